import { columnMissing, type FactTable, type NumberColumn, type TextColumn } from './table.js';

/** A table with more rows at its end, of the columns named alone. Columns of text take codes for what is new to them. */
export function withRows<Columns extends object>(
  table: FactTable<Columns>,
  names: readonly (keyof Columns & string)[],
  rows: readonly Readonly<Record<string, string | number>>[],
): FactTable<Columns> {
  const column = (name: keyof Columns & string): TextColumn | NumberColumn => {
    const old = table.columns[name] as TextColumn | NumberColumn | undefined;
    if (old === undefined) throw columnMissing(`${table.name}.${name}`);
    if (!('codes' in old))
      return { ...old, values: [...Array.from(old.values), ...rows.map((row) => row[name] as number)] };
    const values = [...new Set([...old.values, ...rows.map((row) => row[name] as string)])];
    return {
      ...old,
      values,
      codes: [...Array.from(old.codes), ...rows.map((row) => values.indexOf(row[name] as string))],
    };
  };
  return {
    ...table,
    rowCount: table.rowCount + rows.length,
    columns: Object.fromEntries(names.map((name) => [name, column(name)])) as Columns,
  };
}
