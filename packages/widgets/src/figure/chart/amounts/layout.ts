import type { Plot, Sheet } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import type { AmountsSpec } from './spec.js';

export type Row = AmountsSpec['rows'][number];

export const lineHeight = 15;
/** Below this width names stand over their bars instead of before them. */
const narrow = 540;

export const isNarrow = (chart: Sheet) => chart.width < narrow;
export const pitchOf = (chart: Plot, { rows }: AmountsSpec) =>
  (chart.chartArea.bottom - chart.chartArea.top) / rows.length;
export const xAt = (chart: Plot, value: number) => chart.x.at(value);

export const lengthOf = ({ start = 0, parts, against = 0 }: Row) =>
  Math.max(start + parts.reduce((sum, { value }) => sum + value, 0), against);

export const colourOf = ({ colour = 'money' }: AmountsSpec, { palette }: ChartSetting) => palette[colour];

/** Middle and thickness of a row’s bar: under its words where the chart is narrow. */
export function barBox(
  chart: Plot,
  spec: AmountsSpec,
  index: number,
): { readonly middle: number; readonly thickness: number; readonly head: number } {
  const pitch = pitchOf(chart, spec);
  const middle = chart.y.at(index);
  if (!isNarrow(chart)) return { middle, thickness: Math.min(26, pitch * 0.66), head: middle + 5 };
  const thickness = Math.max(6, Math.min(18, pitch - lineHeight - 8));
  const block = lineHeight + 4 + thickness;
  const head = middle - block / 2 + 12;
  return { middle: middle + block / 2 - thickness / 2, thickness, head };
}
