import type { Plot, Sheet } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { font } from '../text.js';
import type { ChangesSpec } from './spec.js';

export type Row = ChangesSpec['rows'][number];

export const gap = 8;
export const keyLine = 18;
export const lineHeight = 15;
/** Below this width names stand over their rows instead of before them. */
const narrow = 540;

export const isNarrow = (chart: Sheet) => chart.width < narrow;
export const xAt = (chart: Plot, value: number) => chart.x.at(value);
const pitchOf = (chart: Plot, { rows }: ChangesSpec) => (chart.chartArea.bottom - chart.chartArea.top) / rows.length;

/** Height of the marks of a row, and of its words. */
export function placeOf(chart: Plot, spec: ChangesSpec, index: number) {
  const pitch = pitchOf(chart, spec);
  const top = chart.chartArea.top + index * pitch;
  return isNarrow(chart)
    ? { words: top + lineHeight - 2, middle: top + lineHeight + Math.min(10, (pitch - lineHeight) / 2) }
    : { words: top + pitch / 2 + 5, middle: top + pitch / 2 };
}

/** Widths of the names and of what is written behind the marks. */
export function columnsOf({ ctx: pen, width }: Sheet, { rows }: ChangesSpec, { palette }: ChartSetting) {
  pen.font = font(palette.fontFamily, 14);
  const name = Math.min(
    Math.max(96, width * 0.3),
    Math.max(0, ...rows.map(({ label }) => pen.measureText(label).width)),
  );
  pen.font = font(palette.fontFamily, 14, 600);
  return { name, written: Math.max(0, ...rows.map(({ written }) => pen.measureText(written).width)) };
}

export type Mark = 'official' | 'change' | 'range' | 'against';

/** The marks of the key in lines no wider than the chart. */
export function keyPlaces({ ctx: pen, width: room }: Sheet, { key }: ChangesSpec, { palette }: ChartSetting) {
  pen.font = font(palette.fontFamily, 12);
  let [start, line] = [0, 0];
  return (['official', 'change', 'range', 'against'] as const).flatMap((mark) => {
    const label = key[mark];
    if (label === undefined) return [];
    const width = 24 + pen.measureText(label).width;
    if (start > 0 && start + width > room) [start, line] = [0, line + 1];
    const place = { mark, label, start, line };
    start += width + 16;
    return [place];
  });
}
