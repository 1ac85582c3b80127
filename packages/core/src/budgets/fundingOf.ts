import { type Answer, answer } from '../internal/answer/index.js';
import {
  BlueLedgerError,
  checkAmount,
  checkFacts,
  checkKeys,
  didYouMean,
  faultOfValue,
  nearest,
} from '../internal/errors/index.js';
import { checkDate, ratioOf, roundHalfUp } from '../internal/math/index.js';
import {
  type LegalReference,
  peacekeepingReserveLevel,
  regularBudgetMissions,
  unficypParties,
  valueOn,
} from '../internal/rules/index.js';
import type { MissionText } from '../internal/states/index.js';
import { type FactTable, requiredTextAt, type TextColumn, textAt } from '../internal/tables/index.js';

/** The missions and the accounts that meet their cost: `special_account`, `regular_budget`, or none available. */
export interface FundingFacts {
  readonly missions: FactTable<{
    readonly mission: TextColumn;
    readonly account: TextColumn;
    readonly source?: TextColumn;
    readonly status?: TextColumn;
  }>;
}

export interface FundingQuery {
  /** UN acronym. */
  readonly mission: MissionText;
  /** First day of the period that the cost is for. */
  readonly date: string;
  /** Gross cost of the year, whole US dollars. */
  readonly gross: number;
  /** Staff assessment income, which makes the gross cost net. Default 0. */
  readonly staffAssessment?: number | undefined;
  /** Voluntary contributions that the budget counts on. Default 0. */
  readonly voluntary?: number | undefined;
  /** Advanced by the Peacekeeping Reserve Fund until contributions come in. Default 0. */
  readonly advance?: number | undefined;
}

/** A source of funds, in the order in which costs are met. An advance is a bridge: it meets nothing for good. */
export interface FundingSource {
  readonly source:
    | 'party concerned'
    | 'reserve fund'
    | 'assessed contributions'
    | 'voluntary contributions'
    | 'regular budget';
  /** Alpha-3 code of a party. */
  readonly state?: string;
  /** Whole US dollars. */
  readonly amount: number;
  readonly bridge: boolean;
  readonly reference?: LegalReference;
}

export type FundingOf = Answer<'fundingOf', FundingQuery> & {
  /** Those that are no bridge add up to the gross cost. */
  readonly funding: readonly FundingSource[];
};

/** Row of a mission that has a separate account or is met from the regular budget. */
function rowOf(facts: FundingFacts, mission: string): number {
  const { columns, rowCount } = checkFacts(facts, 'missions').missions;
  const funded = new Map<string, number>();
  for (let row = 0; row < rowCount; row += 1)
    if (textAt(columns.account, row) !== undefined) funded.set(requiredTextAt(columns.mission, row), row);
  const row = funded.get(mission);
  if (row !== undefined) return row;
  const near = nearest(mission, [...funded.keys()]);
  throw new BlueLedgerError('unknown-code', {
    what: faultOfValue(mission, 'is not a mission whose account is in the tables'),
    where: 'mission',
    expected: 'the UN acronym of a peacekeeping operation, such as UNIFIL',
    remedy: didYouMean(near),
  });
}

/** Refuses an amount above the most that it can be. */
function checkMost(where: string, value: number, most: number, expected: string): void {
  if (value > most)
    throw new BlueLedgerError('bad-number', {
      what: `${value} dollars stand beside a cost of ${most}`,
      where,
      expected,
    });
}

/**
 * Who meets the cost of a mission, in order: the parties concerned, the reserve fund as a bridge, assessed and voluntary
 * contributions. For UNFICYP Cyprus gives one third of the net cost and Greece 6.5 million dollars a year; UNTSO and
 * UNMOGIP are met from the regular budget.
 *
 * @throws BlueLedgerError `bad-date`, `bad-number`; `unknown-code` for a mission whose account is not available;
 * `bad-query` for an advance or contributions beside the regular budget; `year-not-covered` for UNFICYP before July 1996.
 * @example
 * ```ts
 * fundingOf({ mission: 'UNFICYP', date: '2018-07-01', gross: 56_358_700, staffAssessment: 2_807_200 })
 *   .funding.map(({ amount }) => amount); // => [17850500, 6500000, 32008200]
 * ```
 */
export function fundingOf(facts: FundingFacts, query: FundingQuery): FundingOf {
  const {
    mission,
    date,
    gross,
    staffAssessment = 0,
    voluntary = 0,
    advance = 0,
  } = checkKeys(query, ['mission', 'date', 'gross', 'staffAssessment', 'voluntary', 'advance']);
  const row = rowOf(facts, mission);
  checkDate(date);
  for (const [where, value] of Object.entries({ gross, staffAssessment, voluntary, advance }))
    checkAmount(value, where, 'whole US dollars, zero or more');
  checkMost('staffAssessment', staffAssessment, gross, 'at most the gross cost');
  checkMost('advance', advance, gross, 'an advance of at most the gross cost, which contributions repay');
  return answer({ kind: 'fundingOf', query, title: `Funding of ${mission} from ${date}` }, (recorder) => {
    recorder.restsOn('derived');
    recorder.reads(facts.missions, [row]);
    const regular = valueOn(regularBudgetMissions, date);
    if (recorder.applies(regularBudgetMissions, regular).includes(mission)) {
      for (const [where, value] of Object.entries({ voluntary, advance }))
        if (value > 0)
          throw new BlueLedgerError('bad-query', {
            what: `${mission} is met from the regular budget, and ${value} dollars were given beside it`,
            where,
            expected: 'nothing, or 0',
          });
      return { funding: [{ source: 'regular budget', amount: gross, bridge: false, reference: regular.reference }] };
    }
    const funding: FundingSource[] = [];
    let left = gross;
    const meet = (source: FundingSource) => {
      const before = left;
      funding.push(source);
      if (!source.bridge) left -= source.amount;
      recorder.step(() => ({
        step: `${source.bridge ? 'Bridged' : 'Met'} by ${source.state ?? source.source}`,
        inputs: { left: before },
        result: source.amount,
      }));
    };
    if (mission === 'UNFICYP') {
      const rule = valueOn(unficypParties, date);
      const { cyprusShareOfNet, greece } = recorder.applies(unficypParties, rule);
      const { numerator, denominator } = ratioOf(cyprusShareOfNet);
      const cyprus = Number(roundHalfUp({ numerator: BigInt(gross - staffAssessment) * numerator, denominator }, 0));
      const party = { source: 'party concerned', bridge: false, reference: rule.reference } as const;
      meet({ ...party, state: 'CYP', amount: cyprus });
      meet({ ...party, state: 'GRC', amount: greece });
    }
    if (advance > 0) {
      const rule = valueOn(peacekeepingReserveLevel, date);
      recorder.applies(peacekeepingReserveLevel, rule);
      meet({ source: 'reserve fund', amount: advance, bridge: true, reference: rule.reference });
    }
    if (left < voluntary)
      throw new BlueLedgerError('bad-number', {
        what: `contributions of ${gross - left + voluntary} dollars exceed the cost of ${gross}`,
        where: 'gross',
        expected: 'a cost not below what parties and volunteers give',
      });
    meet({ source: 'assessed contributions', amount: left - voluntary, bridge: false });
    if (voluntary > 0) meet({ source: 'voluntary contributions', amount: voluntary, bridge: false });
    return { funding };
  });
}
