import { nice, ticks } from 'd3-array';
import type { Axis, Tick } from './plot/Plot.js';

/** An axis without a line or a name: rows or values that are written at their marks. */
export const plainAxis = (from: number, to: number): Axis => ({ from, to, gap: 0 });

/** Rows from the top down, each around its number. */
export const rowAxis = (rows: number): Axis => plainAxis(rows - 0.5, -0.5);

/** An axis of years or dates: no grid, a line. */
export const timeAxis = (from: number, to: number, named: (length: number) => readonly Tick[]): Axis => ({
  from,
  to,
  ticks: named,
  line: true,
  gap: 3,
});

interface ValueAxis {
  readonly from?: number;
  readonly to: number;
  /** Ends where it is told to, not at the next round value. */
  readonly ends?: boolean;
  /** Values that are named, at most. */
  readonly most?: number;
  /** Between whole numbers nothing is named. */
  readonly whole?: boolean;
  readonly gap?: number;
  readonly name: (value: number, index: number, all: readonly number[]) => string;
}

/** An axis of values with a light line through the plot at each round one. */
export function valueAxis({ from = 0, to, ends, most = 6, whole, gap = 8, name }: ValueAxis): Axis {
  const end = to > from ? to : from + 1;
  const candidates = Array.from({ length: most - 1 }, (_, i) => {
    const count = most - 1 - i;
    const range: readonly [number, number] = ends ? [from, end] : nice(from, end, count);
    return { range, values: ticks(...range, count) };
  }).filter(({ values }) => values.length <= most);
  // The one that leaves least of the plot empty, and of such the one that names most values.
  const { range, values } = candidates.reduce((best, one) =>
    one.range[1] - one.range[0] < best.range[1] - best.range[0] ? one : best,
  );
  const named = whole ? values.filter(Number.isInteger) : values;
  return {
    from: range[0],
    to: range[1],
    ticks: () => named.map((value, index) => ({ value, label: name(value, index, named) })),
    grid: true,
    gap,
  };
}

/** Years between two that are named on an axis: as few as leave each name the room that it needs. */
export const yearStep = (years: number, room: number, each: number): number =>
  [1, 2, 5, 10, 20].find((step) => (years / step) * each <= room) ?? 50;

/** Places on the axis that get a year: as many as fit, at round years. */
export function yearTicks(times: readonly string[], room: number): Tick[] {
  const years = times.flatMap((time, value) =>
    time.length === 4 || time.endsWith('-01') ? [{ value, label: time.slice(0, 4) }] : [],
  );
  const step = yearStep(years.length, room, 52);
  const round = years.filter(({ label }) => Number(label) % step === 0);
  if (round.length > 0) return round;
  return times.length > 0 ? [{ value: 0, label: (times[0] as string).slice(0, 4) }] : [];
}
