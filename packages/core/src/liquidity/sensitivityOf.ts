import { Recorder } from '../internal/answer/index.js';
import { runSimulation } from './engine/runSimulation.js';
import type { QueryInputs } from './inputs/queryInputs.js';
import { simulationInputsOf } from './inputs/simulationInputsOf.js';
import type { QuotedAnswers, QuotedNumber, Sensitivity } from './liquidityAnswer.js';
import { type AssumptionName, type AssumptionValues, assumptionTable } from './query/assumptionTable.js';
import { quotedFrom, quotedNumbers } from './quoted.js';

/** Each assumption moved to the ends of its range, all others as the query has them, and the quoted numbers that this moves. */
export function sensitivityOf(
  queryInputs: QueryInputs,
  values: AssumptionValues,
  names: readonly AssumptionName[],
  quoted: QuotedAnswers,
): Sensitivity[] {
  const now = quotedNumbers(quoted);
  const at = (name: AssumptionName, value: number) => {
    if (value === values[name]) return now;
    // What these runs read and apply is what the run of the query did.
    const inputs = simulationInputsOf(queryInputs, { ...values, [name]: value }, new Recorder({ trace: false }));
    return quotedNumbers(quotedFrom(runSimulation(inputs), inputs));
  };
  return names.map((assumption) => {
    const { low, high } = assumptionTable[assumption];
    const [down, up] = [at(assumption, low), at(assumption, high)];
    const moves = (Object.keys(now) as QuotedNumber[])
      .filter((answer) => down[answer] !== now[answer] || up[answer] !== now[answer])
      .map((answer) => ({ answer, low: down[answer], value: now[answer], high: up[answer] }));
    return { assumption, low, high, moves };
  });
}
