import { Recorder } from '../internal/answer/index.js';
import { type AssumptionName, type AssumptionValues, supposed } from './assumptions.js';
import type { Basis } from './basis.js';
import type { QuotedAnswers, QuotedNumber, Sensitivity } from './liquidityAnswer.js';
import { quotedFrom, quotedNumbers } from './quoted.js';
import { runWorld } from './runWorld.js';
import { worldOf } from './worldOf.js';

/** Each assumption moved to the ends of its range, all others as asked, and the quoted numbers that this moves. */
export function sensitivityOf(
  basis: Basis,
  values: AssumptionValues,
  names: readonly AssumptionName[],
  asked: QuotedAnswers,
): Sensitivity[] {
  const now = quotedNumbers(asked);
  const at = (name: AssumptionName, value: number) => {
    if (value === values[name]) return now;
    // What these runs read and apply is what the asked one did.
    const world = worldOf(basis, { ...values, [name]: value }, new Recorder({ trace: false }));
    return quotedNumbers(quotedFrom(runWorld(world), world));
  };
  return names.map((assumption) => {
    const { low, high } = supposed[assumption];
    const [down, up] = [at(assumption, low), at(assumption, high)];
    const moves = (Object.keys(now) as QuotedNumber[])
      .filter((answer) => down[answer] !== now[answer] || up[answer] !== now[answer])
      .map((answer) => ({ answer, low: down[answer], asked: now[answer], high: up[answer] }));
    return { assumption, low, high, moves };
  });
}
