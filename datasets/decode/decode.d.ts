/** A document or database that figures come from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** What a line under a figure calls it, where its title is long. */
  readonly short?: string;
  readonly publisher: string;
  /** UN document symbol, where the source is one document. */
  readonly symbol?: string;
  /** Left out in slices where the symbol leads there: `https://docs.un.org/` and the symbol. */
  readonly url?: string;
  /** ISO date on which the figures were gathered. */
  readonly accessed: string;
  /** Terms of the source; absent in slices, present in the whole table and in `sources`. */
  readonly licence?: string;
  readonly redistributable?: boolean;
  readonly note?: string;
}

/** What a table with dates covers: the first and last month or year available, and those between that are missing. */
export interface Coverage {
  readonly field: string;
  readonly from: string;
  readonly to: string;
  readonly missing: readonly string[];
  /** Which source feeds which months. */
  readonly sources?: readonly { readonly source: string; readonly from: string; readonly to: string }[];
}

type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;
type Gaps<Nullable extends boolean> = Nullable extends true
  ? { /** 1 where the row has no value. */ readonly missing: Uint8Array }
  : { readonly missing?: undefined };

/** Text as codes into the sorted list of its distinct values. */
export type TextColumn<Value extends string = string, Nullable extends boolean = boolean> = {
  readonly kind: 'text';
  readonly codes: Numbers;
  readonly values: readonly Value[];
} & Gaps<Nullable>;

/** Whole numbers of the last printed digit: with `decimals` 3, the value 26158 means 26.158 of the unit. */
export type NumberColumn<Nullable extends boolean = boolean> = {
  readonly kind: 'number';
  readonly values: Numbers;
  readonly decimals: number;
  readonly unit?: string;
} & Gaps<Nullable>;

/** Months as year × 12 + month − 1; `monthText` gives `YYYY-MM`. */
export type MonthColumn<Nullable extends boolean = boolean> = {
  readonly kind: 'month';
  readonly values: Numbers;
} & Gaps<Nullable>;

export type Column = TextColumn | NumberColumn | MonthColumn;

export interface Table<Columns> {
  /** The subpath of the table in this package. */
  readonly name: string;
  readonly title: string;
  /** Version of the data package and a hash of all its tables. */
  readonly dataVersion: string;
  readonly rowCount: number;
  readonly coverage?: Coverage;
  readonly sources: readonly Source[];
  readonly columns: Columns;
}

/**
 * A value of a rule and the days for which it holds; `to` absent: until further notice. `enacted`: read in the document
 * named. `derived`: computed from what was decided. `projected`: follows from a rule for a time to come. `secondary`: said
 * by another. `unverified`: nobody here saw it in a source.
 */
export interface RuleValue<Value> {
  readonly value: Value;
  readonly from: string;
  readonly to?: string;
  readonly status: 'enacted' | 'derived' | 'projected' | 'secondary' | 'unverified';
  readonly reference: { readonly document: string; readonly paragraph?: string };
}

/** A rule by date, as the table of rules has it. */
export interface Rule<Value> {
  readonly id: string;
  readonly unit: string;
  /** In order of date. */
  readonly values: readonly RuleValue<Value>[];
}

type OrNull<Value, Gap> = Gap extends { readonly missing: Uint8Array } ? Value | null : Value;

/** A row as a plain object. */
export type RowOf<T> =
  T extends Table<infer Columns>
    ? {
        readonly [Name in keyof Columns]: Columns[Name] extends {
          readonly kind: 'text';
          readonly values: readonly (infer Value)[];
        }
          ? OrNull<Value, Columns[Name]>
          : Columns[Name] extends { readonly kind: 'month' }
            ? OrNull<string, Columns[Name]>
            : OrNull<number, Columns[Name]>;
      }
    : never;

export function table<Columns>(
  head: Omit<Table<Columns>, 'columns'>,
  encoded: Record<string, unknown>,
  series?: readonly unknown[],
): Table<Columns>;
/** The text of a month number: `monthText(24144)` is `2012-01`. */
export function monthText(index: number): string;
/** The value of a column in a row: text, a number in the column's unit, a month as text, or null where missing. */
export function valueAt(column: Column, row: number): string | number | null;
/** Rows as plain objects, one at a time. */
export function rowsOf<T extends Table<unknown>>(table: T): Generator<RowOf<T>>;
