import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, faultOfValue } from '../internal/errors/index.js';
import { type Fraction, fractionOf, monthNumber, percentOf } from '../internal/math/index.js';
import { memberStates } from '../internal/states/index.js';
import type { AttributionView, DetailedDeploymentFacts } from './facts.js';
import { inView } from './inView.js';
import { personnelTables } from './personnelTables.js';
import { type PersonnelFilter, selectPersonnel } from './selectPersonnel.js';

export interface RanksQuery extends PersonnelFilter {
  /** Months, both included; one month where they are the same. */
  readonly from: string;
  readonly to: string;
  /** How many to list. Default: all. */
  readonly top?: number | undefined;
  /** Default `published`. */
  readonly attribution?: AttributionView | undefined;
}

export interface RankedState {
  readonly state: string;
  /** UN short name in English. */
  readonly name: string;
  /** States with the same number share a rank, and the next one counts all before it: 1, 2, 2, 4. */
  readonly rank: number;
  /** Persons at a month's end; over several months, person-months. */
  readonly persons: number;
  /** Share of all states. */
  readonly exactShare: Fraction;
  /** The same in per cent, two decimals, half up. */
  readonly sharePercent: number;
}

export type PersonnelRanks = Answer<'personnelRanks', RanksQuery> & {
  readonly ranks: readonly RankedState[];
  readonly totalPersons: number;
  /** What the states listed have together. */
  readonly listedPersons: number;
  readonly exactListedShare: Fraction;
  readonly contributors: number;
  /** Months of the query, and those of them that are available. */
  readonly months: number;
  readonly monthsAvailable: number;
  readonly missingMonths: readonly string[];
};

/**
 * Member States in order of the uniformed personnel that they had in UN operations, over one month or several pooled.
 *
 * @throws BlueLedgerError `bad-month`, `out-of-order`, `unknown-code`, `facts-missing`, `bad-query`, `bad-number`;
 * `month-missing` when no month of the span is available.
 * @example
 * ```ts
 * const { ranks } = personnelRanks({ from: '1995-05', to: '1995-05', top: 2 });
 * ranks.map(({ state, rank }) => [state, rank]); // => [['FRA', 1], ['GBR', 2]]
 * ```
 */
export function personnelRanks(allFacts: DetailedDeploymentFacts, query: RanksQuery): PersonnelRanks {
  const { from, to, top, attribution, ...filter } = checkKeys(query, [
    'from',
    'to',
    'top',
    'attribution',
    'mission',
    'missionKind',
    'kind',
    'sex',
  ]);
  if (top !== undefined && (!Number.isInteger(top) || top < 1))
    throw new BlueLedgerError('bad-number', {
      what: faultOfValue(top, 'is not a valid number of states'),
      where: 'top',
      expected: 'a whole number above zero',
    });
  for (const [where, month] of Object.entries({ from, to })) monthNumber(month, where);
  checkFacts(allFacts, ...personnelTables(filter, { attribution }));
  const facts = inView(allFacts, attribution, { ...filter, from, to });
  const title = `Contributors of uniformed personnel by rank, ${from === to ? from : `${from} to ${to}`}${facts.attribution?.title ?? ''}`;
  return answer({ kind: 'personnelRanks', query, title }, (recorder) => {
    recorder.restsOn('derived');
    const { byMonth, missing, outside, notApart } = selectPersonnel(facts, filter, { from, to }, recorder);
    if (byMonth.size === 0)
      throw new BlueLedgerError('month-missing', {
        what:
          notApart.length > 0
            ? `${filter.kind} have no figure of their own in any month from ${from} to ${to}`
            : `no month from ${from} to ${to} is available`,
        where: 'from',
        expected: 'a span with a report available',
      });
    const sums = new Map<string, number>();
    for (const states of byMonth.values())
      for (const [state, persons] of states) sums.set(state, (sums.get(state) ?? 0) + persons);
    recorder.step(() => ({
      step: 'Persons at each month’s end, added up by state',
      inputs: { months: byMonth.size, ...filter },
      result: `${sums.size} states`,
    }));
    // A corrected view may leave a state with nobody.
    const ordered = [...sums]
      .filter(([, persons]) => persons !== 0)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const total = ordered.reduce((sum, [, persons]) => sum + persons, 0);
    if (byMonth.size > 1) recorder.note('pooled-months');
    const missingMonths = [...missing, ...outside].sort();
    if (missingMonths.length > 0) recorder.note('missing-months', { months: missingMonths.join(' ') });
    const states = ordered.map(([state]) => state);
    facts.attribution?.note(recorder, states, [{ from, to }], filter);
    const names = memberStates(facts.memberStates);
    let rank = 0;
    const ranks = ordered.map(([state, persons], index): RankedState => {
      if (index === 0 || persons !== ordered[index - 1]?.[1]) rank = index + 1;
      const share = { numerator: BigInt(persons), denominator: BigInt(total) };
      return {
        state,
        name: names.get(state)?.name ?? state,
        rank,
        persons,
        exactShare: fractionOf(share),
        sharePercent: percentOf(share, 2),
      };
    });
    const listed = ranks.slice(0, top);
    const listedPersons = listed.reduce((sum, { persons }) => sum + persons, 0);
    return {
      ranks: listed,
      totalPersons: total,
      listedPersons,
      exactListedShare: fractionOf({ numerator: BigInt(listedPersons), denominator: BigInt(total || 1) }),
      contributors: ordered.length,
      months: monthNumber(to, 'to') - monthNumber(from, 'from') + 1,
      monthsAvailable: byMonth.size,
      missingMonths,
    };
  });
}
