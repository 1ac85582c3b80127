import type { Answer } from '@blueledger/core';
import { tablesOfAnswer } from '@blueledger/exchange';
import type { DataFrame } from './danfo.js';
import { frameOf } from './frameOf.js';

/**
 * Any answer of core as DataFrames, by name: one for each of its lists, and one of a single row for what it says once. A
 * list without rows has none.
 *
 * @example
 * ```ts
 * const { rates } = await framesOf(effectiveRates({ year: 2025 }));
 * rates.shape; // => [193, 9]
 * ```
 */
export async function framesOf(answer: Answer<string, unknown>): Promise<Record<string, DataFrame>> {
  const tables = tablesOfAnswer(answer).filter(({ rowCount }) => rowCount > 0);
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await frameOf(table)] as const)),
  );
}
