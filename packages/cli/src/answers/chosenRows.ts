import type { FactTable } from '@blueledger/core';
import { type OutCell, type OutTable, tableOfFacts } from '@blueledger/exchange/table';

/** The rows of a table of facts that are wanted, with the sources of these rows alone. */
export function chosenRows(facts: FactTable<object>, wanted: (cell: (column: string) => OutCell) => boolean): OutTable {
  const table = tableOfFacts(facts);
  const byName = new Map(table.columns.map((column) => [column.name, column]));
  const rows: number[] = [];
  for (let row = 0; row < table.rowCount; row += 1)
    if (wanted((column) => byName.get(column)?.at(row) ?? null)) rows.push(row);
  const source = byName.get('source');
  const named = new Set(source && rows.flatMap((row) => String(source.at(row)).split(';')));
  const { sources } = table.about;
  return {
    ...table,
    rowCount: rows.length,
    about: { ...table.about, sources: source ? sources.filter(({ id }) => named.has(id)) : sources },
    columns: table.columns.map((column) => ({ ...column, at: (row) => column.at(rows[row] as number) })),
  };
}
