import { load } from 'virtual:tables/facts';
import { type Column, type Table, valueAt } from '@blueledger/datasets/decode';
import { fittingRows } from './fittingRows.js';
import type { Cell, GridColumn, Tasks } from './protocol.js';
import { rowFilter } from './rowFilter.js';
import type { Work } from './work.js';

type AnyTable = Table<Readonly<Record<string, Column>>>;

export interface OpenTable {
  readonly table: AnyTable;
  readonly columns: readonly GridColumn[];
  /** Rows of the table in the order in which they are shown. */
  order: Uint32Array;
}

const open = new Map<string, Promise<OpenTable>>();
/** Between two looks at the clock, and between two breaths in which a message can come in. */
const slice = 8192;
const breath = 50;

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

async function decodeTable(name: string): Promise<OpenTable> {
  const module = await load[name]?.();
  const table = module && Object.values(module).find(isTable);
  if (!table) throw new Error(`There is not a valid table ${JSON.stringify(name)}.`);
  const columns = Object.entries(table.columns).map(([column, data]) => ({
    name: column,
    kind: data.kind,
    decimals: data.kind === 'number' ? data.decimals : 0,
    letters: lettersOf(data),
  }));
  return { table, columns, order: Uint32Array.from({ length: table.rowCount }, (_, row) => row) };
}

/** A table stays open once it was asked for: its columns are decoded once. */
export function opened(name: string): Promise<OpenTable> {
  let known = open.get(name);
  if (!known) {
    known = decodeTable(name);
    open.set(name, known);
    known.catch(() => open.delete(name));
  }
  return known;
}

const cellsOf = ({ table }: OpenTable, row: number): readonly Cell[] =>
  Object.values(table.columns).map((column) => valueAt(column, row));

export async function openTable({ table }: Tasks['openTable']['ask']): Promise<Tasks['openTable']['answer']> {
  const { columns, table: facts } = await opened(table);
  return { columns, rows: facts.rowCount };
}

/** What is missing comes last, whichever way the column is sorted. */
function compare(a: Cell, b: Cell, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = a < b ? -1 : a > b ? 1 : 0;
  return descending ? -order : order;
}

export async function selectRows(
  { table, filter, sort }: Tasks['selectRows']['ask'],
  work: Work,
): Promise<Tasks['selectRows']['answer']> {
  const at = await opened(table);
  const { rowCount } = at.table;
  const { tests, problem: unasked } = rowFilter(filter, at.columns);
  const order = sort && Object.hasOwn(at.table.columns, sort.column) ? sort : undefined;
  const problem = unasked ?? (sort && !order ? { part: sort.column, because: 'column' as const } : undefined);
  const fits = fittingRows(tests, Object.values(at.table.columns));
  const fitting: number[] = [];
  let since = performance.now();
  for (let row = 0; row < rowCount; row += 1) {
    if (row % slice === 0 && performance.now() - since > breath) {
      if (!(await work(row, rowCount))) return { rows: at.order.length, problem };
      since = performance.now();
    }
    if (fits(row)) fitting.push(row);
  }
  const column = order && at.table.columns[order.column];
  if (order && column) {
    const values = fitting.map((row) => ({ row, value: valueAt(column, row) }));
    values.sort((a, b) => compare(a.value, b.value, order.descending) || a.row - b.row);
    at.order = Uint32Array.from(values, ({ row }) => row);
  } else at.order = Uint32Array.from(fitting);
  return { rows: at.order.length, problem };
}

export async function readRows({ table, from, to }: Tasks['readRows']['ask']): Promise<Tasks['readRows']['answer']> {
  const at = await opened(table);
  return Array.from(at.order.subarray(from, to), (row) => cellsOf(at, row));
}
