import { BlueLedgerError, faultOfValue, shown } from '../internal/errors/index.js';
import { type MemberStatesTable, memberState, memberStates } from '../internal/states/index.js';
import { type Fault, faultsOf } from './faultOf.js';
import type { Field } from './fields.js';
import type { Fields, RowKind, RowOf } from './rowKind.js';

/** A row as it came: its cells by the names of their fields. */
export type Cells = Readonly<Record<string, unknown>>;

const isEmpty = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/** The cells in which something stands: an empty one is a missing one. */
const filled = (row: Cells): Cells => Object.fromEntries(Object.entries(row).filter(([, cell]) => !isEmpty(cell)));

/** Distinct cells of a field whose reading is kept: columns repeat their values. */
const kept = 20_000;
const unreadable = Symbol('a cell that the field cannot hold');

/** What the field makes of a cell, or `unreadable`. */
function cellReader({ schema }: Field<unknown>): (cell: unknown) => unknown {
  const known = new Map<unknown, unknown>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const outcome = schema.safeParse(cell);
    const value = outcome.success ? outcome.data : unreadable;
    if (known.size < kept) known.set(cell, value);
    return value;
  };
}

function unknownState(row: Cells, field: string, table: MemberStatesTable): Fault[] {
  try {
    memberState(table, row[field], field);
    return [];
  } catch (error) {
    if (!(error instanceof BlueLedgerError)) throw error;
    const { code, expected, remedy } = error;
    const what = `${shown(row[field])} is not the code of a Member State`;
    return [{ code, field, value: row[field], what, expected, remedy }];
  }
}

/** The keys of rows by number: equal keys have one number. */
class KeyNumbers {
  readonly #fields: readonly string[];
  /** Each distinct value of a field by number: a key is put together of numbers, which takes a fraction of what text takes. */
  readonly #values: readonly Map<unknown, number>[];
  /** Values of a field that still fit into a key that is a number. */
  readonly #most: number;
  readonly #keys = new Map<number | string, number>();

  constructor(fields: readonly string[]) {
    this.#fields = fields;
    this.#values = fields.map(() => new Map());
    this.#most = 2 ** Math.floor(52 / Math.max(fields.length, 1));
  }

  numberOf(row: Cells): number {
    return numberIn(this.#keys, this.#keyOf(row) ?? this.#text(row));
  }

  /** Whether no two rows have one key, as in most tables: told without holding a key for each. */
  areDistinct(rows: readonly Cells[]): boolean {
    const keys = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index += 1) {
      const key = this.#keyOf(rows[index] as Cells);
      if (key === undefined) return false;
      keys[index] = key;
    }
    keys.sort();
    return keys.every((key, index) => index === 0 || key !== keys[index - 1]);
  }

  /** The key as a number, while its values are few enough. */
  #keyOf(row: Cells): number | undefined {
    let key = 0;
    for (let at = 0; at < this.#fields.length; at += 1) {
      const number = numberIn(this.#values[at] as Map<unknown, number>, row[this.#fields[at] as string]);
      if (number >= this.#most) return undefined;
      key = key * this.#most + number;
    }
    return key;
  }

  #text(row: Cells): string {
    return this.#fields.map((field) => (row[field] as string | number | undefined) ?? '').join('\u0000');
  }
}

function numberIn<Value>(numbers: Map<Value, number>, value: Value): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, numbers.size);
  return numbers.size - 1;
}

interface Run {
  readonly from: string | number;
  readonly to: string | number;
  readonly line: number;
}

/** A row that was read, and what is wrong with it by itself; no row where a cell cannot be read or is missing. */
export interface CheckedRow<Row> {
  readonly row?: Row | undefined;
  readonly faults: readonly Fault[];
}

const none: readonly Fault[] = [];

/** Checks rows of one kind: each by itself, and then against those before it. */
export class RowChecker<Of extends Fields> {
  readonly #kind: RowKind<Of>;
  readonly #memberStates: MemberStatesTable | undefined;
  readonly #isState: { readonly has: (code: string) => boolean } | undefined;
  /** What a message calls the number of a row. */
  readonly #count: 'line' | 'row';
  readonly #readers: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly read: (cell: unknown) => unknown;
  }[];
  readonly #known: readonly string[];

  constructor(
    kind: RowKind<Of>,
    { memberStates: table, count }: { memberStates?: MemberStatesTable | undefined; count: 'line' | 'row' },
  ) {
    this.#kind = kind;
    this.#memberStates = table;
    this.#count = count;
    this.#known = Object.keys(kind.fields);
    this.#readers = Object.entries(kind.fields).map(([name, field]) => ({
      name,
      required: field.required,
      read: cellReader(field),
    }));
    this.#isState = table && memberStates(table);
  }

  /** A row from its cells, text as CSV has it, or typed as JSON has it. */
  read(row: Cells): CheckedRow<RowOf<Of>> {
    const whole = this.#whole(row);
    return whole === undefined ? { faults: this.#faultsOf(row) } : { row: whole, faults: this.strangers(whole) };
  }

  /** Codes in a row whose cells were all read that no Member State has. */
  strangers(row: RowOf<Of>): readonly Fault[] {
    const cells = row as Cells;
    const [table, known] = [this.#memberStates, this.#isState];
    if (!table || !known || this.#kind.states.every((field) => known.has(cells[field] as string))) return none;
    return this.#kind.states.flatMap((field) => unknownState(cells, field, table));
  }

  /** What is wrong between rows: by their place among those that are given, of which some may be undefined. */
  conflicts(
    rows: readonly (RowOf<Of> | undefined)[],
    lineOf: (index: number) => number,
  ): ReadonlyMap<number, readonly Fault[]> {
    const { key, span } = this.#kind;
    const found = new Map<number, readonly Fault[]>();
    const keys = new KeyNumbers(key);
    if (!span && (key.length === 0 || keys.areDistinct(rows.filter((row) => row !== undefined)))) return found;
    const lines: number[] = [];
    const runs: Run[][] = [];
    for (const [index, row] of rows.entries()) {
      if (row === undefined) continue;
      const line = lineOf(index);
      const reversed = span ? this.#reversed(row, span) : undefined;
      if (reversed) {
        found.set(index, [reversed]);
        continue;
      }
      if (key.length === 0) continue;
      const number = keys.numberOf(row);
      const other = span ? overlapping((runs[number] ??= []), row, span, line) : lines[number];
      if (other === undefined) lines[number] ??= line;
      else found.set(index, [this.#repeated(row, other)]);
    }
    return found;
  }

  /** The row, if every cell can be read and none is missing. */
  #whole(row: Cells): RowOf<Of> | undefined {
    const out: Record<string, unknown> = {};
    let unread = 0;
    for (const name in row) if (!isEmpty(row[name])) unread += 1;
    for (const { name, required, read } of this.#readers) {
      const cell = Object.hasOwn(row, name) ? row[name] : undefined;
      if (isEmpty(cell)) {
        if (required) return undefined;
        continue;
      }
      const value = read(cell);
      if (value === unreadable) return undefined;
      out[name] = value;
      unread -= 1;
    }
    // What is left has no field of its name.
    return unread === 0 ? (out as RowOf<Of>) : undefined;
  }

  /** What is wrong in a row that cannot be read whole. */
  #faultsOf(row: Cells): readonly Fault[] {
    const cells = filled(row);
    const outcome = this.#kind.schema.safeParse(cells);
    return outcome.success ? none : faultsOf(outcome.error.issues, cells, this.#known);
  }

  /** A row that ends before it begins. */
  #reversed(row: Cells, span: Span): Fault | undefined {
    const [from, to] = [row[span.from] as string | number, row[span.to] as string | number];
    return to < from
      ? {
          code: 'out-of-order',
          field: span.to,
          value: to,
          what: faultOfValue(to, `lies before ${shown(from)}`),
          expected: `an end not before ${span.from}`,
        }
      : undefined;
  }

  #repeated(row: Cells, other: number): Fault {
    const { key, span } = this.#kind;
    const name = key.flatMap((field) => (row[field] as string | number | undefined) ?? []).join(' ');
    return {
      code: 'bad-query',
      field: key[0] as string,
      value: row[key[0] as string],
      what: `${name} stands already in ${this.#count} ${other}${span ? ', for days or years that overlap' : ''}`,
      expected: span
        ? `rows of one ${key.join(' and ')} that follow one another`
        : `one row for each ${key.join(', ')}`,
    };
  }
}

type Span = NonNullable<RowKind['span']>;

/** The line of a row before with the same key that holds for some of the same days or years. */
function overlapping(runs: Run[], row: Cells, span: Span, line: number): number | undefined {
  const run: Run = { from: row[span.from] as string | number, to: row[span.to] as string | number, line };
  const other = runs.find(({ from, to }) => from <= run.to && run.from <= to);
  runs.push(run);
  return other?.line;
}
