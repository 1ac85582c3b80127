import type { FactTable } from '@blueledger/core';
import { oneOf } from '@blueledger/core/internal/errors';
import { tablesInHand } from './tablesInHand.js';

/**
 * A table of the datasets by its name.
 * @throws BlueLedgerError `bad-query` for a name that is none, with the nearest.
 */
export async function factTable(asked: string): Promise<FactTable<object>> {
  const name = oneOf(asked, tablesInHand().names, 'table');
  const module = (await import(`@blueledger/datasets/${name}`)) as Readonly<Record<string, unknown>>;
  const table = Object.values(module).find((one) => (one as { readonly name?: unknown }).name === name);
  return table as FactTable<object>;
}
