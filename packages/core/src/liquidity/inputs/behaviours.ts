import type { Recorder } from '../../internal/answer/index.js';
import { textAt } from '../../internal/tables/index.js';
import type { Behaviour } from '../engine/simulationInputs.js';
import type { LiquidityFacts } from '../facts.js';
import { wholeOf } from '../query/assumptions.js';
import type { AssumptionValues } from '../query/assumptionTable.js';

/** What the honour roll has of one state: months from the due date to the last payment of a year, and years without one. */
export interface Punctuality {
  /** By year with a date, in order of size. */
  readonly months: readonly number[];
  readonly yearsUnpaid: number;
}

const monthsFrom = (due: string, day: string) =>
  Math.max(
    0,
    (Number(day.slice(0, 4)) - Number(due.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(due.slice(5, 7)),
  );

/**
 * How late each state has paid the regular budget in full, from the honour roll of the years to `until`. A proxy: it has
 * the date of the last payment only, and none in a year that was not paid in full by the roll's day. The year that is available in
 * part (2026) is left out, since its unpaid may still pay.
 */
export function punctuality(
  { honourRoll, honourRollSummary }: LiquidityFacts,
  until: number,
  recorder: Recorder,
): ReadonlyMap<string, Punctuality> {
  const due = new Map<number, string>();
  for (let row = 0; row < honourRollSummary.rowCount; row += 1)
    due.set(
      honourRollSummary.columns.year.values[row] as number,
      textAt(honourRollSummary.columns.due_on, row) as string,
    );
  const byState = new Map<string, { months: number[]; yearsUnpaid: number }>();
  const { columns, rowCount } = honourRoll;
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const year = columns.year.values[row] as number;
    if (year > until) continue;
    rows.push(row);
    const state = textAt(columns.iso3, row) as string;
    const known = byState.get(state) ?? { months: [], yearsUnpaid: 0 };
    byState.set(state, known);
    const payment = textAt(columns.payment, row);
    const day = textAt(columns.paid_on, row);
    if (payment === 'not_paid_in_full') known.yearsUnpaid += 1;
    else known.months.push(day === undefined ? 0 : monthsFrom(due.get(year) as string, day));
  }
  recorder.reads(honourRoll, rows);
  for (const { months } of byState.values()) months.sort((a, b) => a - b);
  return byState;
}

/** Last year of the honour roll that is whole. */
export const lastWholeYear = 2025;

/** Months after which a state pays that has no dated year: as late as the latest of the roll. */
const latest = 10;

const always = { from: 0, notBefore: 0, atMost: undefined, missions: undefined } as const;

/** How a state pays that the query says nothing of, by the months of its usual payment and the part it leaves. */
export function usualBehaviour(state: string, known: Punctuality | undefined, values: AssumptionValues): Behaviour {
  if (state === 'USA')
    return {
      ...always,
      share: 10_000,
      ofLetter: wholeOf(values['usa-of-letter'], 100),
      after: 0,
      payMonths: Array.from(
        { length: 12 },
        (_, calendar) => (calendar + 13 - values['usa-first-month']) % 12 < values['usa-months'],
      ),
      openingShare: wholeOf(values['opening-paid-usa'], 100),
    };
  const { months, yearsUnpaid } = known ?? { months: [], yearsUnpaid: 1 };
  const years = months.length + yearsUnpaid;
  const unpaid = Math.floor((wholeOf(values['unpaid-part'], 100) * yearsUnpaid) / years);
  return {
    ...always,
    share: 10_000 - unpaid,
    ofLetter: 10_000,
    // The lower of two middle years.
    after: (months[Math.floor((months.length - 1) / 2)] ?? latest) + values['payment-delay'],
    payMonths: undefined,
    openingShare: wholeOf(values['opening-paid'], 100),
  };
}

/** A year that a state does not pay in full: it leaves its part, and is as late as the latest. */
export const lateIfUnpaid = (usual: Behaviour, values: AssumptionValues): Behaviour => ({
  ...usual,
  share: 10_000 - wholeOf(values['unpaid-part'], 100),
  after: latest + values['payment-delay'],
});

/** How late a state is on the whole, as a weight for its share of old debts: mean months, twelve for a year unpaid. */
export function lateness(known: Punctuality | undefined, delay: number): number {
  if (!known) return 12 + delay;
  const years = known.months.length + known.yearsUnpaid;
  const sum = known.months.reduce((total, month) => total + month, 0) + 12 * known.yearsUnpaid;
  return Math.round((sum * 12) / years) + 12 * delay;
}
