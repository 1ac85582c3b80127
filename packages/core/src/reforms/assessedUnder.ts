import { type AssessmentLine, assessOnRates } from '../assessments/assessOnRates.js';
import type { Recorder } from '../internal/answer/index.js';
import { decimalRatio, roundHalfUp } from '../internal/math/index.js';
import { unficypParties, valueOn } from '../internal/rules/index.js';
import { appropriationPercent, missionClosed } from './assumedRules.js';
import type { Stretch } from './pieces.js';
import type { RatesOfDays } from './ratesUnder.js';
import type { Stack } from './stack.js';

/** What is assessed for a mission over some days, as it is and as the scenario has it: one line a state. */
export interface AssessedStretch extends Pick<Stretch, 'mission' | 'from' | 'to'> {
  readonly baseline: readonly AssessmentLine[];
  readonly reform: readonly AssessmentLine[];
}

/** What a cut takes from a stretch: the same part of all that was appropriated, of which parties pay some. */
function leftOf(stretch: Stretch, percent: number, ofMission: number): number {
  const { numerator, denominator } = decimalRatio(String(percent));
  // Cyprus pays a third of the net cost, so its part moves with the rest; Greece pays a fixed sum, so that a cut of the
  // whole comes off the others.
  const fixed = stretch.mission === 'UNFICYP' ? valueOn(unficypParties, stretch.from).value.greece : 0;
  const cut = roundHalfUp(
    {
      numerator: (100n * denominator - numerator) * BigInt(stretch.amount) * BigInt(ofMission + fixed),
      denominator: 100n * denominator * BigInt(ofMission || 1),
    },
    0,
  );
  return stretch.amount - Number(cut);
}

/**
 * Lines of every stretch before and under a scenario, in whole US dollars. The lines of the baseline are those of `assess`:
 * where a scenario turns inside a part of a piece its last stretch makes the part whole, and until the scenario begins the
 * two are the same lines.
 */
export function assessedUnder(
  stretches: readonly Stretch[],
  {
    stack,
    rates,
    added,
  }: {
    readonly stack: Stack;
    readonly rates: RatesOfDays;
    /** What other costs add to a mission's appropriation over some days. */
    readonly added: (stretch: Stretch) => number;
  },
  recorder: Recorder,
): AssessedStretch[] {
  const ofMission = new Map<string, number>();
  for (const { mission, amount } of stretches) ofMission.set(mission, (ofMission.get(mission) ?? 0) + amount);
  let before = new Map<string, number>();
  return stretches.map((stretch, index) => {
    const { mission, from, to, amount, part, partAmount, last } = stretch;
    if (stretches[index - 1]?.part !== part) before = new Map();
    const enacted = rates.enacted(from);
    const baseline = last
      ? assessOnRates(enacted, partAmount).map((line) => ({
          ...line,
          amount: line.amount - (before.get(line.state) ?? 0),
        }))
      : assessOnRates(enacted, amount);
    for (const line of baseline) before.set(line.state, (before.get(line.state) ?? 0) + line.amount);
    const assumedRates = rates.assumed(from);
    const closed = stack.assumed(missionClosed, from, mission);
    if (closed) recorder.applies(missionClosed, closed);
    const percent = stack.assumed(appropriationPercent, from, mission);
    const kept = closed
      ? 0
      : percent
        ? leftOf(stretch, recorder.applies(appropriationPercent, percent), ofMission.get(mission) as number)
        : amount;
    if (mission === 'UNFICYP' && kept !== amount) recorder.note('parties-beside');
    // A fixed sum of a party, or a lower rate of reimbursement, can come to more than is left: nothing is assessed then,
    // and nobody is paid back.
    const left = kept + added(stretch);
    const due = Math.max(0, left);
    if (left < 0) recorder.note('nothing-assessed', { mission });
    const reform = due === amount && assumedRates === enacted ? baseline : assessOnRates(assumedRates, due);
    recorder.step(() => ({
      step: `${mission}, ${from} to ${to}: assessed under the scenario`,
      inputs: { baseline: amount, reform: due, rates: assumedRates === enacted ? 'as decided' : 'as assumed' },
      result: reform.reduce((sum, line) => sum + line.amount, 0),
    }));
    return { mission, from, to, baseline, reform };
  });
}
