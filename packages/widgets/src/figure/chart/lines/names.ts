import type { Chart } from 'chart.js';
import { numbersIn } from '../../numbersIn.js';
import { apart } from '../apart.js';
import type { LinesSpec } from '../linesSpec.js';
import type { ChartSetting } from '../setting.js';
import { font, type PlacedText, wrap } from '../text.js';
import { lastKnown, pointsOf, radius } from './points.js';

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
    return value === undefined ? '' : number(value);
  });
  pen.font = face.label;
  const lines = spec.series.map(({ label }) => wrap(pen, label, most));
  const widest = Math.max(0, ...lines.flat().map((line) => pen.measureText(line).width));
  pen.font = face.value;
  return { lines, values, width: Math.max(widest, ...values.map((value) => pen.measureText(value).width)) };
}

/** Where the names stand: the top of each one's lines. */
function endPlaces(chart: Chart<'line'>, spec: LinesSpec, setting: ChartSetting): number[] {
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
export function endTexts(chart: Chart<'line'>, spec: LinesSpec, setting: ChartSetting): PlacedText[] {
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
export function leaders(chart: Chart<'line'>, spec: LinesSpec, setting: ChartSetting): void {
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
