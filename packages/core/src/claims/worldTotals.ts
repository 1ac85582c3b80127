import type { Recorder } from '../internal/answer/index.js';
import { grouped, monthNumber, monthOf, writtenDate } from '../internal/math/index.js';
import { requiredNumberAt, rowIndices } from '../internal/tables/index.js';
import type { ClaimFacts } from './facts.js';

/** Persons at a month's end. */
export type Total = { readonly month: string; readonly persons: number };

/** World totals of a span of months, in order, each by the basis that is to be preferred. */
export const worldTotals: (...input: [facts: ClaimFacts, recorder: Recorder, from: string, to: string]) => Total[] = (
  { worldTotals: table },
  recorder,
  from,
  to,
) => {
  const { month, persons, preferred } = table.columns;
  const rows = rowIndices(table).filter(
    (row) =>
      preferred.values[row] === 1 &&
      requiredNumberAt(month, row) >= monthNumber(from) &&
      requiredNumberAt(month, row) <= monthNumber(to),
  );
  recorder.reads(table, rows);
  return rows
    .map((row) => ({ month: monthOf(requiredNumberAt(month, row)), persons: requiredNumberAt(persons, row) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
};

export const highest = (totals: readonly Total[]) => totals.reduce((a, b) => (b.persons > a.persons ? b : a));
export const lowest = (totals: readonly Total[]) => totals.reduce((a, b) => (b.persons < a.persons ? b : a));
export const labelOf = ({ month, persons }: Total) => `${grouped(persons)} (${writtenDate(month)})`;
