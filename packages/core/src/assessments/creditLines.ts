import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys, checkList, faultOfValue } from '../internal/errors/index.js';
import { budgetYearDates } from '../internal/math/index.js';
import { type MissionText, memberState, type StateText } from '../internal/states/index.js';
import { type ScaleFacts, scaleTables } from '../rates/facts.js';
import { linesOver, noteTies } from './assess.js';
import type { AssessmentLine } from './assessOnRates.js';
import { type MissionsFacts, missionToAssess } from './missionToAssess.js';

export interface CreditQuery {
  readonly mission: MissionText;
  /** Unencumbered balance and other revenue of the year, whole US dollars, as a positive number. */
  readonly amount: number;
  /** The budget year that it comes from: its scale divides it. */
  readonly budgetYear: string;
  /** States that have paid the mission in full. Credits of all others are set off against what they owe. */
  readonly paidInFull: readonly StateText[];
}

export type CreditLines = Answer<'creditLines', CreditQuery> & {
  readonly lines: readonly (AssessmentLine & { readonly goes: 'to the state' | 'against what it owes' })[];
  /** Part of the credit that belongs to a year whose scale is not available. */
  readonly withheld: number;
};

/**
 * What each Member State gets back of a mission's balance: shares on the scale of the year that it comes from, whole US
 * dollars that add up to it; credited to states that have paid, set off against the debts of the others.
 *
 * @throws BlueLedgerError `bad-number`, `bad-query`, `bad-year`; `unknown-code` for a state that is not valid and for what
 * is not a mission with a special account.
 * @example
 * ```ts
 * const credit = { mission: 'UNMIK', amount: 399_300, budgetYear: '2023/24', paidInFull: ['JPN'] };
 * creditLines(credit).lines.find(({ state }) => state === 'JPN');
 * // => { state: 'JPN', amount: 32076, goes: 'to the state' }
 * ```
 */
export function creditLines(facts: ScaleFacts & MissionsFacts, query: CreditQuery): CreditLines {
  const { mission, amount, budgetYear, paidInFull } = checkKeys(query, [
    'mission',
    'amount',
    'budgetYear',
    'paidInFull',
  ]);
  const row = missionToAssess(checkFacts(facts, ...scaleTables, 'missions'), mission);
  checkList(paidInFull, 'paidInFull');
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw new BlueLedgerError('bad-number', {
      what: faultOfValue(amount, 'is not a credit'),
      where: 'amount',
      expected: 'whole US dollars, zero or more',
    });
  const paid = new Set(paidInFull.map((code) => memberState(facts.memberStates, code, 'paidInFull').state));
  const span = budgetYearDates(budgetYear);
  return answer({ kind: 'creditLines', query, title: `Credits of ${mission} for ${budgetYear}` }, (recorder) => {
    recorder.restsOn('derived');
    recorder.reads(facts.missions, [row]);
    recorder.note('largest-remainder', { unit: 1 });
    const { lines, withheld, ties } = linesOver(facts, { amount, ...span }, new Map(), recorder);
    noteTies(ties, recorder);
    return {
      lines: lines.map((line) => ({ ...line, goes: paid.has(line.state) ? 'to the state' : 'against what it owes' })),
      withheld,
    };
  });
}
