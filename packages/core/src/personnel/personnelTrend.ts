import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, oneOf } from '../internal/errors/index.js';
import { monthNumber, monthsBetween, percentOf } from '../internal/math/index.js';
import { checkMembership, type Grouping, type GroupingText, resolveGrouping } from '../internal/states/index.js';
import { noteGroupings } from '../states/noteGroupings.js';
import type { AttributionView, DetailedDeploymentFacts } from './facts.js';
import { inView } from './inView.js';
import { personnelTables } from './personnelTables.js';
import { type PersonnelFilter, selectPersonnel } from './selectPersonnel.js';

export interface TrendQuery extends PersonnelFilter {
  readonly group: GroupingText;
  readonly from: string;
  readonly to: string;
  /** Months without a figure: `mark` them as missing (default), `skip` them, or `refuse` to answer. Never filled. */
  readonly missing?: 'mark' | 'skip' | 'refuse' | undefined;
  /** Default `published`. */
  readonly attribution?: AttributionView | undefined;
}

export interface MonthOfTrend {
  readonly month: string;
  /** Undefined for a month without a report, and for one in which the kind of the query stands inside another. */
  readonly persons: number | undefined;
  readonly totalPersons: number | undefined;
  /** Per cent, two decimals, half up; undefined also where nobody was deployed. */
  readonly sharePercent: number | undefined;
}

export type PersonnelTrend = Answer<'personnelTrend', TrendQuery> & {
  readonly group: Grouping;
  readonly months: readonly MonthOfTrend[];
};

/**
 * Uniformed personnel of a grouping month by month, with its share of all states. Groups are taken as they stand in the
 * last month's year.
 *
 * @throws BlueLedgerError `bad-month`, `out-of-order`, `unknown-code`, `facts-missing`, `bad-query`; `not-a-member` for states alone that were no Members then; `month-missing` for a month
 * outside the table, or without a report where `missing` is `refuse`.
 * @example
 * ```ts
 * const { months } = personnelTrend({ group: 'p5', from: '1995-12', to: '1995-12' });
 * months[0].sharePercent; // => 17.93
 * ```
 */
export function personnelTrend(allFacts: DetailedDeploymentFacts, query: TrendQuery): PersonnelTrend {
  const {
    group: grouping,
    from,
    to,
    missing = 'mark',
    attribution,
    ...filter
  } = checkKeys(query, ['group', 'from', 'to', 'missing', 'attribution', 'mission', 'missionKind', 'kind', 'sex']);
  oneOf(missing, ['mark', 'skip', 'refuse'], 'missing');
  monthNumber(from, 'from');
  monthNumber(to, 'to');
  checkFacts(allFacts, ...personnelTables(filter, { attribution }));
  const facts = inView(allFacts, attribution, { ...filter, from, to });
  const group = resolveGrouping(facts, { grouping, year: Number(to.slice(0, 4)), where: 'group' });
  const title = `Uniformed personnel of ${group.code}, ${from} to ${to}${facts.attribution?.title ?? ''}`;
  return answer({ kind: 'personnelTrend', query: { ...query, group: group.code }, title }, (recorder) => {
    recorder.restsOn('derived');
    const selected = selectPersonnel(facts, filter, { from, to }, recorder);
    const rejected =
      missing === 'refuse' ? [...selected.outside, ...selected.missing, ...selected.notApart] : selected.outside;
    if (rejected.length > 0)
      throw new BlueLedgerError('month-missing', {
        what: `${rejected.slice(0, 3).join(', ')}${rejected.length > 3 ? ` and ${rejected.length - 3} more` : ''} ${rejected.length > 1 ? 'are' : 'is'} not available`,
        where: rejected[0] === selected.outside[0] ? 'from' : 'missing',
        expected: 'months with a report',
      });
    if (selected.missing.length > 0) recorder.note('missing-months', { months: selected.missing.join(' ') });
    noteGroupings(recorder, [group]);
    facts.attribution?.note(recorder, group.members, [{ from, to }], filter);
    const inMonth = (month: string): MonthOfTrend[] => {
      const states = selected.byMonth.get(monthNumber(month));
      if (!states)
        return missing === 'skip'
          ? []
          : [{ month, persons: undefined, totalPersons: undefined, sharePercent: undefined }];
      let totalPersons = 0;
      for (const count of states.values()) totalPersons += count;
      const persons = group.members.reduce((sum, state) => sum + (states.get(state) ?? 0), 0);
      const share = { numerator: BigInt(persons), denominator: BigInt(totalPersons || 1) };
      return [{ month, persons, totalPersons, sharePercent: totalPersons === 0 ? undefined : percentOf(share, 2) }];
    };
    const months = monthsBetween(from, to).flatMap(inMonth);
    recorder.step(() => ({
      step: 'Persons of the grouping and of all states at each month’s end',
      inputs: { ...filter, missing },
      result: months,
    }));
    if (months.some(({ persons }) => persons !== undefined) && months.every(({ persons = 0 }) => persons === 0))
      checkMembership(facts.memberStates, group.code.split('+'), {
        from: `${from}-01`,
        to: `${to}-31`,
        where: 'group',
      });
    return { group, months };
  });
}
