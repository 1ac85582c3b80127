import { apart } from '../apart.js';
import type { RatesSpec } from '../ratesSpec.js';
import type { ChartSetting } from '../setting.js';
import { font, type PlacedText, wrap } from '../text.js';
import { penOf } from './drawRates.js';
import { leastCovered } from './leastCovered.js';
import { type Line, lastKnown, xAt, yAt } from './scale.js';

const lineHeight = 16;
export const gap = 10;

/** Three digits that count: 23.8, 6.93, 0.001. */
const percentFormat = (language: string) =>
  new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 3 });

/** Whether a line runs through to the last year, so that its name stands at the edge; those of the two subjects always do. */
const reachesEnd = ({ percents, role }: RatesSpec['series'][number]) =>
  role !== undefined || percents.at(-1) !== undefined;

const lastOf = ({ series }: RatesSpec, index: number) =>
  series[index]?.percents.findLast((value) => value !== undefined) ?? 0;

interface EndLabel {
  readonly index: number;
  readonly value: string;
  readonly lines: readonly string[];
}

/** Name and last value of each line, broken to a column no wider than its share of the chart. */
export function endLabels(
  pen: CanvasRenderingContext2D,
  spec: RatesSpec,
  chartWidth: number,
  { palette }: ChartSetting,
): { readonly labels: readonly EndLabel[]; readonly width: number } {
  const most = Math.max(92, chartWidth * 0.24);
  const percent = percentFormat(spec.language);
  const labels = spec.series.flatMap((series, index): EndLabel[] => {
    const value = series.percents[lastKnown(series.percents)];
    if (value === undefined) return [];
    pen.font = font(palette.fontFamily, 12);
    return [{ index, value: percent.format(value / 100), lines: wrap(pen, series.label, most) }];
  });
  const atEdge = labels.filter(({ index }) => reachesEnd(spec.series[index] as RatesSpec['series'][number]));
  const name = Math.max(0, ...atEdge.flatMap(({ lines }) => lines).map((line) => pen.measureText(line).width));
  pen.font = font(palette.fontFamily, 14, 600);
  return { labels, width: Math.max(name, ...atEdge.map(({ value }) => pen.measureText(value).width)) };
}

/** Names and last values: beside the ends of the lines that reach the last year, along their course for the others. */
export function edgeTexts(chart: Line, spec: RatesSpec, setting: ChartSetting): PlacedText[] {
  const { palette, rtl } = setting;
  const { labels } = endLabels(chart.ctx, spec, chart.width, setting);
  const atEdge = labels.filter(({ index }) => reachesEnd(spec.series[index] as RatesSpec['series'][number]));
  const places = apart(
    atEdge.map(({ index, lines }) => ({
      wanted: yAt(chart, lastOf(spec, index)),
      height: (lines.length + 1) * lineHeight,
    })),
    0,
    chart.height - 2,
  );
  const at = rtl ? chart.chartArea.left - gap : chart.chartArea.right + gap;
  const edge = atEdge.flatMap(({ index, value, lines }, i) =>
    [value, ...lines].map(
      (text, line): PlacedText => ({
        text,
        at,
        align: 'start',
        font: line === 0 ? font(palette.fontFamily, 14, 600) : font(palette.fontFamily, 12),
        colour: penOf(spec, index, setting).colour,
        baseline: (places[i] as number) + (line + 0.8) * lineHeight,
      }),
    ),
  );
  // A line that ends before the edge is named along its own course.
  const inside = labels
    .filter((label) => !atEdge.includes(label))
    .map(({ index, lines }): PlacedText => {
      const text = lines.join(' ');
      const face = font(palette.fontFamily, 12);
      chart.ctx.font = face;
      const { width } = chart.ctx.measureText(text);
      const known = (spec.series[index]?.percents ?? []).flatMap((percent, i) =>
        percent === undefined ? [] : [{ x: xAt(chart, (spec.years[i] ?? 0) + 0.5), y: yAt(chart, percent) }],
      );
      const place = leastCovered(
        chart,
        spec,
        width,
        known.flatMap(({ x, y }) => [y - 8, y + 18].map((baseline) => ({ left: x - width / 2, baseline }))),
      );
      const colour = penOf(spec, index, setting).colour;
      return { text, at: rtl ? place.left + width : place.left, align: 'start', font: face, colour, ...place };
    });
  return [...edge, ...inside];
}
