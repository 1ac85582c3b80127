import type { Answer } from '@blueledger/core';
import { aboutAnswer } from './aboutAnswer.js';
import type { About, OutTable } from './outTable.js';
import { type OutRow, tableOfRows } from './tableOfRows.js';

const basis = new Set(['kind', 'query', 'title', 'sources', 'rules', 'dataVersion', 'status', 'notes']);

type Leaf = OutRow[string];
type Row = Record<string, Leaf>;

/** `peacekeepingRatePercent` as files name it: `peacekeeping_rate_percent`. */
const fileName = (name: string, sign: string) =>
  name.replace(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => `${before}${sign}${after}`).toLowerCase();

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Spreads a record over columns: a record inside it by `paid_share_percent`, a list of words as one cell joined by
 * semicolons, a list of records as rows of a table of its own that name the row they belong to.
 */
function spread(record: Readonly<Record<string, unknown>>, into: Row, lists: Map<string, Row[]>, path: string): Row {
  for (const [key, value] of Object.entries(record)) {
    const name = path === '' ? fileName(key, '_') : `${path}_${fileName(key, '_')}`;
    if (isRecord(value)) spread(value, into, lists, name);
    else if (!Array.isArray(value)) into[name] = value as Leaf;
    else if (value.some(isRecord)) {
      const rows = lists.get(name) ?? [];
      lists.set(name, rows);
      for (const item of value) if (isRecord(item)) rows.push(item as Row);
    } else into[name] = value.join(';');
  }
  return into;
}

/** The rows of one list, each spread; lists inside them become lists of their own, and say of which row they are. */
function addTable(name: string, records: readonly Readonly<Record<string, unknown>>[], about: About, out: OutTable[]) {
  const inner = new Map<string, Row[]>();
  const rows = records.map((record, index) => {
    const lists = new Map<string, Row[]>();
    const row = spread(record, {}, lists, '');
    for (const [list, items] of lists)
      inner.set(list, [...(inner.get(list) ?? []), ...items.map((item) => ({ of_row: index + 1, ...item }))]);
    return row;
  });
  out.push(tableOfRows(name, rows, about));
  for (const [list, items] of inner) addTable(`${name}-${list.replaceAll('_', '-')}`, items, about, out);
}

/**
 * Any answer of core as tables: one for each of its lists, and one of a single row for what it says once, which comes last.
 * Each carries the sources, rules and notes of the answer.
 *
 * @example
 * ```ts
 * const [rates, once] = tablesOfAnswer(effectiveRates({ year: 2025 }));
 * [rates.name, rates.rowCount, once.name, once.rowCount]; // => ['rates', 193, 'effective-rates', 1]
 * ```
 */
export function tablesOfAnswer(answer: Answer<string, unknown>): OutTable[] {
  const about = aboutAnswer(answer);
  const result = Object.fromEntries(Object.entries(answer).filter(([key]) => !basis.has(key)));
  const lists = new Map<string, Row[]>();
  const once = spread(result, {}, lists, '');
  const tables: OutTable[] = [];
  for (const [list, records] of lists) addTable(list.replaceAll('_', '-'), records, about, tables);
  if (Object.keys(once).length > 0) tables.push(tableOfRows(fileName(answer.kind, '-'), [once], about));
  return tables;
}
