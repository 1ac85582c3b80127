import * as z from 'zod';

/**
 * The shape of a `schema.json`: Frictionless Table Schema (v2) with four additions of ours:
 * `unit` and `decimals` on a field, `coverage` and `slices` on a table.
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
  /** Keep only rows whose integer or year field is at least this. */
  atLeast: z.record(z.string(), z.number()).optional(),
  /** Keep only these fields. */
  select: z.array(z.string()).optional(),
  /** Sources of what is kept, where the slice has no `source` column and the table has sources of other things. */
  sources: z.array(z.string()).optional(),
  /** Sum a field over rows that agree in the others. `year of month` makes a year of a month field. */
  group: z.strictObject({ by: z.array(z.string()), sum: z.string(), as: z.string() }).optional(),
});

export const tableSchema = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string(),
  description: z.string(),
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
  slices: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), sliceSchema).default({}),
});

export type TableSchema = z.infer<typeof tableSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type Slice = z.infer<typeof sliceSchema>;

export const rowStatuses = ['published', 'derived', 'projected', 'unverified'] as const;
