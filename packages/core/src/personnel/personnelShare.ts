import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys } from '../internal/errors/index.js';
import { checkYear } from '../internal/math/index.js';
import { checkMembership, type Grouping, type GroupingText, resolveGrouping } from '../internal/states/index.js';
import { noteGroupings } from '../states/noteGroupings.js';
import type { AttributionView, DeploymentFacts } from './facts.js';
import { inView } from './inView.js';
import { notePersonnel } from './notePersonnel.js';
import { type ShareOfPersonnel, shareOfStrength } from './shareOfStrength.js';
import { personnelCoverage, strengthInMonth, strengthInYear, strengthTables } from './strength.js';

export type PersonnelShareQuery = {
  readonly group: GroupingText;
  /** Default `published`. */
  readonly attribution?: AttributionView | undefined;
} & ({ readonly year: number; readonly month?: undefined } | { readonly month: string; readonly year?: undefined });

export type PersonnelShare = Answer<'personnelShare', PersonnelShareQuery> &
  ShareOfPersonnel & { readonly group: Grouping };

/**
 * The share of a grouping in the uniformed personnel of UN operations, at the end of a month or pooled over a year.
 * Uniformed personnel of political missions are counted, as in the UN's own totals.
 *
 * @throws BlueLedgerError `unknown-code`, `bad-month`, `bad-year`, `month-missing`, `year-not-covered`, `bad-query`;
 * `not-a-member` for states alone that were no Members then and had nobody there.
 * @example
 * ```ts
 * const { persons, totalPersons, sharePercent } = personnelShare({ group: 'weog', month: '2011-12' });
 * [persons, totalPersons, sharePercent]; // => [6812, 99016, 6.88]
 * ```
 */
export function personnelShare(allFacts: DeploymentFacts, query: PersonnelShareQuery): PersonnelShare {
  const { month } = checkKeys(query, ['group', 'attribution', 'year', 'month']);
  if ((month === undefined) === (query.year === undefined))
    throw new BlueLedgerError('bad-query', {
      what: 'a month and a year were given, or neither',
      where: 'personnelShare',
      expected: 'either year or month',
    });
  checkFacts(allFacts, ...strengthTables(query.attribution, month !== undefined));
  const facts = inView(allFacts, query.attribution);
  const year = month === undefined ? checkYear(query.year) : Number(String(month).slice(0, 4));
  // Persons are counted at the month’s end, and a list by date is read for that day.
  const on = month === undefined ? {} : { on: `${month}-31` };
  const group = resolveGrouping(facts, { grouping: query.group, year, ...on, where: 'group' });
  const view = facts.attribution?.query;
  const normal: PersonnelShareQuery =
    month === undefined ? { group: group.code, year, ...view } : { group: group.code, month, ...view };
  return answer(
    {
      kind: 'personnelShare',
      query: normal,
      title: `Share of ${group.code} in uniformed personnel, ${month ?? year}${facts.attribution?.title ?? ''}`,
    },
    (recorder) => {
      const strength =
        month === undefined ? strengthInYear(facts, year, recorder) : strengthInMonth(facts, month, 'month', recorder);
      if (!strength) {
        const { from, to } = personnelCoverage(facts);
        throw new BlueLedgerError('year-not-covered', {
          what: `no month of ${year} is available`,
          where: 'year',
          expected: `a year with months from ${from} to ${to}`,
        });
      }
      const share = shareOfStrength(strength, group.members);
      recorder.step(() => ({
        step: month === undefined ? 'Person-months of these states and of all' : 'Persons of these states and of all',
        inputs: Object.fromEntries(
          group.members.flatMap((state) => (strength.byState.has(state) ? [[state, strength.byState.get(state)]] : [])),
        ),
        result: share,
      }));
      // Switzerland had observers before it was a Member: who served is counted, Member or not.
      if (share.persons === 0)
        checkMembership(facts.memberStates, group.code.split('+'), {
          from: `${strength.from}-01`,
          to: `${strength.to}-31`,
          where: 'group',
        });
      recorder.restsOn('derived');
      noteGroupings(recorder, [group]);
      notePersonnel(recorder, facts, [share], group.members);
      return { group, ...share };
    },
  );
}
