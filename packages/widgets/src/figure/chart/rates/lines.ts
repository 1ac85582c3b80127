import { seriesColours } from '../../tokens.js';
import { cutOut } from '../cutOut.js';
import { hatch } from '../hatch.js';
import type { Plot } from '../plot/Plot.js';
import { traceMark } from '../series.js';
import type { ChartSetting } from '../setting.js';
import { endOf, extentOf, lastKnown, middleOf, startOf, xAt, yAt } from './layout.js';
import type { RatesSpec } from './spec.js';

const radius = 4;
/** Shapes of marks, by their place among those of series. */
const [round, square] = [0, 1];

/** More lines than these cannot recede by tone: each then has a colour of its own. */
const tones = 3;

/**
 * The first line is the one to see: full colour and heavy; the others recede by weight and tone, unless each has its subject or
 * they are too many.
 */
export function penOf(
  { series }: RatesSpec,
  index: number,
  { palette }: ChartSetting,
): { readonly colour: string; readonly width: number } {
  const role = series[index]?.role;
  if (role) return { colour: palette[role], width: 2.5 };
  if (series.length > tones)
    return { colour: palette[seriesColours[index % seriesColours.length] ?? 'ink'], width: index === 0 ? 3 : 2 };
  if (index === 0) return { colour: palette.money, width: 3 };
  if (index === 1) return { colour: palette.ink, width: 2 };
  return { colour: palette.muted, width: 2 };
}

/** Where a value lies between two: a band from the lower to the higher, with both edges; nothing is drawn inside it. */
function drawBands(chart: Plot, spec: RatesSpec, index: number, setting: ChartSetting): void {
  const { ctx: pen } = chart;
  const { colour, width } = penOf(spec, index, setting);
  for (const [i, band] of (spec.series[index]?.bands ?? []).entries()) {
    if (!band) continue;
    const [from, to] = [xAt(chart, startOf(spec, index, i)), xAt(chart, endOf(spec, index, i))];
    const [low, high] = [yAt(chart, band.low), yAt(chart, band.high)];
    pen.fillStyle = setting.hatched ? hatch(pen, colour) : colour;
    pen.globalAlpha = setting.hatched ? 1 : 0.28;
    pen.fillRect(Math.min(from, to), high, Math.abs(to - from), low - high);
    pen.globalAlpha = 1;
    pen.strokeStyle = colour;
    pen.lineWidth = Math.min(1, width);
    pen.setLineDash([]);
    for (const y of [low, high]) {
      pen.beginPath();
      pen.moveTo(from, y);
      pen.lineTo(to, y);
      pen.stroke();
    }
  }
}

/** Steps of one line: level through its year, upright to the next; a year without a rate breaks it. */
function drawSteps(chart: Plot, spec: RatesSpec, index: number, setting: ChartSetting): void {
  const { ctx: pen } = chart;
  const { colour, width } = penOf(spec, index, setting);
  const percents = spec.series[index]?.percents ?? [];
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineJoin = 'round';
  for (const [i, percent] of percents.entries()) {
    const start = startOf(spec, index, i);
    if (percent === undefined) continue;
    const before = percents[i - 1];
    pen.setLineDash(spec.projected[i] ? [5, 4] : []);
    pen.beginPath();
    if (before !== undefined) {
      pen.moveTo(xAt(chart, start), yAt(chart, before));
      pen.lineTo(xAt(chart, start), yAt(chart, percent));
    } else pen.moveTo(xAt(chart, start), yAt(chart, percent));
    pen.lineTo(xAt(chart, endOf(spec, index, i)), yAt(chart, percent));
    pen.stroke();
  }
  pen.setLineDash([]);
}

/** A derived rate has a hollow mark, cut out of the line so that it is hollow on any background. */
function drawMark(
  { ctx: pen }: Plot,
  { x, y }: { readonly x: number; readonly y: number },
  { colour, hollow, shape, size }: { colour: string; hollow: boolean; shape: number; size: number },
  setting: ChartSetting,
): void {
  traceMark(pen, shape, x, y, size + 0.5);
  pen.fillStyle = colour;
  if (hollow) cutOut(pen, setting, () => pen.fill());
  else pen.fill();
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.stroke();
}

export function drawLines(chart: Plot, spec: RatesSpec, setting: ChartSetting): void {
  const { active, palette } = setting;
  // Money is square, people are round; many lines have a shape each.
  const shapeOf = (index: number) =>
    spec.series.length > tones ? index : spec.series[index]?.role === 'people' ? round : square;
  // The one to see is drawn last, over the others.
  for (const index of [...spec.series.keys()].reverse()) {
    drawBands(chart, spec, index, setting);
    drawSteps(chart, spec, index, setting);
    const series = spec.series[index] as RatesSpec['series'][number];
    const last = lastKnown(series);
    // A band has its edges for marks.
    if (series.percents[last] !== undefined)
      drawMark(
        chart,
        { x: xAt(chart, (spec.years[last] ?? 0) + 1), y: yAt(chart, series.percents[last]) },
        { colour: penOf(spec, index, setting).colour, hollow: spec.derived, shape: shapeOf(index), size: radius - 1 },
        setting,
      );
  }
  const reading = active && spec.series[active.series];
  const extent = active && reading && extentOf(reading, active.index);
  if (!extent) return;
  // Of a band both ends.
  for (const percent of new Set([extent.low, extent.high]))
    drawMark(
      chart,
      { x: xAt(chart, middleOf(spec, active.series, active.index)), y: yAt(chart, percent) },
      { colour: palette.ink, hollow: true, shape: shapeOf(active.series), size: radius + 2 },
      setting,
    );
}
