import * as z from 'zod/mini';
import type { FigureTable } from '../content.js';

/** Words of the page: some, and not without end. */
const text = z.string().check(z.minLength(1), z.maxLength(2000));

const percent = z.nullable(z.number().check(z.gte(0), z.lte(100)));
const role = z.enum(['money', 'people']);

const bars = z.object({
  kind: z.literal('bars'),
  bars: z
    .array(z.object({ role, label: text, rest: z.optional(text), percent, missing: z.optional(text) }))
    .check(z.minLength(1), z.maxLength(6)),
});

const steps = z.object({
  kind: z.literal('steps'),
  years: z.array(z.int()).check(z.minLength(2)),
  series: z.array(z.object({ role, label: text, percents: z.array(percent) })).check(z.minLength(1), z.maxLength(4)),
});

const count = z.nullable(z.number().check(z.gte(0)));
const colour = z.enum([
  'money',
  'people',
  'owed',
  'reserve',
  'african',
  'asia-pacific',
  'eastern-european',
  'grulac',
  'others',
]);

/** Counts over years or months. */
const lines = z.object({
  kind: z.literal('lines'),
  unit: text,
  times: z.array(z.string().check(z.regex(/^\d{4}(-\d\d)?$/))).check(z.minLength(2)),
  /** Means or otherwise derived: marks are hollow. */
  derived: z.optional(z.boolean()),
  series: z
    .array(z.object({ label: text, colour: z.optional(colour), values: z.array(count) }))
    .check(z.minLength(1), z.maxLength(5)),
});

/** Bars in rows, each of one part or several; a conditional part is hatched. No parts: the value is missing. */
const amounts = z.object({
  kind: z.literal('amounts'),
  unit: text,
  colour: z.optional(colour),
  rows: z
    .array(
      z.object({
        label: text,
        parts: z
          .array(z.object({ value: z.number().check(z.gte(0)), conditional: z.optional(z.boolean()) }))
          .check(z.maxLength(4)),
        against: z.optional(z.number().check(z.gte(0))),
      }),
    )
    .check(z.minLength(1), z.maxLength(25)),
  /** What the parts of the first row are; `against` names what the bars are held against. */
  key: z.optional(z.array(z.object({ part: z.union([z.int(), z.literal('against')]), label: text }))),
});

/** Names in order of a value. */
const ranks = z.object({
  kind: z.literal('ranks'),
  unit: text,
  colour: z.optional(colour),
  rows: z.array(z.object({ label: text, value: z.number().check(z.gte(0)) })).check(z.minLength(1), z.maxLength(25)),
});

/** Rates that hold for calendar years: steps. */
const rates = z.object({
  kind: z.literal('rates'),
  unit: text,
  years: z.array(z.int()).check(z.minLength(2)),
  derived: z.optional(z.boolean()),
  series: z.array(z.object({ label: text, percents: z.array(percent) })).check(z.minLength(1), z.maxLength(6)),
});

const chartSchema = z.discriminatedUnion('kind', [bars, steps, lines, amounts, ranks, rates]);

/** The chart of a figure of the page's own. */
export type CustomChart = z.infer<typeof chartSchema>;

const cell = z.nullable(z.union([z.string(), z.number()]));

/** What a page may hand over. Text is text: nothing of it becomes markup. */
export const customFigureSchema = z.object({
  title: text,
  summary: text,
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
  chart: z.optional(chartSchema),
});

/** A figure of the page's own, as it is handed to an element's `data` property; null is a missing value. */
export type CustomFigure = z.infer<typeof customFigureSchema>;

/** A value that a page leaves out as null, as the charts have it. */
export const nullToUndefined = <Value>(value: Value | null): Value | undefined => value ?? undefined;

export const tableOf = ({ caption, columns, rows }: CustomFigure['table']): FigureTable => ({
  caption,
  columns,
  rows: rows.map((row) => row.map(nullToUndefined)),
});
