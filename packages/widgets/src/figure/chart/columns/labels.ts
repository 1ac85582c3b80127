import type { Plot, Sheet } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { type Box, font, type PlacedText, touch } from '../text.js';
import type { ColumnsSpec } from './spec.js';

const lineHeight = 15;
export const keyLine = 18;

/** Where a column ends, over the line and under it. */
export function endsOf({ series }: ColumnsSpec, index: number): readonly [top: number, bottom: number] {
  const values = series.map(({ values: of }) => of[index] ?? 0);
  return [
    values.filter((value) => value > 0).reduce((a, b) => a + b, 0),
    values.filter((value) => value < 0).reduce((a, b) => a + b, 0),
  ];
}

export const yAt = (chart: Plot, value: number) => chart.y.at(value);
export const xAt = (chart: Plot, index: number) => chart.x.at(index);
/** Half of the width that a column has to itself. */
export const halfOf = (chart: Plot, { years }: ColumnsSpec) =>
  (chart.chartArea.right - chart.chartArea.left) / years.length / 2;

/** The lines that the longest text has: room that is kept over the highest column. */
export const textRoom = ({ texts }: ColumnsSpec) =>
  texts.length === 0 ? 8 : Math.max(...texts.map(({ lines }) => lines.length)) * lineHeight + 8;

export interface ColumnText {
  readonly texts: readonly PlacedText[];
  /** From the text down to its column, where they do not touch. */
  readonly leader: { readonly x: number; readonly from: number; readonly to: number } | undefined;
}

/** What is written over columns: over its own, or beside it on a leader, where it covers no column and no other text. */
export function columnTexts(chart: Plot, spec: ColumnsSpec, { palette, rtl }: ChartSetting): ColumnText[] {
  const { ctx: pen, chartArea } = chart;
  const faces = [font(palette.fontFamily, 14, 600), font(palette.fontFamily, 12)] as const;
  const half = halfOf(chart, spec);
  const tops = spec.years.map((_, index): Box => {
    const x = xAt(chart, index);
    return { left: x - half, right: x + half, top: yAt(chart, endsOf(spec, index)[0]) - 2, bottom: chartArea.bottom };
  });
  const written: Box[] = [];
  return spec.texts.flatMap(({ index, lines }): ColumnText[] => {
    const widths = lines.map((text, line) => {
      pen.font = faces[Math.min(line, 1)] as string;
      return pen.measureText(text).width;
    });
    const [width, height] = [Math.max(...widths), lines.length * lineHeight];
    const [x, top] = [xAt(chart, index), tops[index]?.top ?? 0];
    const placed = [x - width / 2, x - width + half, x - half, x - width - 2, x + 2]
      .map((left) => Math.max(chartArea.left + 2, Math.min(left, chartArea.right - width)))
      .flatMap((left): Box[] => {
        const [from, to] = [left - 4, left + width + 4];
        const highest = Math.min(top, ...tops.filter((one) => one.right > from && one.left < to).map((one) => one.top));
        const bottom = highest - 4;
        const box = { left, right: left + width, top: bottom - height, bottom };
        return box.top >= 2 && !written.some((one) => touch(one, box)) ? [box] : [];
      })
      .sort((a, b) => b.bottom - a.bottom)[0];
    if (!placed) return [];
    written.push({ left: placed.left - 8, right: placed.right + 8, top: placed.top - 2, bottom: placed.bottom + 2 });
    const toLeft = (placed.left + placed.right) / 2 < x - 1;
    const centred = Math.abs((placed.left + placed.right) / 2 - x) <= 1;
    return [
      {
        leader: top - placed.bottom > 10 ? { x, from: placed.bottom, to: top } : undefined,
        texts: lines.map((text, line): PlacedText => {
          const own = widths[line] ?? 0;
          const left = placed.left + (centred ? (width - own) / 2 : toLeft ? width - own : 0);
          return {
            text,
            at: rtl ? left + own : left,
            align: 'start',
            font: faces[Math.min(line, 1)] as string,
            colour: line === 0 ? palette.ink : palette.muted,
            baseline: placed.top + (line + 0.8) * lineHeight,
          };
        }),
      },
    ];
  });
}

/** Over the baseline, in the middle of years of which nothing is available; nothing where the words do not fit. */
export function gapTexts(chart: Plot, spec: ColumnsSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const { ctx: pen } = chart;
  const face = font(palette.fontFamily, 12);
  pen.font = face;
  return spec.gaps.flatMap(({ from, to, label }): PlacedText[] => {
    const half = halfOf(chart, spec);
    const [a, b] = [xAt(chart, from), xAt(chart, to)];
    const { width } = pen.measureText(label);
    if (width > Math.abs(b - a) + 2 * half - 4) return [];
    const left = (a + b - width) / 2;
    const at = rtl ? left + width : left;
    return [{ text: label, at, align: 'start', font: face, colour: palette.muted, baseline: yAt(chart, 0) - 8 }];
  });
}

interface KeyPlace {
  readonly label: string;
  /** Place of the series; −1 for the mark. */
  readonly series: number;
  readonly start: number;
  readonly line: number;
}

/** What the parts are, in lines no wider than the chart; one part alone is named by the unit. */
export function keyPlaces(
  { ctx: pen, width: room }: Sheet,
  { series, mark }: ColumnsSpec,
  { palette }: ChartSetting,
): KeyPlace[] {
  const named = [
    ...series.map(({ label }, at) => ({ label, series: at })),
    ...(mark ? [{ label: mark.label, series: -1 }] : []),
  ];
  if (named.length < 2) return [];
  pen.font = font(palette.fontFamily, 12);
  let [start, line] = [0, 0];
  return named.map((one) => {
    const width = 18 + pen.measureText(one.label).width;
    if (start > 0 && start + width > room) [start, line] = [0, line + 1];
    const place = { ...one, start, line };
    start += width + 16;
    return place;
  });
}
