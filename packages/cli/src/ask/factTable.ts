import type { FactTable } from '@blueledger/core';
import { oneOf } from '@blueledger/core/error';
import { dataPackage } from './tableNames.js';

/**
 * A table of the datasets by its name.
 * @throws BlueLedgerError `bad-question` for a name that is none, with the nearest.
 */
export async function factTable(asked: string): Promise<FactTable<object>> {
  const names = dataPackage().resources.map(({ name }) => name);
  const name = oneOf(asked, [...new Set(names)], 'table');
  const module: Readonly<Record<string, unknown>> = await import(`@blueledger/datasets/${name}`);
  const table = Object.values(module).find((one) => (one as { readonly name?: unknown }).name === name);
  return table as FactTable<object>;
}
