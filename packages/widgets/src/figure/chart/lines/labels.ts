import { numbersIn } from '../../numbersIn.js';
import { apart } from '../apart.js';
import type { Place, Plot } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { type Box, font, type PlacedText, wrap } from '../text.js';
import type { LinesSpec } from './spec.js';

export const radius = 4;

/** The points of a line as they are placed. */
export const pointsOf = ({ points }: Plot, series: number): readonly Place[] => points[series] ?? [];

export const lastKnown = (values: readonly (number | undefined)[]): number =>
  values.findLastIndex((value) => value !== undefined);

const lineHeight = 16;
/** From the ends of the lines to their names, with room for leaders. */
export const gap = 18;

/** Names and last values stand beside the ends of the lines, in a column as wide as they need and no wider than a third. */
export function labelsOf(
  pen: CanvasRenderingContext2D,
  spec: LinesSpec,
  width: number,
  { palette }: ChartSetting,
): { readonly lines: readonly (readonly string[])[]; readonly values: readonly string[]; readonly width: number } {
  const number = numbersIn(spec.language);
  const most = Math.max(88, width * 0.2);
  const face = { label: font(palette.fontFamily, 12), value: font(palette.fontFamily, 14, 600) };
  const values = spec.series.map((series) => {
    const value = series.values[lastKnown(series.values)];
    return series.written ?? (value === undefined ? '' : number(value));
  });
  pen.font = face.label;
  const lines = spec.series.map(({ label }) => wrap(pen, label, most));
  const widest = Math.max(0, ...lines.flat().map((line) => pen.measureText(line).width));
  pen.font = face.value;
  return { lines, values, width: Math.max(widest, ...values.map((value) => pen.measureText(value).width)) };
}

/** Where the names stand: the top of each one's lines. */
function endPlaces(chart: Plot, spec: LinesSpec, setting: ChartSetting): number[] {
  const { ctx: pen, chartArea, width } = chart;
  const { lines } = labelsOf(pen, spec, width, setting);
  const blocks = spec.series.map(({ values: of }, i) => ({
    wanted: pointsOf(chart, i)[lastKnown(of)]?.y ?? chartArea.bottom,
    height: ((lines[i]?.length ?? 0) + 1) * lineHeight,
  }));
  // Beside the axis only where there is no other room: the last year stands there.
  const needed = blocks.reduce((sum, { height }) => sum + height + 2, 0);
  const bottom = needed < chartArea.bottom ? chartArea.bottom + 4 : chart.height - 4;
  return apart(blocks, 0, bottom, 2);
}

/** Values and names beside the ends of their lines. */
export function endTexts(chart: Plot, spec: LinesSpec, setting: ChartSetting): PlacedText[] {
  const { ctx: pen, chartArea, width } = chart;
  const { palette, rtl } = setting;
  const { lines, values } = labelsOf(pen, spec, width, setting);
  const places = endPlaces(chart, spec, setting);
  const at = rtl ? chartArea.left - gap : chartArea.right + gap;
  return spec.series.flatMap(({ colour }, i): PlacedText[] => {
    const [first, ...more] = [
      { text: values[i] as string, face: font(palette.fontFamily, 14, 600) },
      ...(lines[i] ?? []).map((text) => ({ text, face: font(palette.fontFamily, 12) })),
    ];
    return [first, ...more].map(({ text, face }, line) => ({
      text,
      at,
      align: 'start',
      font: face,
      colour: palette[colour],
      baseline: (places[i] as number) + (line + 0.8) * lineHeight,
    }));
  });
}

/** From the end of each line to its name. */
export function leaders(chart: Plot, spec: LinesSpec, setting: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  const { palette, rtl } = setting;
  const along = rtl ? -1 : 1;
  const edge = rtl ? chartArea.left : chartArea.right;
  for (const [i, top] of endPlaces(chart, spec, setting).entries()) {
    const series = spec.series[i] as LinesSpec['series'][number];
    const point = pointsOf(chart, i)[lastKnown(series.values)];
    // A name that stands beside its end needs none.
    if (!point || Math.abs(top + lineHeight - point.y) < lineHeight + 4) continue;
    pen.strokeStyle = palette[series.colour];
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(Math.abs(edge - point.x) < 1 ? edge + along * (radius + 2) : edge, point.y);
    pen.lineTo(edge + along * (gap - 4), top + lineHeight / 2);
    pen.stroke();
  }
}

/** Whether a line runs through a box. */
export function crosses(points: readonly Place[], values: readonly (number | undefined)[], box: Box): boolean {
  const [left, right] = [box.left - 4, box.right + 4];
  return points.some((point, i) => {
    const next = points[i + 1];
    if (!next || values[i] === undefined || values[i + 1] === undefined) return false;
    const [a, b] = point.x < next.x ? [point, next] : [next, point];
    if (b.x < left || a.x > right) return false;
    const at = (x: number) => a.y + ((b.y - a.y) * (Math.min(Math.max(x, a.x), b.x) - a.x)) / (b.x - a.x || 1);
    const [one, two] = [at(left), at(right)];
    return Math.min(one, two) < box.bottom && Math.max(one, two) > box.top;
  });
}

/** What is written at a line's peak, over it or under it, where no line runs through. */
export function peakTexts(chart: Plot, spec: LinesSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const face = font(palette.fontFamily, 12, 600);
  return spec.series.flatMap(({ peak, colour }, i): PlacedText[] => {
    const point = peak && pointsOf(chart, i)[peak.index];
    if (!point) return [];
    chart.ctx.font = face;
    const half = chart.ctx.measureText(peak.text).width / 2;
    const middle = Math.min(Math.max(point.x, chart.chartArea.left + half), chart.chartArea.right - half);
    const at = rtl ? middle + half : middle - half;
    const baseline = [point.y - 8, point.y + 20].find((base) => {
      const box = { left: middle - half, right: middle + half, top: base - 12, bottom: base + 3 };
      return !spec.series.some(({ values }, other) => crosses(pointsOf(chart, other), values, box));
    });
    if (baseline === undefined) return [];
    return [{ text: peak.text, at, align: 'start', font: face, colour: palette[colour], baseline }];
  });
}
