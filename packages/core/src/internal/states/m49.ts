import { type FactTable, requiredTextAt, type TextColumn, textAt } from '../tables/index.js';

/** Columns of the M49 table that core reads: one row a state and vintage. */
export type M49Table = FactTable<{
  readonly as_of: TextColumn;
  readonly iso3: TextColumn;
  readonly m49_status: TextColumn;
}>;

/** M49 was available in two vintages; the older serves the years to 2017, the newer those after (our convention). */
export function m49Vintage(year: number): '2017-11' | '2020-10' {
  return year <= 2017 ? '2017-11' : '2020-10';
}

/** States of one development status in the vintage that serves a year. */
export function m49Members(table: M49Table, status: 'developed' | 'developing', year: number): string[] {
  const { as_of, iso3, m49_status } = table.columns;
  const vintage = m49Vintage(year);
  const members: string[] = [];
  for (let row = 0; row < table.rowCount; row += 1)
    if (textAt(as_of, row) === vintage && textAt(m49_status, row) === status) members.push(requiredTextAt(iso3, row));
  return members;
}
