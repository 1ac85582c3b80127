import type { Answer } from '@blueledger/core';
import { type About, licence } from './outTable.js';

/**
 * What travels with an answer of core: its sources, rules, notes, how sure it is, and the question.
 *
 * @example
 * ```ts
 * aboutAnswer(effectiveRates({ year: 2025 })).title; // => 'Effective rates of assessment for peacekeeping, 2025'
 * ```
 */
export function aboutAnswer({
  title,
  dataVersion,
  sources,
  rules,
  notes,
  status,
  query,
}: Answer<string, unknown>): About {
  return { title, dataVersion, licence, sources, rules, notes, status, query };
}
