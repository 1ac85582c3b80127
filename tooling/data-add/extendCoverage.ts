import { monthIndex, monthText } from '../dataset-compiler/rowValidator.js';
import type { TableSchema } from '../dataset-compiler/tableSchema.js';

/** The coverage of a table that now has a month: months that it skips are listed as missing, never filled. */
export function extendCoverage(
  coverage: NonNullable<TableSchema['coverage']>,
  month: string,
): NonNullable<TableSchema['coverage']> {
  if (month <= coverage.to) return { ...coverage, missing: coverage.missing.filter((text) => text !== month) };
  const skipped: string[] = [];
  for (let index = monthIndex(coverage.to) + 1; index < monthIndex(month); index += 1) skipped.push(monthText(index));
  // The source that fed the last month feeds the new one: a report of another publisher is a decision for a person.
  const sources = coverage.sources?.map((span) => (span.to === coverage.to ? { ...span, to: month } : span));
  return { ...coverage, to: month, missing: [...coverage.missing, ...skipped], ...(sources ? { sources } : {}) };
}
