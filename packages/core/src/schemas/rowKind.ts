import * as z from 'zod/mini';
import { type Field, optional, text } from './fields.js';

export type Fields = Readonly<Record<string, Field<unknown>>>;

type Named<Of extends Fields, Required extends boolean> = {
  [Name in keyof Of]: Of[Name]['required'] extends Required ? Name : never;
}[keyof Of];

type ValueOf<Of> = Of extends Field<infer Value> ? Value : never;

/** A row that was read. */
export type RowOf<Of extends Fields> = { readonly [Name in Named<Of, true>]: ValueOf<Of[Name]> } & {
  readonly [Name in Named<Of, false>]?: ValueOf<Of[Name]>;
};

/** A kind of rows that a person may bring. Fields have the names of the columns of the bundled tables. */
export interface RowKind<Of extends Fields = Fields> {
  /** What a message calls the rows: `payments`. */
  readonly name: string;
  readonly description: string;
  readonly fields: Of;
  /** Fields that are codes of Member States. */
  readonly states: readonly string[];
  /** Fields by which two rows say the same thing; none where rows may repeat, as two payments of one day may. */
  readonly key: readonly string[];
  /** First and last day or year: rows that share the key may not overlap, and none may end before it begins. */
  readonly span?: { readonly from: string; readonly to: string } | undefined;
  /** One row, as zod reads it. */
  readonly schema: z.ZodMiniType<RowOf<Of>>;
}

/** What every row may carry beside: columns of our own tables, and notes of the user. */
const beside = {
  status: optional(text('how sure the figure is, such as published')),
  source: optional(text('where the figure comes from')),
  note: optional(text('a note')),
};

export function rowKind<Of extends Fields>(about: Omit<RowKind<Of>, 'schema'>): RowKind<Of & typeof beside> {
  const fields = { ...about.fields, ...beside };
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, { schema, required }]) => [name, required ? schema : z.optional(schema)]),
  );
  const schema = z.strictObject(shape) as unknown as z.ZodMiniType<RowOf<Of & typeof beside>>;
  return { ...about, fields, schema };
}
