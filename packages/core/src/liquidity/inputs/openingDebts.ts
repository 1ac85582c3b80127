import { assessOnRates } from '../../assessments/assessOnRates.js';
import type { Recorder } from '../../internal/answer/index.js';
import { apportion, apportionSafely } from '../../internal/math/index.js';
import { textAt } from '../../internal/tables/index.js';
import type { StateRate } from '../../rates/datedScale.js';
import { Matrix } from '../engine/matrix.js';
import type { LiquidityFacts } from '../facts.js';
import { wholeOf } from '../query/assumptions.js';
import type { AssumptionValues } from '../query/assumptionTable.js';
import { lateness, type Punctuality } from './behaviours.js';

/** What was unpaid by mission at 30 April of a year, where it is published; shared accounts are counted once. */
export function unpaidInApril(
  { outstandingByMission: table }: LiquidityFacts,
  year: number,
  recorder: Recorder,
): ReadonlyMap<string, number> {
  const unpaid = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const { columns } = table;
    if (textAt(columns.as_of, row) !== `${year}-04-30` || textAt(columns.counted_with, row) !== undefined) continue;
    recorder.reads(table, [row]);
    unpaid.set(textAt(columns.mission, row) as string, columns.outstanding_usd.values[row] as number);
  }
  return unpaid;
}

export interface OpeningDebtInputs {
  /** By mission, in the order of the missions. */
  readonly unpaid: readonly number[];
  readonly states: readonly string[];
  readonly rates: readonly StateRate[];
  readonly punctual: ReadonlyMap<string, Punctuality>;
  readonly values: AssumptionValues;
  /** Months between the day of the amounts and the run, in which debts were paid as they are in it. */
  readonly months: number;
}

/**
 * Debts at the start by mission and state. By state they are not published: the United States has its assumed share, and
 * the rest falls on the others by rate and by how late they pay (ours). Between 30 April and the start the others paid
 * what they pay of old debts in so many months; the United States, which pays late in the year, nothing.
 */
export function openingDebts({ unpaid, states, rates, punctual, values, months }: OpeningDebtInputs): Matrix {
  const debts = new Matrix(unpaid.length, states.length);
  const lines = new Map(assessOnRates(rates, 1_000_000_000).map(({ state, amount }) => [state, amount]));
  const weights = states.map((state) =>
    state === 'USA' ? 0 : (lines.get(state) ?? 0) * lateness(punctual.get(state), values['payment-delay']),
  );
  const column = Float64Array.from(weights);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  // Doubles hold these exactly, many times as fast; a sensitivity run splits debts some forty times.
  const isSafe = sum > 0 && Number.isSafeInteger(sum) && column.every(Number.isSafeInteger);
  const share = wholeOf(values['opening-share-usa'], 100);
  const usa = states.indexOf('USA');
  const paid = wholeOf(values['opening-paid'], 100);
  for (const [mission, amount] of unpaid.entries()) {
    if (amount === 0) continue;
    const [ofUsa, ofOthers] = apportion(amount, [share, 10_000 - share]);
    const parts = isSafe
      ? apportionSafely(Number(ofOthers), { weights: column, sum })
      : apportion(ofOthers as bigint, weights);
    for (const [state, part] of parts.entries()) {
      const debt = Number(part);
      debts.set(mission, state, debt - Math.floor((Math.floor((debt * paid) / 10_000) * months) / 12));
    }
    if (usa >= 0) debts.set(mission, usa, Number(ofUsa));
  }
  return debts;
}
