import { type OutTable, tableOfFacts } from '@blueledger/exchange';

type FactTable = Parameters<typeof tableOfFacts>[0];

/** The name under which a module of the datasets exports its table: `mission-totals` has `missionTotals`. */
const exportOf = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A table of the datasets by its name, ready to be written. */
export async function factTable(name: string): Promise<OutTable> {
  const module = (await import(`@blueledger/datasets/${name}`)) as Readonly<Record<string, FactTable>>;
  const table = module[exportOf(name)];
  if (!table) throw new Error(`@blueledger/datasets/${name} exports no ${exportOf(name)}. Build the datasets first.`);
  return tableOfFacts(table);
}
