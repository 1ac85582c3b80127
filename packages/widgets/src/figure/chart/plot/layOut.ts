import type { ChartSetting } from '../setting.js';
import { type Box, font } from '../text.js';
import type { Axis, Drawing, Plot, Scale, Sheet, Tick } from './Plot.js';

/** Height of the names of an axis, which are written with 12 pixels. */
export const nameHeight = 14;
/** From the line of an axis of years to its names. */
const markLength = 8;

/** From the plot to the names under it. */
export const dropOf = ({ grid, gap }: Axis): number => gap + (grid ? 0 : markLength);

function scaleOf({ from, to }: Axis, start: number, end: number): Scale {
  const each = (end - start) / (to - from);
  return { min: Math.min(from, to), max: Math.max(from, to), at: (value) => start + (value - from) * each };
}

interface Laid {
  readonly plot: Plot;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

/**
 * Lays a chart out: the names of the values beside the plot where the text begins, those of years or rows under it, and as
 * much room at both sides as the first and the last of these need. `x` runs with the text.
 */
export function layOut(sheet: Sheet, drawing: Drawing, { palette, rtl }: ChartSetting): Laid {
  const { ctx: pen, width, height } = sheet;
  const { x, y } = drawing;
  const padding = drawing.padding(sheet);
  pen.font = font(palette.fontFamily, 12);
  const widthOf = ({ label }: Tick) => pen.measureText(label).width;
  const top = padding.top;
  const bottom = height - padding.bottom - (x.ticks ? dropOf(x) + nameHeight + x.gap : 0);
  const yTicks = y.ticks?.(bottom - top) ?? [];
  const beside = y.ticks ? Math.max(0, ...yTicks.map(widthOf)) + 2 * y.gap : 0;
  const area = {
    left: padding.left + (rtl ? 0 : beside),
    right: width - padding.right - (rtl ? beside : 0),
    top,
    bottom,
  };
  const across = ({ left, right }: Box) => (rtl ? scaleOf(x, right, left) : scaleOf(x, left, right));
  const xTicks = x.ticks?.(area.right - area.left) ?? [];
  const { at } = across(area);
  for (const tick of xTicks) {
    const [place, half] = [at(tick.value), widthOf(tick) / 2 + 3];
    area.left = Math.max(area.left, half - (place - area.left));
    area.right = Math.min(area.right, width - half + (area.right - place));
  }
  const scales = { x: across(area), y: scaleOf(y, bottom, top) };
  const points = drawing.points.map((series) =>
    series.map((place) => ({ x: scales.x.at(place.x), y: scales.y.at(place.y) })),
  );
  return { plot: { ...sheet, chartArea: area, ...scales, points }, xTicks, yTicks };
}
