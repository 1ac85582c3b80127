import { BlueLedgerError, checkAnswer, faultOfValue } from '../errors/index.js';
import type { Source } from '../tables/index.js';
import type { Answer } from './answer.js';

export type CitationStyle = 'plain' | 'bibtex' | 'csl-json';

const nameOf = ({ title, publisher, symbol }: Source) => (symbol === undefined ? `${publisher}, ${title}` : symbol);

/** The year of a citation is the year in which the latest of its figures was gathered: core never reads the clock. */
const yearOf = ({ sources }: Pick<Answer<string, unknown>, 'sources'>) =>
  sources.reduce((latest, { accessed }) => (accessed > latest ? accessed : latest), '').slice(0, 4);

/** Characters that TeX reads as commands. */
const tex = (text: string) =>
  text.replace(/[\\{}$&#%_^~]/g, (sign) =>
    sign === '\\' ? '\\textbackslash{}' : sign === '^' || sign === '~' ? `\\${sign}{}` : `\\${sign}`,
  );

/**
 * A citation of an answer that names every source it rests on and the version of the data, as plain text, BibTeX or
 * CSL-JSON.
 *
 * @throws BlueLedgerError `bad-query` for an unknown style.
 * @example
 * ```ts
 * cite(effectiveRates({ year: 2025 }), 'plain');
 * // => 'Blue Ledger. “Effective rates of assessment for peacekeeping, 2025”. Data …'
 * ```
 */
export function cite(answer: Answer<string, unknown>, style: CitationStyle = 'plain'): string {
  const documents = new Set([
    ...checkAnswer(answer, 'cite').sources.map(nameOf),
    ...answer.rules.map(({ reference }) => reference.document),
  ]);
  const sources = [...documents].join('; ');
  const year = yearOf(answer);
  if (style === 'plain')
    return `Blue Ledger. “${answer.title}”.${answer.dataVersion === '' ? '' : ` Data ${answer.dataVersion} (${year}).`} Sources: ${sources}.`;
  const id = `blueledger-${answer.title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
  if (style === 'bibtex')
    return `@misc{${id},\n  author = {{Blue Ledger}},\n  title = {{${tex(answer.title)}}},\n  year = {${year}},\n  version = {${tex(answer.dataVersion)}},\n  note = {${tex(`Sources: ${sources}`)}}\n}`;
  if (style === 'csl-json')
    return JSON.stringify(
      [
        {
          id,
          type: 'dataset',
          title: answer.title,
          author: [{ literal: 'Blue Ledger' }],
          issued: { 'date-parts': [[Number(year)]] },
          version: answer.dataVersion,
          note: `Sources: ${sources}`,
        },
      ],
      null,
      2,
    );
  throw new BlueLedgerError('bad-query', {
    what: faultOfValue(style, 'is not a valid citation style'),
    where: 'style',
    expected: 'plain, bibtex or csl-json',
  });
}
