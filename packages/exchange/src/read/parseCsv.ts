import Papa from 'papaparse';
import type { Limits } from './limits.js';
import { cellsOfLine, figuresBehindNames } from './printedLines.js';
import { type ProblemFound, Refusal } from './problem.js';
import type { RawRow } from './rawRow.js';
import { type Separator, separatorNames, separatorOf } from './separator.js';

/** What was found of the form of a CSV while it was read. */
export interface CsvForm {
  /** What a message calls it. */
  separator: string;
  why: string;
  readonly problems: ProblemFound[];
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

const sampleSize = 64_000;
const pieceSize = 256_000;

/** Texts with line feeds only: files mix the ends of lines, and a parser that settles on one misses the others. */
async function* withLineFeeds(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of texts) {
    let text = held + piece;
    held = '';
    if (text.endsWith('\r')) {
      held = '\r';
      text = text.slice(0, -1);
    }
    const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    // A file that comes whole is taken piece by piece: a row beyond the limit is seen before it is worked on.
    for (let at = 0; at < plain.length; at += pieceSize) yield plain.slice(at, at + pieceSize);
  }
  if (held !== '') yield '\n';
}

function refuseLong(line: number, text: string, limit: number): never {
  const open = text.startsWith('"') || text.slice(0, 200).includes('"');
  throw new Refusal({
    code: open ? 'open-quote' : 'row-too-long',
    line,
    what: `the row that begins here has more than ${limit} characters`,
    expected: `rows of at most ${limit} characters`,
    remedy: open
      ? 'A quotation mark is probably opened here and never closed: write it twice ("") inside a cell, or take it out.'
      : 'It may be no table of rows, or one whose lines are not ended.',
  });
}

function checkWidth(text: string, separator: Separator, limit: number): void {
  const end = text.indexOf('\n');
  let columns = 1;
  for (let at = 0; at < (end < 0 ? text.length : end); at += 1) if (text[at] === separator) columns += 1;
  if (columns > limit && !text.slice(0, end < 0 ? text.length : end).includes('"'))
    throw new Refusal({
      code: 'too-many-columns',
      line: 1,
      what: `the first line has more than ${limit} columns`,
      expected: `at most ${limit} columns`,
      remedy:
        'Keep only the columns that are needed; if months or states stand side by side, write them one below the other.',
    });
}

function quoteProblem(code: string, row: RawRow): ProblemFound {
  return code === 'MissingQuotes'
    ? {
        code: 'open-quote',
        line: row.line,
        what: 'a quotation mark is opened in this row and never closed',
        expected: 'a closing quotation mark',
        remedy: 'Close it, or write it twice ("") if it belongs to the text. All that follows was taken for one cell.',
      }
    : {
        code: 'stray-quote',
        line: row.line,
        what: 'a quotation mark stands inside a quoted cell',
        expected: 'quotation marks of a text written twice ("")',
        remedy: 'Write it twice, or take the quotation marks out.',
      };
}

/** Lines of printed text, each of a name and figures. */
function parseLines(text: string, isLast: boolean, count: number): Parsed {
  const end = isLast ? text.length : text.lastIndexOf('\n') + 1;
  const lines = text.slice(0, end).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return { data: lines.map((line) => cellsOfLine(line, count)), errors: [], meta: { cursor: end } };
}

/** A line that only draws a rule between others, as tables in Markdown and in terminals have them. */
const isRule = (cells: readonly string[]): boolean => cells.every((cell) => /^\s*(?::?[-=]{3,}:?)?\s*$/.test(cell));

/**
 * The rows of a CSV as its text comes in, with their lines; blank lines are passed over. Never more than a piece of the
 * text and its rows are held.
 *
 * @throws Refusal for rows, columns or characters beyond the limits.
 */
export async function* parseCsv(
  texts: AsyncIterable<string>,
  form: CsvForm,
  limits: Limits,
  separator?: Separator,
): AsyncGenerator<RawRow[]> {
  let buffer = '';
  let line = 1;
  let rows = 0;
  let parse: ((text: string, isLast: boolean) => Parsed) | undefined;

  function begin(): (text: string, isLast: boolean) => Parsed {
    const found = separator === undefined ? separatorOf(buffer) : { separator, why: 'the caller names it', lines: 1 };
    const [header = ''] = buffer.trimStart().split('\n', 1);
    const isDoubtful = separator === undefined && (found.lines < 0.5 || !header.includes(found.separator));
    const count = isDoubtful ? figuresBehindNames(buffer, found.separator) : undefined;
    if (count !== undefined) {
      form.separator = 'blanks';
      form.why = `most lines are a name and ${count === 1 ? 'a figure' : `${count} figures`}, and no other separator stands in them`;
      return (text, isLast) => parseLines(text, isLast, count);
    }
    form.separator = separatorNames[found.separator];
    form.why = found.why;
    const preamble = /^\s*sep=.\n/i.exec(buffer)?.[0];
    if (preamble !== undefined) {
      buffer = buffer.slice(preamble.length);
      line += 1;
    }
    checkWidth(buffer, found.separator, limits.columns);
    const parser = new Papa.Parser({ delimiter: found.separator, newline: '\n', quoteChar: '"' });
    return (text, isLast) => parser.parse(text, 0, !isLast) as Parsed;
  }

  function taken(isLast: boolean): RawRow[] {
    if (!parse) return [];
    const text = buffer;
    const { data, errors, meta } = parse(text, isLast);
    buffer = buffer.slice(meta.cursor);
    // Most pieces have no quotation mark, and so no cell of several lines: each row is one.
    const isPlain = !text.includes('"');
    const mayBeLong = text.length > limits.rowCharacters;
    const out = data.map((cells) => {
      let lastLine = line;
      if (!isPlain)
        for (const cell of cells)
          for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lastLine += 1;
      if (mayBeLong && cells.reduce((sum, cell) => sum + cell.length, cells.length - 1) > limits.rowCharacters)
        refuseLong(line, cells.join('').slice(0, 200), limits.rowCharacters);
      const row = { line, lastLine, cells };
      line = lastLine + 1;
      return row;
    });
    for (const { code, row = 0 } of errors) {
      const at = out[row];
      if (at && /Quotes/.test(code)) form.problems.push(quoteProblem(code, at));
    }
    const filled = out.filter(({ cells }) => {
      const first = cells.find((cell) => cell.trim() !== '');
      return first !== undefined && !(/^\s*[:=-]/.test(first) && isRule(cells));
    });
    const wide = filled.find(({ cells }) => cells.length > limits.columns);
    if (wide)
      throw new Refusal({
        code: 'too-many-columns',
        line: wide.line,
        what: `this line has ${wide.cells.length} columns`,
        expected: `at most ${limits.columns} columns`,
        remedy: 'Keep only the columns that are needed.',
      });
    rows += filled.length;
    if (rows > limits.rows + 1)
      throw new Refusal({
        code: 'too-many-rows',
        what: `the file has more than ${limits.rows} rows`,
        expected: `at most ${limits.rows} rows`,
        remedy: 'Cut it into parts, or raise the limit if the machine has the memory.',
      });
    return filled;
  }

  for await (const text of withLineFeeds(texts)) {
    buffer += text;
    if (!parse && buffer.length < sampleSize) continue;
    parse ??= begin();
    const out = taken(false);
    if (buffer.length > limits.rowCharacters) refuseLong(line, buffer, limits.rowCharacters);
    if (out.length > 0) yield out;
  }
  parse ??= begin();
  if (buffer !== '') yield taken(true);
}
