import { withoutGuard } from '../write/index.js';
import { type ProblemFound, quoted } from './problem.js';

const suspicious = /^\s*[=@+\-']|[<\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFFFD]|^#/;
const formula = /^\s*(?:[=＝@＠]|[+\-]\s*[A-Za-z]+\w*\()/;
const errors = /^#(?:REF|DIV\/0|VALUE|NAME|NUM|NULL|SPILL|CALC)[!?]/i;
const protectedText = /^="([^"]*)"$/;

/** What no cell that is read may hold: formulas, markup, control characters, errors of a spreadsheet. */
export function unsafeText(text: string): Pick<ProblemFound, 'code' | 'what' | 'expected' | 'remedy'> | undefined {
  if (!suspicious.test(text)) return undefined;
  if (formula.test(text)) {
    const meant = protectedText.exec(text)?.[1];
    return {
      code: 'formula',
      what: `${quoted(text)} is a formula`,
      expected: 'a value',
      remedy:
        meant === undefined
          ? 'Nothing is computed here: paste the column as values in the spreadsheet and save it again.'
          : `Did you mean ${meant}?`,
    };
  }
  if (errors.test(text))
    return {
      code: 'spreadsheet-error',
      what: `${quoted(text)} is an error of a spreadsheet`,
      expected: 'a value',
      remedy: 'Mend the formula there, or leave the row out.',
    };
  if (/<\/?[a-z!][^>]*>?/i.test(text))
    return {
      code: 'markup',
      what: `${quoted(text)} holds markup of a web page`,
      expected: 'plain text',
      remedy: 'Take the tags out; nothing of them is run here.',
    };
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/.test(text))
    return {
      code: 'control-character',
      what: `${quoted(text)} holds a control character`,
      expected: 'characters that can be seen',
      remedy: 'The file may be damaged or no text: export it once more.',
    };
  if (text.includes('\uFFFD'))
    return {
      code: 'lost-letters',
      what: `${quoted(text)} holds letters that an earlier conversion lost (\uFFFD)`,
      expected: 'the letters as they were',
      remedy: 'Export it once more as UTF-8 from where it comes from.',
    };
  return undefined;
}

/** A cell as it was before our own export made it safe. */
export const plainCell = (text: string): string => withoutGuard(text);
