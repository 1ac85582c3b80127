import type { FactTable } from '@blueledger/core';
import { oneOf } from '@blueledger/core/internal/errors';
import { bundledTables } from './bundledTables.js';

/**
 * A table of the datasets by its name.
 * @throws BlueLedgerError `bad-query` for an unknown name, with the nearest.
 */
export async function factTable(typed: string): Promise<FactTable<object>> {
  const name = oneOf(typed, bundledTables().names, 'table');
  const module = (await import(`@blueledger/datasets/${name}`)) as Readonly<Record<string, unknown>>;
  const table = Object.values(module).find((one) => (one as { readonly name?: unknown }).name === name);
  return table as FactTable<object>;
}
