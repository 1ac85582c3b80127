import * as z from 'zod/mini';
import type { FigureTable } from '../content.js';
import { ownChartSchema } from './chartSchema.js';
import { text } from './text.js';

const cell = z.nullable(z.union([z.string(), z.number()]));

/** What a page may hand over. Text is text: nothing of it becomes markup. */
export const ownFigureSchema = z.object({
  title: text,
  finding: text,
  units: z.optional(text),
  /** `2025`, `2025-07` or `2025-07-31`. */
  dataTo: z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/)),
  notes: z.optional(z.array(text)),
  sources: z.array(z.object({ name: text, url: z.optional(z.url({ protocol: /^https$/ })) })).check(z.minLength(1)),
  table: z.object({
    caption: text,
    columns: z
      .array(
        z.object({
          label: text,
          format: z.enum(['text', 'percent', 'rate', 'whole', 'persons', 'dollars', 'rank', 'date']),
        }),
      )
      .check(z.minLength(2)),
    rows: z.array(z.array(cell)).check(z.minLength(1)),
  }),
  chart: z.optional(ownChartSchema),
});

/** A figure of the page's own, as it is handed to an element's `data` property; null is a missing value. */
export type OwnFigure = z.infer<typeof ownFigureSchema>;

export const given = <Value>(value: Value | null): Value | undefined => value ?? undefined;

export const tableOf = ({ caption, columns, rows }: OwnFigure['table']): FigureTable => ({
  caption,
  columns,
  rows: rows.map((row) => row.map(given)),
});
