import type { ChartSetting } from './setting.js';

/** How the words of an axis look. */
export const tickStyle = ({ palette }: ChartSetting) =>
  ({ color: palette.muted, font: { family: palette.fontFamily, size: 12 } }) as const;

/** An axis of years or dates: no grid, words that stay level, in the direction of the text. */
export const timeAxis = (setting: ChartSetting) =>
  ({ reverse: setting.rtl, grid: { display: false }, border: { color: setting.palette.line } }) as const;

/** An axis of values: light grid lines at the side where the text begins. */
export const valueAxis = ({ palette, rtl }: ChartSetting) =>
  ({
    position: rtl ? 'right' : 'left',
    grid: { color: palette.line, drawTicks: false },
    border: { display: false },
  }) as const;

/** Years between two that are named on an axis: as few as leave each name the room that it needs. */
export const yearStep = (years: number, room: number, each: number): number =>
  [1, 2, 5, 10, 20].find((step) => (years / step) * each <= room) ?? 50;

/** Places on the axis that get a year: as many as fit, at round years. */
export function yearTicks(
  times: readonly string[],
  room: number,
): { readonly value: number; readonly label: string }[] {
  const years = times.flatMap((time, value) =>
    time.length === 4 || time.endsWith('-01') ? [{ value, label: time.slice(0, 4) }] : [],
  );
  const step = yearStep(years.length, room, 52);
  const round = years.filter(({ label }) => Number(label) % step === 0);
  if (round.length > 0) return round;
  return times.length > 0 ? [{ value: 0, label: times[0] as string }] : [];
}

/** Width of an axis, or a guess at it before it is laid out. */
export const roomOf = (axis: { readonly width: number; readonly chart: { readonly width: number } }): number =>
  axis.width || axis.chart.width * 0.7;
