import { type Answer, answer, ruleOf } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, checkList } from '../internal/errors/index.js';
import { checkYear } from '../internal/math/index.js';
import {
  type AdHocGroup,
  adHocFactors,
  firstDayIn,
  firstDayOf,
  publishedRateDecimals,
  valueOn,
} from '../internal/rules/index.js';
import { memberState } from '../internal/states/index.js';
import { type CarriedRates, carryDiscounts } from './carryDiscounts.js';
import type { ScaleFacts } from './facts.js';
import { regularStates } from './regularStates.js';

export interface AdHocQuery {
  /** Calendar year, 1973 to 2001; 2001 means its first half. */
  readonly year: number;
  /** Members of each group by alpha-3 code. Every state with a regular rate in the year stands in one of them. */
  readonly groups: Readonly<Record<AdHocGroup, readonly string[]>>;
}

export type AdHocRates = Answer<'adHocRates', AdHocQuery> & CarriedRates;

/**
 * Peacekeeping rates by the four ad hoc groups of 1973 to June 2001: B pays its regular rate, C a fifth and D a tenth of
 * it, and A carries the rest pro rata (A/RES/3101 (XXVIII)). The caller assumes who is in which group; by the decisions of
 * the Assembly `effectiveRates` has these rates.
 *
 * @throws BlueLedgerError `bad-year`, `year-not-covered` outside 1973 to 2001, `unknown-code`, `bad-query` for a
 * state in two groups or none.
 * @example
 * ```ts
 * // Group A is the permanent members; here all others are put in group B, so that nobody is spared anything.
 * const A = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'];
 * const everyone = sumBy(facts.regularScale, { by: ['iso3'], sum: 'rate' }).map(({ keys }) => keys[0]);
 * // The scale since 2010 has every state with a rate in 1998 but Yugoslavia.
 * const B = ['YUG', ...everyone.filter((state) => !A.includes(state))];
 * adHocRates({ year: 1998, groups: { A, B, C: [], D: [] } }).permanentMemberFactor; // => 1
 * ```
 */
export function adHocRates(facts: Pick<ScaleFacts, 'memberStates' | 'regularScale'>, query: AdHocQuery): AdHocRates {
  const year = checkYear(checkKeys(query, ['year', 'groups']).year);
  checkFacts(facts, 'memberStates', 'regularScale');
  checkKeys(query.groups, ['A', 'B', 'C', 'D'], 'groups');
  const dated = valueOn(adHocFactors, firstDayIn(adHocFactors, year));
  const groupOf = new Map<string, AdHocGroup>();
  for (const group of ['A', 'B', 'C', 'D'] as const)
    for (const code of checkList(query.groups[group], `groups.${group}`)) {
      const { state } = memberState(facts.memberStates, code, `groups.${group}`);
      const other = groupOf.get(state);
      if (other !== undefined)
        throw new BlueLedgerError('bad-query', {
          what: `${state} stands in groups ${other} and ${group}`,
          where: `groups.${group}`,
          expected: 'each state in one group',
        });
      groupOf.set(state, group);
    }
  return answer(
    {
      kind: 'adHocRates',
      query: { year, groups: query.groups },
      title: `Ad hoc rates of assessment for peacekeeping, ${year}`,
    },
    (recorder) => {
      const rated = regularStates(facts, year, recorder);
      recorder.restsOn('derived');
      recorder.note('groups-by-caller');
      const factors = recorder.applies(adHocFactors, dated);
      const states = rated.map((line) => {
        const { state } = line;
        const level = groupOf.get(state);
        if (level === undefined)
          throw new BlueLedgerError('bad-query', {
            what: `${state} has a regular rate in ${year} and stands in no group`,
            where: 'groups',
            expected: 'every state with a regular rate in one group',
          });
        return {
          ...line,
          level,
          factor: level === 'A' ? undefined : { numerator: BigInt(factors[level]), denominator: 1000n },
        };
      });
      const publishedDecimals = valueOn(publishedRateDecimals, firstDayOf(publishedRateDecimals)).value;
      return carryDiscounts(
        states,
        {
          rateDecimals: facts.regularScale.columns.rate.decimals,
          publishedDecimals,
          rule: ruleOf(adHocFactors, dated),
          certainty: 'assumed',
        },
        recorder,
      );
    },
  );
}
