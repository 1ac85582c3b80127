import type { ReadingPoint } from '../content.js';
import type { ChartSpec } from './spec.js';

/** More lines than these hide the chart that they are read from. */
const most = 8;

/** How many series of a chart over time have a value at each time; none of other charts. */
function seriesOver(spec: ChartSpec): number {
  if (spec.kind === 'sides') return spec.sides.length;
  return spec.kind === 'lines' || spec.kind === 'steps' || spec.kind === 'rates' ? spec.series.length : 0;
}

/** What the other series have at the time of a point: read with it. */
export function pointsBeside(
  spec: ChartSpec,
  points: readonly ReadingPoint[],
  active: ReadingPoint | undefined,
): readonly ReadingPoint[] {
  const count = seriesOver(spec);
  if (!active || active.series >= count) return [];
  return points
    .filter((point) => point !== active && point.index === active.index && point.series < count)
    .slice(0, most - 1);
}
