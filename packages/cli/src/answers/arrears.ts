import { effectiveRate } from '@blueledger/core/bundled';
import { BlueLedgerError, faultOfValue } from '@blueledger/core/internal/errors';
import { writtenDate } from '@blueledger/core/internal/math';
import type { OutTable } from '@blueledger/exchange';
import type { CommandInput, Reply } from '../spec.js';
import { chosenRows } from './chosenRows.js';
import { text } from './input.js';
import { nameOf } from './names.js';

/** Figures as printed: which table has them, and whether its rows are of a state. */
const kinds = {
  mission: { load: async () => (await import('@blueledger/datasets/outstanding-by-mission')).outstandingByMission },
  fund: { load: async () => (await import('@blueledger/datasets/unpaid-assessments')).unpaidAssessments },
  state: { load: async () => (await import('@blueledger/datasets/unpaid-by-state')).unpaidByState },
  'article-19': { load: async () => (await import('@blueledger/datasets/article-19')).article19 },
} as const;
type Kind = keyof typeof kinds;
const ofStates: readonly Kind[] = ['state', 'article-19'];

export async function reply(input: CommandInput): Promise<Reply> {
  const [state] = input.args;
  const by = (text(input, 'by') ?? (state === undefined ? 'mission' : 'state')) as Kind;
  const asOf = text(input, 'asOf') ?? '';
  if (asOf !== '' && !/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(asOf))
    throw new BlueLedgerError('bad-date', {
      what: faultOfValue(asOf, 'is not a date'),
      where: '--as-of',
      expected: 'a year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD',
    });
  if (state !== undefined) {
    if (!ofStates.includes(by))
      throw new BlueLedgerError('bad-query', {
        what: `figures by ${by} name no state`,
        where: '--by',
        expected: `${ofStates.join(' or ')} together with a state`,
      });
    effectiveRate({ state, year: 2025 });
  }
  const table: OutTable = chosenRows(
    await kinds[by].load(),
    (cell) => (state === undefined || cell('iso3') === state) && String(cell('as_of')).startsWith(asOf),
  );
  const none = table.rowCount === 0;
  return {
    about: table.about,
    tables: [table],
    summary: none
      ? `${table.about.title}: no figure available${state === undefined ? '' : ` of ${nameOf(state)}`}${asOf === '' ? '' : ` as of ${writtenDate(asOf)}`}.`
      : `${table.about.title}, as printed. For a date or a fund without a row no figure is available; nothing is added up.`,
    verdict: none ? 'no' : 'yes',
  };
}
