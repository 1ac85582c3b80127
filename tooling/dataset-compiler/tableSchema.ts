import * as z from 'zod';

/**
 * The shape of a `schema.json`: Frictionless Table Schema (v2) with additions of ours: `unit` and `decimals` on a
 * field; `licence`, `redistributable`, `temporal`, `coverage`, `checks`, `rules` and `slices` on a table.
 */
const fieldSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  type: z.enum(['string', 'integer', 'number', 'year', 'yearmonth', 'date', 'boolean']),
  title: z.string().optional(),
  description: z.string().min(1),
  /** What one unit of the figure is: `percent`, `persons`, `us_dollars`. Every number that counts something has one. */
  unit: z.string().optional(),
  /** Digits after the point that the source prints; the compiled column holds integers of the last of them. */
  decimals: z.int().min(0).max(12).optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      pattern: z.string().optional(),
      enum: z.array(z.string()).optional(),
    })
    .optional(),
});

const sliceSchema = z.strictObject({
  title: z.string(),
  /** Keep only rows whose field is at least this: a number, or a text in the order of letters (budget years). */
  atLeast: z.record(z.string(), z.union([z.number(), z.string()])).optional(),
  /** A month field: only rows of the last calendar year that the table has. */
  latestYearOf: z.string().optional(),
  /** Keep only rows whose field is at most this. */
  atMost: z.record(z.string(), z.union([z.number(), z.string()])).optional(),
  /** Keep only rows whose text field has this value. */
  where: z.record(z.string(), z.string()).optional(),
  /** Keep only rows that have a value in these fields. */
  present: z.array(z.string()).optional(),
  /** Keep only these fields. */
  select: z.array(z.string()).optional(),
  /** Sources of what is kept, where the slice has no `source` column and the table has sources of other things. */
  sources: z.array(z.string()).optional(),
  /** Sum a field over rows that agree in the others. `year of month` makes a year of a month field. */
  group: z
    .strictObject({
      by: z.array(z.string()),
      sum: z.union([z.string(), z.array(z.string())]),
      as: z.union([z.string(), z.array(z.string())]),
    })
    .optional(),
});

/** Field values that a row must have to take part in a check. */
const whereSchema = z.record(z.string(), z.string()).default({});
const exceptionSchema = z.strictObject({
  key: z.array(z.string()),
  /** What is found less what is expected. The check fails when it changes, so that no exception outlives its reason. */
  difference: z.int(),
  reason: z.string().min(1),
});
const exceptionsSchema = z.array(exceptionSchema).default([]);
const groupedSchema = {
  by: z.array(z.string()).default([]),
  where: whereSchema,
  /** One figure for the whole, or a field of a table summed over the same keys. */
  equals: z.union([
    z.strictObject({ value: z.int() }),
    z.strictObject({ table: z.string(), field: z.string(), where: whereSchema }),
  ]),
  /** Whose groups must be matched: those found here, those of the other table, or both. */
  over: z.enum(['both', 'here', 'there']).default('both'),
  exceptions: exceptionsSchema,
};

const checkSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), of: z.string(), ...groupedSchema }),
  z.strictObject({ kind: z.literal('count'), ...groupedSchema }),
  /** In each row a field is the sum of others. */
  z.strictObject({
    kind: z.literal('adds-up'),
    field: z.string(),
    parts: z.array(z.string()).min(1),
    exceptions: exceptionsSchema,
  }),
  /** In each row one date or year is not after another. */
  z.strictObject({ kind: z.literal('order'), fields: z.tuple([z.string(), z.string()]) }),
]);

export const tableSchema = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string(),
  description: z.string(),
  licence: z.strictObject({ name: z.string(), title: z.string(), path: z.url() }),
  /** Whether the figures may be passed on: true only where every source allows it. */
  redistributable: z.boolean(),
  /** The fields whose first value is where the table begins and whose last value is where it ends; none where it has no dates. */
  temporal: z.optional(z.tuple([z.string(), z.string()])),
  fields: z.array(fieldSchema).min(1),
  primaryKey: z.array(z.string()).min(1),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.array(z.string()).length(1),
        reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()).length(1) }),
      }),
    )
    .default([]),
  /** Sources of a table that has no `source` column. */
  sources: z.array(z.string()).default([]),
  coverage: z
    .strictObject({
      field: z.string(),
      from: z.string(),
      to: z.string(),
      missing: z.array(z.string()).default([]),
      /** Which source feeds which months, for slices that have no `source` column of their own. */
      sources: z.array(z.strictObject({ source: z.string(), from: z.string(), to: z.string() })).optional(),
    })
    .optional(),
  checks: z.array(checkSchema).default([]),
  /** The rows are dated values of rules: each rule gets a module of its own beside the table. */
  rules: z.boolean().default(false),
  slices: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), sliceSchema).default({}),
});

export type TableSchema = z.infer<typeof tableSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type Slice = z.infer<typeof sliceSchema>;
export type DeclaredCheck = z.infer<typeof checkSchema>;
export type GroupedCheck = Extract<DeclaredCheck, { kind: 'sum' | 'count' }>;
export type AddsUpCheck = Extract<DeclaredCheck, { kind: 'adds-up' }>;
export type OrderCheck = Extract<DeclaredCheck, { kind: 'order' }>;

export const rowStatuses = ['published', 'derived', 'projected', 'unverified'] as const;
