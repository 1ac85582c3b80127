import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys } from '../internal/errors/index.js';
import { checkYear, type Fraction, fractionOf } from '../internal/math/index.js';
import {
  type FactTable,
  type NumberColumn,
  numberAt,
  requiredTextAt,
  rowIndices,
  type TextColumn,
  textAt,
} from '../internal/tables/index.js';
import { yearSpans } from './yearSpans.js';

/** What was unpaid for each mission at a day, mostly 30 April, as the resolutions on its financing note it. */
export type OutstandingByMissionTable = FactTable<{
  readonly mission: TextColumn;
  readonly as_of: TextColumn;
  readonly outstanding_usd: NumberColumn;
  readonly share_of_assessed: NumberColumn;
  readonly states_paid_in_full: NumberColumn;
  /** A slice of later years does not have it. */
  readonly share_of_states_paid?: NumberColumn;
  readonly counted_with: TextColumn;
  readonly status: TextColumn;
  readonly source: TextColumn;
}>;

export interface UnpaidForMission {
  readonly mission: string;
  readonly asOf: string;
  /** Current US dollars; undefined where the resolution gives none. */
  readonly amount: number | undefined;
  /** Per cent of all that was assessed for it since its start, as printed. */
  readonly percentOfAssessed: number | undefined;
  /** Member States that had paid in full. */
  readonly statesPaidInFull: number | undefined;
  /** Their share in per cent, which the resolutions print to 2001 in the place of their number. */
  readonly percentOfStatesPaid: number | undefined;
  /** Another mission whose figure this is as well, since they share an account: counted once. */
  readonly countedWith: string | undefined;
  /** Ids of its sources. */
  readonly sources: readonly string[];
}

export type UnpaidByMission = Answer<'unpaidByMission', { readonly year: number }> & {
  /** The day of most of the figures. */
  readonly asOf: string;
  /** Largest first. */
  readonly missions: readonly UnpaidForMission[];
  /** Sum over the missions listed, each account once. Closed missions without a figure are not in it. */
  readonly total: number;
  /** The largest as a part of the sum. */
  readonly exactLargestShare: Fraction | undefined;
};

/** The day that most rows have. */
function usualDay(days: readonly string[]): string {
  const count = (day: string) => days.filter((other) => other === day).length;
  return days.reduce((most, day) => (count(day) > count(most) ? day : most), days[0] ?? '');
}

/**
 * What was unpaid for each mission, mostly at 30 April of a year, as the resolutions on the missions’ financing note it,
 * 1996 to 2025. Not every mission has a figure in every year, and closed missions mostly have none, so that the sum is that of the
 * missions listed and no total of peacekeeping. Current US dollars.
 *
 * @throws BlueLedgerError `bad-year`; `year-not-covered` where no figure is available.
 * @example
 * ```ts
 * const { asOf, missions, total } = unpaidByMission({ year: 2025 });
 * [asOf, missions.length, total]; // => ['2025-04-30', 12, 2290800000]
 * missions[0].mission; // => 'MINUSCA'
 * ```
 */
export function unpaidByMission(
  facts: { readonly outstandingByMission: OutstandingByMissionTable },
  query: { readonly year?: number | undefined } = {},
): UnpaidByMission {
  const { outstandingByMission: table } = checkFacts(facts, 'outstandingByMission');
  checkKeys(query, ['year']);
  const { mission, as_of, outstanding_usd, share_of_assessed, states_paid_in_full, counted_with, source } =
    table.columns;
  const { share_of_states_paid } = table.columns;
  const yearOf = (row: number) => Number(requiredTextAt(as_of, row).slice(0, 4));
  const all = rowIndices(table);
  const years = [...new Set(all.map(yearOf))].sort((a, b) => a - b);
  const year = query.year === undefined ? years.at(-1) : checkYear(query.year);
  const rows = all.filter((row) => yearOf(row) === year);
  if (year === undefined || rows.length === 0)
    throw new BlueLedgerError('year-not-covered', {
      what: `no figure of what was unpaid by mission in ${year}`,
      where: 'year',
      expected: `a year with figures: ${yearSpans(years)
        .map(([from, to]) => (from === to ? from : `${from} to ${to}`))
        .join(', ')}`,
    });
  const asOf = usualDay(rows.map((row) => requiredTextAt(as_of, row)));
  return answer(
    { kind: 'unpaidByMission', query: { year }, title: `Unpaid assessments by mission, ${year}` },
    (recorder) => {
      recorder.reads(table, rows);
      recorder.note('unpaid-missions-listed');
      const missions = rows
        .map((row): UnpaidForMission => {
          const percent = numberAt(share_of_assessed, row);
          const ofStates = share_of_states_paid && numberAt(share_of_states_paid, row);
          return {
            mission: requiredTextAt(mission, row),
            asOf: requiredTextAt(as_of, row),
            amount: numberAt(outstanding_usd, row),
            percentOfAssessed: percent === undefined ? undefined : percent / 10 ** share_of_assessed.decimals,
            statesPaidInFull: numberAt(states_paid_in_full, row),
            percentOfStatesPaid:
              ofStates === undefined ? undefined : ofStates / 10 ** (share_of_states_paid?.decimals ?? 0),
            countedWith: textAt(counted_with, row),
            sources: (textAt(source, row) ?? '').split(';').filter((id) => id !== ''),
          };
        })
        .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0) || (a.mission < b.mission ? -1 : 1));
      for (const { mission: name, asOf: day, countedWith } of missions) {
        if (day !== asOf) recorder.note('unpaid-other-day', { mission: name, date: day });
        if (countedWith) recorder.note('unpaid-counted-with', { mission: name, other: countedWith });
      }
      const total = missions.reduce((sum, { amount = 0, countedWith }) => (countedWith ? sum : sum + amount), 0);
      recorder.step(() => ({ step: 'Sum over the missions listed', inputs: { year }, result: total }));
      const most = missions[0]?.amount;
      return {
        asOf,
        missions,
        total,
        exactLargestShare:
          most === undefined || total === 0
            ? undefined
            : fractionOf({ numerator: BigInt(most), denominator: BigInt(total) }),
      };
    },
  );
}
