import { sourceIds } from './checks/licence.js';
import { fieldOf, shown } from './checks/shown.js';
import type { SourceTable } from './readTable.js';

/** First and last value of the fields that the schema names as the table's span in time, as a text. */
export function span(table: SourceTable): string {
  if (table.schema.temporal === undefined) return 'no dates';
  const texts = table.schema.temporal.map((name) => {
    const field = fieldOf(table, name);
    return table.rows.map((row) => shown(field, row[name] ?? null)).filter((text) => text !== '');
  });
  const [starts = [], ends = []] = texts;
  const least = (list: readonly string[]) => list.reduce((a, b) => (b < a ? b : a), list[0] ?? '');
  const most = (list: readonly string[]) => list.reduce((a, b) => (b > a ? b : a), list[0] ?? '');
  // Where every end is open or earlier than a start, the last start is as far as the table goes.
  const [lastStart, lastEnd] = [most(starts), most(ends)];
  return `${least(starts)} to ${lastEnd > lastStart ? lastEnd : lastStart}`;
}

/** The line that `data:check` prints for a table that passed. */
export function tableLine(table: SourceTable, checks: number): string {
  const sources = table.schema.name === 'sources' ? table.rows.length : sourceIds(table).size;
  return `${table.schema.name}: ${table.rows.length} rows, ${span(table)}, ${sources} sources, ${checks} checks passed`;
}
