import type { Answer } from '@blueledger/core';
import { aboutAnswer } from './aboutAnswer.js';
import { type ColumnMeaning, columnOfField, inReadingOrder, joined } from './columnNames.js';
import type { About, OutTable } from './outTable.js';
import { type OutRow, tableOfRows } from './tableOfRows.js';

const basis = new Set(['kind', 'query', 'title', 'sources', 'rules', 'dataVersion', 'status', 'notes']);

/** The list that answers the question, where it is not the first of the answer. */
const mainLists: Readonly<Record<string, string>> = {
  assess: 'totals',
  backtestScale: 'rates',
  burdenMovement: 'events',
  burdenShare: 'years',
  effectiveRates: 'rates',
  historicalRates: 'rates',
  personnelHistory: 'series-values',
  personnelTrend: 'months',
  projectScale: 'rates',
  ratesOverYears: 'years-rates',
};

/** Lists whose entries stand in the order of another list of the answer: by the name of the one, that of the other. */
const inStepWith: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  personnelHistory: { 'series-values': 'times' },
  ratesOverYears: { 'years-rates': 'states' },
};

/** Where in its list a record stood: a gap in the list is no record, and moves none of those behind it. */
const place = Symbol('place in the list');

type Leaf = OutRow[string];
type Row = Record<string, Leaf>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A table on its way, with the table whose rows its own belong to. */
interface Listed {
  readonly table: OutTable;
  /** Of each row, where in its list it stood. */
  readonly places: readonly number[];
  readonly of?: string | undefined;
}

/** Spreads the records of one answer over tables. */
class Spreader {
  readonly #about: About;
  readonly #kind: string;
  readonly #meanings = new Map<string, ColumnMeaning>();
  readonly listed: Listed[] = [];

  constructor(answer: Answer<string, unknown>) {
    this.#about = aboutAnswer(answer);
    this.#kind = answer.kind;
  }

  /**
   * Spreads a record over columns: a record inside it by `paid_share_percent`, a list of words as one cell joined by
   * semicolons, a list of records as rows of a table of its own that name the row they belong to.
   */
  spread(record: Readonly<Record<string, unknown>>, into: Row, lists: Map<string, Row[]>, path = ''): Row {
    for (const [key, value] of Object.entries(record)) {
      const meaning = columnOfField(key, this.#kind);
      const name = path === '' ? meaning.name : `${path}_${meaning.name}`;
      if (isRecord(value))
        this.spread(value, into, lists, path === '' ? joined(key, '_') : `${path}_${joined(key, '_')}`);
      else if (Array.isArray(value) && value.some(isRecord)) {
        const list = path === '' ? joined(key, '_') : `${path}_${joined(key, '_')}`;
        lists.set(list, [
          ...(lists.get(list) ?? []),
          ...value.flatMap((item, at) => (isRecord(item) ? [{ ...item, [place]: at } as Row] : [])),
        ]);
      } else {
        into[name] = Array.isArray(value) ? value.join(';') : (value as Leaf);
        this.#meanings.set(name, { ...meaning, name });
      }
    }
    return into;
  }

  addRows(name: string, rows: readonly Row[], places: readonly number[] = [], of?: string): void {
    const names = inReadingOrder([...new Set(rows.flatMap((row) => Object.keys(row)))]);
    const columns = names.map((column) => this.#meanings.get(column) ?? { name: column });
    this.listed.push({ table: tableOfRows(name, rows, this.#about, { columns }), places, of });
  }

  /** The rows of one list, each spread; lists inside them become lists of their own, and say of which row they are. */
  addList(name: string, records: readonly Readonly<Record<string, unknown>>[], of?: string): void {
    const inner = new Map<string, Row[]>();
    const rows = records.map((record, index) => {
      const lists = new Map<string, Row[]>();
      const { of_row, ...fields } = record;
      const row = this.spread(fields, of_row === undefined ? {} : { of_row: of_row as number }, lists);
      for (const [list, items] of lists)
        inner.set(list, [...(inner.get(list) ?? []), ...items.map((item) => ({ ...item, of_row: index + 1 }))]);
      return row;
    });
    const places = records.map((record, index) => (record as { readonly [place]?: number })[place] ?? index);
    this.addRows(name, rows, places, of);
    for (const [list, items] of inner) this.addList(`${name}-${list.replaceAll('_', '-')}`, items, name);
  }
}

function listedOf(answer: Answer<string, unknown>): readonly Listed[] {
  const result = Object.fromEntries(Object.entries(answer).filter(([key]) => !basis.has(key)));
  const spreader = new Spreader(answer);
  const lists = new Map<string, Row[]>();
  const once = spreader.spread(result, {}, lists);
  for (const [list, records] of lists) spreader.addList(list.replaceAll('_', '-'), records);
  if (Object.keys(once).length > 0) spreader.addRows(joined(answer.kind, '-'), [once]);
  // A list inside a record, such as the parts of a grouping, describes the query; the one row is the answer then.
  const isOwn = ({ table: { name } }: Listed) => Object.keys(result).some((key) => joined(key, '-') === name);
  const main = mainLists[answer.kind];
  const first =
    spreader.listed.find(({ table }) => table.name === main) ?? spreader.listed.find(isOwn) ?? spreader.listed.at(-1);
  return first === undefined ? [] : [first, ...spreader.listed.filter((one) => one !== first)];
}

/**
 * Any answer of core as tables: one for each of its lists, the one that answers the question first, and one of a single row
 * for what it says once. Columns are named by `columnGlossary`. Each carries the sources, rules and notes of the answer.
 *
 * @example
 * ```ts
 * const [rates, once] = tablesOfAnswer(effectiveRates({ year: 2025 }));
 * [rates.name, rates.rowCount, once.name, once.rowCount]; // => ['rates', 193, 'effective-rates', 1]
 * ```
 */
export const tablesOfAnswer = (answer: Answer<string, unknown>): OutTable[] =>
  listedOf(answer).map(({ table }) => table);

/**
 * The main list of any answer as plain rows, for a table, a chart or a frame of any library: columns named by
 * `columnGlossary`, null where a value is missing. Rows that belong to rows of another list begin with what that one says.
 *
 * @example
 * ```ts
 * const [first] = rowsOf(assessmentRanks({ year: 2026, amount: 5_100_000_000 }));
 * Object.keys(first); // => ['rank', 'iso3', 'name', 'amount_usd', 'peacekeeping_rate_percent']
 * [first.name, first.amount_usd]; // => ['United States of America', 1332990120]
 * ```
 */
export function rowsOf(answer: Answer<string, unknown>): Record<string, string | number | boolean | null>[] {
  const listed = listedOf(answer);
  const [main] = listed;
  if (main === undefined) return [];
  const { rowCount, columns } = main.table;
  const owner = listed.find(({ table }) => table.name === main.of);
  const beside = listed.find(({ table }) => table.name === inStepWith[answer.kind]?.[main.table.name]);
  const rowOf = ({ table }: Listed, row: number) => table.columns.map(({ name, at }) => [name, at(row)] as const);
  return Array.from({ length: rowCount }, (_, row) => {
    const cells = Object.fromEntries(columns.map(({ name, at }) => [name, at(row)]));
    if (owner === undefined) return cells;
    const { of_row, ...own } = cells;
    const outer = [...rowOf(owner, Number(of_row) - 1), ...(beside ? rowOf(beside, main.places[row] as number) : [])];
    return { ...Object.fromEntries(outer), ...own };
  });
}
