import { type Answer, answer, question, ruleOf } from '../internal/answer/index.js';
import { checkAmount, checkKeys, oneOf } from '../internal/errors/index.js';
import { checkDate } from '../internal/math/index.js';
import {
  type LegalReference,
  lookup,
  type Parameter,
  peacekeepingReserveActiveCash,
  peacekeepingReserveDecisionLimit,
  peacekeepingReserveExcluded,
  peacekeepingReserveLevel,
  peacekeepingReservePurposes,
  type ReservePurpose,
  reservePurposes,
  workingCapitalLevel,
} from '../internal/rules/index.js';

export const reserveFunds = ['Peacekeeping Reserve Fund', 'Working Capital Fund'] as const;
export type ReserveFund = (typeof reserveFunds)[number];

export interface DrawQuery {
  /** Default: the Peacekeeping Reserve Fund. */
  readonly fund?: ReserveFund | undefined;
  readonly date: string;
  /** Whole US dollars. */
  readonly amount: number;
  /** What the advance is for. The Working Capital Fund serves the regular budget whatever the purpose. */
  readonly purpose: ReservePurpose;
  /** Default `peacekeeping`. */
  readonly missionKind?: 'peacekeeping' | 'political' | undefined;
  /** Already committed for the same decision of the Security Council, whole US dollars. */
  readonly committedForDecision?: number | undefined;
  /** All advances not yet repaid; those that serve the cash of active operations apart. Whole US dollars. */
  readonly advancesOutstanding?: number | undefined;
  readonly activeCashOutstanding?: number | undefined;
}

/** Why a draw is not allowed, and where the rule stands. */
export interface Refusal {
  readonly rule: string;
  readonly limit: number | string;
  readonly reference: LegalReference;
}

export type DrawOnReserve = Answer<'drawOnReserve', DrawQuery> & {
  /** Undefined where that is open: no rule available forbids the draw, and one that limits it is not known. */
  readonly allowed: boolean | undefined;
  readonly refusals: readonly Refusal[];
  /** Titles of the rules that limit the draw and whose value on the day is not known. */
  readonly unknown: readonly string[];
  /** What is left to draw under the fund's level, whole US dollars; undefined where the level is not known. */
  readonly available: number | undefined;
};

/**
 * Whether the rules of a day allow a draw on a reserve fund: purpose, kind of mission, the limit for one decision, the
 * limit for the cash of active operations, and never above the level in total. A draw that they forbid comes back with
 * the rule and its reference; for one that they do not forbid while a limit is not known, `allowed` is undefined.
 *
 * @throws BlueLedgerError `bad-date`, `bad-number`; `bad-query` for a fund, a kind of mission or a purpose that is
 * none; `year-not-covered` before the first level that is known (1993, 1982).
 * @example
 * ```ts
 * drawOnReserve({ date: '2000-05-01', amount: 60_000_000, purpose: 'start-up' }).refusals[0].reference.document;
 * // => 'A/RES/49/233 A'
 * ```
 */
export const drawOnReserve = /* @__PURE__ */ question('drawOnReserve', (query: DrawQuery): DrawOnReserve => {
  checkKeys(query, [
    'fund',
    'date',
    'amount',
    'purpose',
    'missionKind',
    'committedForDecision',
    'advancesOutstanding',
    'activeCashOutstanding',
  ]);
  const { fund = 'Peacekeeping Reserve Fund', date, amount, purpose, missionKind = 'peacekeeping' } = query;
  const { committedForDecision = 0, advancesOutstanding = 0, activeCashOutstanding = 0 } = query;
  checkDate(date);
  oneOf(fund, reserveFunds, 'fund');
  oneOf(purpose, reservePurposes, 'purpose');
  oneOf(missionKind, ['peacekeeping', 'political'], 'missionKind');
  for (const [where, value] of Object.entries({
    amount,
    committedForDecision,
    advancesOutstanding,
    activeCashOutstanding,
  }))
    checkAmount(value, where, 'whole US dollars, zero or more');
  const levelRule = fund === 'Working Capital Fund' ? workingCapitalLevel : peacekeepingReserveLevel;
  const level = lookup(levelRule, date);
  return answer(
    { kind: 'drawOnReserve', query, title: `Draw of ${amount} dollars on the ${fund}, ${date}` },
    (recorder): Pick<DrawOnReserve, 'allowed' | 'refusals' | 'unknown' | 'available'> => {
      recorder.restsOn('derived');
      const refusals: Refusal[] = [];
      const unknown: string[] = [];
      /** Applies a rule of the day; the Fund had no limit for a decision before December 1994. */
      const hold = <Value>(rule: Parameter<Value>, broken: (value: Value) => number | string | undefined) => {
        if (date < (rule.values[0]?.from ?? '')) return;
        const valueOnDay = lookup(rule, date);
        if (!valueOnDay.known) {
          unknown.push(rule.title);
          return;
        }
        const limit = broken(recorder.applies(rule, valueOnDay));
        recorder.step(() => ({
          step: rule.title,
          inputs: { amount, purpose },
          parameter: ruleOf(rule, valueOnDay),
          result: limit === undefined ? 'kept' : 'broken',
        }));
        if (limit !== undefined) refusals.push({ rule: rule.title, limit, reference: valueOnDay.reference });
      };
      if (fund === 'Peacekeeping Reserve Fund') {
        hold(peacekeepingReservePurposes, (purposes) => (purposes.includes(purpose) ? undefined : purposes.join(', ')));
        hold(peacekeepingReserveExcluded, (kinds) => (kinds.includes(missionKind) ? missionKind : undefined));
        if (purpose !== 'active-cash')
          hold(peacekeepingReserveDecisionLimit, (limit) =>
            committedForDecision + amount > limit ? limit : undefined,
          );
        else
          hold(peacekeepingReserveActiveCash, (limit) => (activeCashOutstanding + amount > limit ? limit : undefined));
      }
      if (!level.known) recorder.note('level-unknown', { from: level.from, to: level.to });
      hold(levelRule, (value) => (advancesOutstanding + amount > value ? value : undefined));
      return {
        allowed: refusals.length > 0 ? false : unknown.length > 0 ? undefined : true,
        refusals,
        unknown,
        available: level.known ? Math.max(0, level.value - advancesOutstanding) : undefined,
      };
    },
  );
});
