import type { Plot } from '../plot/Plot.js';
import type { Band } from '../steps/spec.js';
import type { Box } from '../text.js';
import type { RatesSpec } from './spec.js';

export const xAt = (chart: Plot, year: number): number => chart.x.at(year);
export const yAt = (chart: Plot, percent: number): number => chart.y.at(percent);

type Series = RatesSpec['series'][number];

/** The last year in which a line has a value, or a band. */
export const lastKnown = ({ percents, bands }: Series): number =>
  percents.findLastIndex((value, i) => value !== undefined || bands?.[i] !== undefined);

/** Lowest and highest place of a line in a year: one where it has a value. */
export const extentOf = ({ percents, bands }: Series, i: number): Band | undefined => {
  const percent = percents[i];
  return percent === undefined ? bands?.[i] : { low: percent, high: percent };
};

/** Where a line is named and found in a year; in a band between its ends, which says nothing of its value. */
export const heightOf = (series: Series, i: number): number | undefined => {
  const extent = extentOf(series, i);
  return extent && (extent.low + extent.high) / 2;
};

/** Where a year of a line ends on the axis: a year that stands twice ends where its second part begins. */
export const endOf = (spec: RatesSpec, index: number, i: number): number => {
  const year = spec.years[i] ?? 0;
  return spec.years[i + 1] === year ? startOf(spec, index, i + 1) : year + 1;
};

/** Where a year of a line begins on the axis. */
export const startOf = ({ series, starts, years }: RatesSpec, index: number, i: number): number =>
  (series[index]?.starts ?? starts)[i] ?? years[i] ?? 0;

/** Where a year of a line is read. */
export const middleOf = (spec: RatesSpec, index: number, i: number): number =>
  (startOf(spec, index, i) + endOf(spec, index, i)) / 2;

/** Over how many years of the lines, and over how many of their steps up or down, a box would stand. */
export function covered(chart: Plot, spec: RatesSpec, box: Box): number {
  let hits = 0;
  for (const series of spec.series)
    for (const i of series.percents.keys()) {
      const percent = heightOf(series, i);
      if (percent === undefined) continue;
      const [x, y] = [xAt(chart, (spec.years[i] ?? 0) + 0.5), yAt(chart, percent)];
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) hits += 1;
      const before = heightOf(series, i - 1);
      if (before === undefined) continue;
      const [step, from] = [xAt(chart, spec.starts[i] ?? 0), yAt(chart, before)];
      const crosses = Math.min(from, y) <= box.bottom && Math.max(from, y) >= box.top && from !== y;
      if (crosses && step >= box.left && step <= box.right) hits += 1;
    }
  return hits;
}

interface Place {
  readonly left: number;
  readonly baseline: number;
}

/** The place, moved inside the plot, where a text of this width covers least; among equals the one moved least. */
export function leastCovered(
  chart: Plot,
  spec: RatesSpec,
  width: number,
  places: readonly Place[],
): Place & { readonly cost: number } {
  const { left: first, right: last, top: upper, bottom } = chart.chartArea;
  const weighed = places.map((place) => {
    const left = Math.max(first, Math.min(place.left, last - width));
    const { baseline } = place;
    const box = { left: left - 4, right: left + width + 4, top: baseline - 13, bottom: baseline + 4 };
    const outside = box.top < upper - 12 || box.bottom > bottom ? 1000 : 0;
    return { left, baseline, cost: covered(chart, spec, box) + outside, moved: Math.abs(left - place.left) };
  });
  return weighed.reduce(
    (a, b) => (b.cost < a.cost || (b.cost === a.cost && b.moved < a.moved) ? b : a),
    weighed[0] ?? { left: first, baseline: bottom, cost: 0, moved: 0 },
  );
}
