import type { Chart, PointElement } from 'chart.js';

export const radius = 4;

/** The points of a line as they are placed. */
export const pointsOf = (chart: Chart<'line'>, series: number): readonly PointElement[] =>
  chart.getDatasetMeta(series).data as unknown as readonly PointElement[];

export const lastKnown = (values: readonly (number | undefined)[]): number =>
  values.findLastIndex((value) => value !== undefined);
