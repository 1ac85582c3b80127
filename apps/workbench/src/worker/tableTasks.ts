import { load } from 'virtual:tables/facts';
import { type Column, type Table, valueAt } from '@blueledger/datasets/decode';
import type { Cell, GridColumn, ReportProgress, Tasks } from './protocol.js';
import { rowFilter } from './rowFilter.js';
import { rowMatcher } from './rowMatcher.js';

type AnyTable = Table<Readonly<Record<string, Column>>>;

export interface OpenTable {
  readonly table: AnyTable;
  readonly columns: readonly GridColumn[];
  /** Rows of the table in the order in which they are shown. */
  order: Uint32Array;
}

const openTables = new Map<string, Promise<OpenTable>>();
/** Rows between two readings of the clock. */
const slice = 8192;
/** Milliseconds of work after which messages are let in. */
const longestTurn = 50;

const isTable = (value: unknown): value is AnyTable =>
  typeof value === 'object' && value !== null && 'rowCount' in value;

/** Letters of the widest value, from the dictionary of a text and from the ends of a series of numbers. */
function lettersOf(column: Column): number {
  if (column.kind === 'month') return 7;
  if (column.kind === 'text') return column.values.reduce((most, value) => Math.max(most, value.length), 0);
  let most = 0;
  for (const value of column.values) most = Math.max(most, Math.abs(value));
  return Math.ceil(String(most).length * 1.3) + (column.decimals > 0 ? 1 : 0);
}

/** As many values as a menu can offer: more than there are Member States. */
const mostValues = 250;

/** The values of a column, in order, where they are few. */
function valuesOf(column: Column): readonly string[] | undefined {
  if (column.kind !== 'text' || column.values.length > mostValues) return undefined;
  return [...column.values].sort((a, b) => a.localeCompare(b, 'en'));
}

async function decodeTable(name: string): Promise<OpenTable> {
  const module = await load[name]?.();
  const table = module && Object.values(module).find(isTable);
  if (!table)
    throw new Error(`${JSON.stringify(name)} is not a valid table. Expected one of ${Object.keys(load).join(', ')}.`);
  const columns = Object.entries(table.columns).map(([column, data]) => ({
    name: column,
    kind: data.kind,
    decimals: data.kind === 'number' ? data.decimals : 0,
    letters: lettersOf(data),
    values: valuesOf(data),
  }));
  return { table, columns, order: Uint32Array.from({ length: table.rowCount }, (_, row) => row) };
}

/** A table by its name. It stays open, so that its columns are decoded once. */
export function tableNamed(name: string): Promise<OpenTable> {
  let table = openTables.get(name);
  if (!table) {
    table = decodeTable(name);
    openTables.set(name, table);
    table.catch(() => openTables.delete(name));
  }
  return table;
}

const cellsOf = ({ table }: OpenTable, row: number): readonly Cell[] =>
  Object.values(table.columns).map((column) => valueAt(column, row));

export async function openTable({ table }: Tasks['openTable']['input']): Promise<Tasks['openTable']['output']> {
  const { columns, table: facts } = await tableNamed(table);
  return { columns, rows: facts.rowCount, sources: facts.sources };
}

/** Missing values come last, whichever way the column is sorted. */
function compare(a: Cell, b: Cell, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = a < b ? -1 : a > b ? 1 : 0;
  return descending ? -order : order;
}

export async function selectRows(
  { table, filter, sort }: Tasks['selectRows']['input'],
  report: ReportProgress,
): Promise<Tasks['selectRows']['output']> {
  const open = await tableNamed(table);
  const { rowCount } = open.table;
  const { tests, problem: filterProblem } = rowFilter(filter, open.columns);
  const order = sort && Object.hasOwn(open.table.columns, sort.column) ? sort : undefined;
  const problem = filterProblem ?? (sort && !order ? { part: sort.column, expected: 'column' as const } : undefined);
  const matches = rowMatcher(tests, Object.values(open.table.columns));
  const matching: number[] = [];
  let since = performance.now();
  for (let row = 0; row < rowCount; row += 1) {
    if (row % slice === 0 && performance.now() - since > longestTurn) {
      if (!(await report({ done: row, all: rowCount }))) return { rows: open.order.length, problem };
      since = performance.now();
    }
    if (matches(row)) matching.push(row);
  }
  const column = order && open.table.columns[order.column];
  if (order && column) {
    const values = matching.map((row) => ({ row, value: valueAt(column, row) }));
    values.sort((a, b) => compare(a.value, b.value, order.descending) || a.row - b.row);
    open.order = Uint32Array.from(values, ({ row }) => row);
  } else open.order = Uint32Array.from(matching);
  return { rows: open.order.length, problem };
}

export async function readRows({ table, from, to }: Tasks['readRows']['input']): Promise<Tasks['readRows']['output']> {
  const open = await tableNamed(table);
  return Array.from(open.order.subarray(from, to), (row) => cellsOf(open, row));
}
