import type { BarElement, Chart } from 'chart.js';
import type { ChartSetting } from '../setting.js';
import type { AmountsSpec } from './spec.js';

export type Bars = Chart<'bar'>;
export type Row = AmountsSpec['rows'][number];

export const lineHeight = 15;
/** Below this width names stand over their bars instead of before them. */
const narrow = 540;

export const isNarrow = (chart: Bars) => chart.width < narrow;
export const pitchOf = (chart: Bars, { rows }: AmountsSpec) =>
  (chart.chartArea.bottom - chart.chartArea.top) / rows.length;
const barAt = (chart: Bars, index: number) => chart.getDatasetMeta(0).data[index] as BarElement | undefined;
export const xAt = (chart: Bars, value: number) => chart.scales['x']?.getPixelForValue(value) ?? 0;

export const lengthOf = ({ start = 0, parts, against = 0 }: Row) =>
  Math.max(start + parts.reduce((sum, { value }) => sum + value, 0), against);

export const colourOf = ({ colour = 'money' }: AmountsSpec, { palette }: ChartSetting) => palette[colour];

/** Middle and thickness of a row’s bar: under its words where the chart is narrow. */
export function barBox(
  chart: Bars,
  spec: AmountsSpec,
  index: number,
): { readonly middle: number; readonly thickness: number; readonly head: number } {
  const pitch = pitchOf(chart, spec);
  const middle = barAt(chart, index)?.y ?? 0;
  if (!isNarrow(chart)) return { middle, thickness: Math.min(26, pitch * 0.66), head: middle + 5 };
  const thickness = Math.max(6, Math.min(18, pitch - lineHeight - 8));
  const block = lineHeight + 4 + thickness;
  const head = middle - block / 2 + 12;
  return { middle: middle + block / 2 - thickness / 2, thickness, head };
}
