import type { Recorder } from '../internal/answer/index.js';
import { decimalRatio, roundHalfUp } from '../internal/math/index.js';
import type { AssessedStretch } from './assessedUnder.js';
import { paymentCap, paymentPercent } from './assumedRules.js';
import type { Stack } from './stack.js';

/** A part of an amount in per cent, rounded half up to the dollar. */
function percentOfAmount(percent: number, amount: number): number {
  const { numerator, denominator } = decimalRatio(String(percent));
  return Number(roundHalfUp({ numerator: numerator * BigInt(amount), denominator: denominator * 100n }, 0));
}

/**
 * What states are assessed under a scenario and, as it assumes, never pay: whole US dollars by state. Nobody pays it
 * instead: it is missing from the cash of the mission.
 */
export function withheldUnder(
  { from, reform }: AssessedStretch,
  stack: Stack,
  recorder: Recorder,
): { readonly state: string; readonly amount: number }[] {
  if (!stack.touches(paymentPercent) && !stack.touches(paymentCap)) return [];
  const whole = reform.reduce((sum, { amount }) => sum + amount, 0);
  return reform.flatMap(({ state, amount }) => {
    const percent = stack.assumed(paymentPercent, from, state);
    const cap = stack.assumed(paymentCap, from, state);
    if (!percent && !cap) return [];
    const willing = percent ? percentOfAmount(recorder.applies(paymentPercent, percent), amount) : amount;
    const allowed = cap ? percentOfAmount(recorder.applies(paymentCap, cap), whole) : amount;
    return [{ state, amount: amount - Math.min(willing, allowed) }];
  });
}
