import * as z from 'zod/mini';
import type { BarsSpec, ChartSpec, FigureTable, StepsSpec } from '../content.js';

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
  chart: z.optional(z.discriminatedUnion('kind', [bars, steps])),
});

/** A figure of the page's own, as it is handed to an element's `data` property; null is a missing value. */
export type OwnFigure = z.infer<typeof ownFigureSchema>;

const given = <Value>(value: Value | null): Value | undefined => value ?? undefined;

/** The chart of a checked figure, its missing values as the frame has them. */
export function chartOf(chart: NonNullable<OwnFigure['chart']>): ChartSpec {
  if (chart.kind === 'bars')
    return {
      kind: 'bars',
      bars: chart.bars.map(({ percent: value, rest = '', missing, ...bar }): BarsSpec['bars'][number] => ({
        ...bar,
        rest,
        percent: given(value),
        ...(missing === undefined ? {} : { missing }),
      })),
    };
  return {
    kind: 'steps',
    years: chart.years,
    series: chart.series.map(({ percents, ...series }): StepsSpec['series'][number] => ({
      ...series,
      percents: percents.map(given),
      projected: percents.map(() => false),
    })),
  };
}

export const tableOf = ({ caption, columns, rows }: OwnFigure['table']): FigureTable => ({
  caption,
  columns,
  rows: rows.map((row) => row.map(given)),
});
