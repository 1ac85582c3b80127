import { BlueLedgerError, shown } from '../error/index.js';
import {
  type LegalReference,
  peacekeepingReserveLevel,
  regularBudgetMissions,
  unficypParties,
  valueOn,
} from '../parameters/index.js';
import { checkDate, roundHalfUp } from '../quantity/index.js';
import { type Answer, answer } from '../working/index.js';

export interface FundingQuestion {
  /** UN acronym. */
  readonly mission: string;
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

export type FundingOf = Answer<'fundingOf', FundingQuestion> & {
  /** Those that are no bridge add up to the gross cost. */
  readonly funding: readonly FundingSource[];
};

/**
 * Who meets the cost of a mission, in order: the parties concerned, the reserve fund as a bridge, assessed and voluntary
 * contributions. For UNFICYP Cyprus gives one third of the net cost and Greece 6.5 million dollars a year; UNTSO and
 * UNMOGIP are met from the regular budget.
 *
 * @throws BlueLedgerError `bad-date`, `bad-number`; `year-not-covered` for UNFICYP before July 2018.
 * @example
 * ```ts
 * fundingOf({ mission: 'UNFICYP', date: '2018-07-01', gross: 56_358_700, staffAssessment: 2_807_200 })
 *   .funding.map(({ amount }) => amount); // => [17850500, 6500000, 32008200]
 * ```
 */
export function fundingOf(question: FundingQuestion): FundingOf {
  const { mission, date, gross, staffAssessment = 0, voluntary = 0, advance = 0 } = question;
  checkDate(date);
  for (const [where, value] of Object.entries({ gross, staffAssessment, voluntary, advance }))
    if (!Number.isSafeInteger(value) || value < 0)
      throw new BlueLedgerError('bad-number', {
        what: `${shown(value)} is not an amount`,
        where,
        expected: 'whole US dollars, zero or more',
      });
  return answer({ kind: 'fundingOf', question, title: `Funding of ${mission} from ${date}` }, (recorder) => {
    recorder.restsOn('derived');
    const regular = valueOn(regularBudgetMissions, date);
    if (recorder.applies(regularBudgetMissions, regular).includes(mission))
      return { funding: [{ source: 'regular budget', amount: gross, bridge: false, reference: regular.reference }] };
    const funding: FundingSource[] = [];
    let left = gross;
    const meet = (source: FundingSource) => {
      recorder.step(
        () => ({ step: `${source.bridge ? 'Bridged' : 'Met'} by ${source.state ?? source.source}`, inputs: { left } }),
        () => funding.push(source),
        () => source.amount,
      );
      if (!source.bridge) left -= source.amount;
    };
    if (mission === 'UNFICYP') {
      const rule = valueOn(unficypParties, date);
      const { greece } = recorder.applies(unficypParties, rule);
      const cyprus = Number(roundHalfUp({ numerator: BigInt(gross - staffAssessment), denominator: 3n }, 0));
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
