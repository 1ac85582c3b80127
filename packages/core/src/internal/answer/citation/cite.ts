import { checkAnswer, checkKeys, checkText, oneOf } from '../../errors/index.js';
import type { Answer } from '../answer.js';
import { bibTeX } from './bibTeX.js';
import { type Citation, type CitationContext, citationOf } from './citation.js';
import { cslJson } from './cslJson.js';
import { plainText } from './plainText.js';
import { ris } from './ris.js';

export type CitationStyle = 'plain' | 'bibtex' | 'csl-json' | 'ris';

const styles: Readonly<Record<CitationStyle, (citation: Citation) => string>> = {
  plain: plainText,
  bibtex: bibTeX,
  'csl-json': cslJson,
  ris,
};

/**
 * A citation of an answer, or of one number of it, that names the version of the data and every document it rests on, as
 * plain text, BibTeX, CSL-JSON or RIS. In the last three each document is an entry of its own: one with a symbol is a
 * report, its symbol the number.
 *
 * @param context what only the one who cites knows: the `number` in words, the `address` where it was read, and when it was
 * `accessed`
 * @throws BlueLedgerError `bad-query` for an unknown style or an unknown name in the context.
 * @example
 * ```ts
 * cite(effectiveRates({ year: 2025 }), 'plain');
 * // => 'Blue Ledger. “Effective rates of assessment for peacekeeping, 2025”. Data …'
 * ```
 * @example
 * ```ts
 * cite(effectiveRate({ state: 'JPN', year: 2025 }), 'plain', { number: 'Japan, 2025: 6.93 per cent' });
 * // => 'Blue Ledger. “Japan, 2025: 6.93 per cent”, in “Effective rate of assessment of Japan for peacekeeping, 2025”. Data …'
 * ```
 */
export function cite(
  answer: Answer<string, unknown>,
  style: CitationStyle = 'plain',
  context: CitationContext = {},
): string {
  checkAnswer(answer, 'cite');
  const { number, address, accessed } = checkKeys(context, ['number', 'address', 'accessed'], 'context');
  for (const [name, value] of Object.entries({ number, address, accessed }))
    if (value !== undefined) checkText(value, name, `a text, or no ${name}`);
  return styles[oneOf(style, Object.keys(styles) as CitationStyle[], 'style')](
    citationOf(answer, { number, address, accessed }),
  );
}
