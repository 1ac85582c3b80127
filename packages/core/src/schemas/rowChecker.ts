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

function unknownStates(row: Cells, states: readonly string[], table: MemberStatesTable): Fault[] {
  const known = memberStates(table);
  if (states.every((field) => known.has(String(row[field])))) return [];
  return states.flatMap((field): Fault[] => {
    try {
      memberState(table, row[field], field);
      return [];
    } catch (error) {
      if (!(error instanceof BlueLedgerError)) throw error;
      const { code, expected, remedy } = error;
      const what = `${shown(row[field])} is not the code of a Member State`;
      return [{ code, field, value: row[field], what, expected, remedy }];
    }
  });
}

/** Numbers the keys of rows as they come: equal keys have one number. */
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
    let key: number | string = 0;
    for (let at = 0; at < this.#fields.length && typeof key === 'number'; at += 1) {
      const number = numberIn(this.#values[at] as Map<unknown, number>, row[this.#fields[at] as string]);
      key = number < this.#most ? key * this.#most + number : this.#text(row);
    }
    return numberIn(this.#keys, key);
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

/** A row that was read, and what is wrong with it. A row in which something is wrong may still be undefined. */
export interface CheckedRow<Row> {
  readonly row?: Row | undefined;
  readonly faults: readonly Fault[];
}

const none: readonly Fault[] = [];

/** Checks rows of one kind, one after the other, each against those before it. */
export class RowChecker<Of extends Fields> {
  readonly #kind: RowKind<Of>;
  readonly #memberStates: MemberStatesTable | undefined;
  /** What a message calls the number of a row. */
  readonly #count: 'line' | 'row';
  readonly #readers: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly read: (cell: unknown) => unknown;
  }[];
  readonly #known: readonly string[];
  readonly #keys: KeyNumbers;
  /** The line of the first row of each key; of rows that hold for a time, all of them. */
  readonly #lines: number[] = [];
  readonly #runs: Run[][] = [];

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
    this.#keys = new KeyNumbers(kind.key);
  }

  /** A row from its cells, text as CSV has it, or typed as JSON has it. */
  check(row: Cells, line: number): CheckedRow<RowOf<Of>> {
    const whole = this.#read(row);
    return whole === undefined ? { faults: this.#faultsOf(row) } : { row: whole, faults: this.join(whole, line) };
  }

  /** What is wrong between a row whose cells were all read by their fields, and those before it, which it joins. */
  join(row: RowOf<Of>, line: number): readonly Fault[] {
    const cells = row as Cells;
    const strangers = this.#memberStates ? unknownStates(cells, this.#kind.states, this.#memberStates) : none;
    const conflicts = this.#conflicts(cells, line);
    return strangers.length === 0 ? conflicts : [...strangers, ...conflicts];
  }

  /** The row, if every cell can be read and none is missing. */
  #read(row: Cells): RowOf<Of> | undefined {
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

  #conflicts(row: Cells, line: number): readonly Fault[] {
    const { key, span } = this.#kind;
    const [from, to] = span ? [row[span.from] as string | number, row[span.to] as string | number] : [0, 0];
    if (span && to < from)
      return [
        {
          code: 'out-of-order',
          field: span.to,
          value: to,
          what: faultOfValue(to, `lies before ${shown(from)}`),
          expected: `an end not before ${span.from}`,
        },
      ];
    if (key.length === 0) return none;
    const number = this.#keys.numberOf(row);
    const other = span ? this.#overlapping(number, { from, to, line }) : this.#lines[number];
    if (other === undefined) {
      this.#lines[number] ??= line;
      return none;
    }
    const count = this.#count;
    const name = key.flatMap((field) => (row[field] as string | number | undefined) ?? []).join(' ');
    return [
      {
        code: 'bad-query',
        field: key[0] as string,
        value: row[key[0] as string],
        what: `${name} stands already in ${count} ${other}${span ? ', for days or years that overlap' : ''}`,
        expected: span
          ? `rows of one ${key.join(' and ')} that follow one another`
          : `one row for each ${key.join(', ')}`,
      },
    ];
  }

  /** The line of a row with the same key that holds for some of the same days or years. */
  #overlapping(number: number, run: Run): number | undefined {
    const runs = (this.#runs[number] ??= []);
    const other = runs.find(({ from, to }) => from <= run.to && run.from <= to);
    runs.push(run);
    return other?.line;
  }
}
