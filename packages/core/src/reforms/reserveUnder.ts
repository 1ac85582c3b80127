import { type AssessmentLine, assessOnRates } from '../assessments/assessOnRates.js';
import type { Recorder } from '../internal/answer/index.js';
import { addDays } from '../internal/math/index.js';
import { peacekeepingReserveLevel, valueOn } from '../internal/rules/index.js';
import type { RatesOfDays } from './ratesUnder.js';
import type { Stack } from './stack.js';

/**
 * What states pay into the Peacekeeping Reserve Fund, or get back, because a scenario sets its level: on the day of each
 * turn, by the rates of that day under the scenario. The fund was paid in on the peacekeeping apportionment (A/RES/47/217);
 * that a raise would be paid so, and at once, is our rule.
 */
export function reserveUnder(
  stack: Stack,
  rates: RatesOfDays,
  span: { readonly from: string; readonly to: string },
  recorder: Recorder,
): readonly AssessmentLine[] {
  if (!stack.touches(peacekeepingReserveLevel)) return [];
  const aboveOn = (date: string): number => {
    const assumed = stack.assumed(peacekeepingReserveLevel, date);
    return assumed ? assumed.value - valueOn(peacekeepingReserveLevel, date).value : 0;
  };
  return stack.turns
    .filter((turn) => span.from <= turn && turn <= span.to)
    .flatMap((turn) => {
      const moved = aboveOn(turn) - aboveOn(addDays(turn, -1));
      if (moved === 0) return [];
      recorder.note('reserve-by-scale');
      const dated = stack.assumed(peacekeepingReserveLevel, turn);
      if (dated) recorder.applies(peacekeepingReserveLevel, dated);
      const inside = recorder.inside();
      const lines = assessOnRates(rates.assumed(turn, inside), moved);
      recorder.step(
        () => ({
          step: `The Peacekeeping Reserve Fund moves by ${moved} on ${turn}`,
          inputs: { date: turn },
          result: { states: lines.length },
        }),
        inside,
      );
      return lines;
    });
}
