import type { Chart } from 'chart.js';
import type { RatesSpec } from '../ratesSpec.js';

export type Line = Chart<'line'>;

export const xAt = (chart: Line, year: number): number => chart.scales['x']?.getPixelForValue(year) ?? 0;
export const yAt = (chart: Line, percent: number): number => chart.scales['y']?.getPixelForValue(percent) ?? 0;

export const lastKnown = (percents: readonly (number | undefined)[]): number =>
  percents.findLastIndex((value) => value !== undefined);

/** Where a year of a line begins on the axis. */
export const startOf = ({ series, starts, years }: RatesSpec, index: number, i: number): number =>
  (series[index]?.starts ?? starts)[i] ?? years[i] ?? 0;

/** Where a year of a line is read. */
export const middleOf = (spec: RatesSpec, index: number, i: number): number =>
  (startOf(spec, index, i) + (spec.years[i] ?? 0) + 1) / 2;
