import { timeAxis, valueAxis } from '../axes.js';
import { cutOut } from '../cutOut.js';
import { hatch } from '../hatch.js';
import { drawLine } from '../plot/line.js';
import type { Drawing, Plot, Tick } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { clearUnder, writeTexts } from '../text.js';
import { drawUpright } from '../upright.js';
import { headRoom, knownPoints, radius, textsOf, yOf } from './labels.js';
import type { StepsSpec } from './spec.js';

type Series = StepsSpec['series'][number];

/** A hollow mark says derived. Its inside is cut out of the line, so that it is hollow on any ground. */
function mark(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  { role }: Series,
  active: boolean,
  setting: ChartSetting,
): void {
  const size = active ? radius + 3 : radius;
  const outline = () => {
    pen.beginPath();
    // Money is square, people are round: the two are told apart without colour.
    if (role === 'money') pen.rect(x - size, y - size, 2 * size, 2 * size);
    else pen.arc(x, y, size, 0, 2 * Math.PI);
  };
  outline();
  cutOut(pen, setting, () => pen.fill());
  pen.strokeStyle = setting.palette[role];
  pen.lineWidth = active ? 3 : 2;
  pen.stroke();
}

/** A band from the lower to the higher through its year, where a share lies between two. */
function drawBands(chart: Plot, spec: StepsSpec, index: number, { palette, hatched, active }: ChartSetting): void {
  const { ctx: pen } = chart;
  const { role, bands } = spec.series[index] as Series;
  const middle = (i: number) => chart.x.at(i);
  const half = spec.years.length > 1 ? Math.abs(middle(1) - middle(0)) / 2 : 12;
  for (const [i, band] of (bands ?? []).entries()) {
    if (!band) continue;
    const [x, low, high] = [middle(i), yOf(chart, band.low), yOf(chart, band.high)];
    pen.fillStyle = hatched ? hatch(pen, palette[role]) : palette[role];
    pen.globalAlpha = hatched ? 1 : 0.28;
    pen.fillRect(x - half, high, 2 * half, low - high);
    pen.globalAlpha = 1;
    pen.strokeStyle = palette[role];
    pen.lineWidth = active?.series === index && active.index === i ? 3 : 1;
    for (const y of [low, high]) {
      pen.beginPath();
      pen.moveTo(x - half, y);
      pen.lineTo(x + half, y);
      pen.stroke();
    }
  }
}

function markSeries(chart: Plot, spec: StepsSpec, index: number, setting: ChartSetting): void {
  const { active } = setting;
  const series = spec.series[index] as Series;
  drawBands(chart, spec, index, setting);
  for (const { i, point } of knownPoints(chart, spec, index))
    if (series.percents[i] !== undefined)
      mark(chart.ctx, point.x, point.y, series, active?.series === index && active.index === i, setting);
}

/** Years that are named: every one, or as few from the first on as leave each the room that it needs. */
function everyYear(years: readonly number[], length: number): Tick[] {
  const step = Math.max(1, Math.ceil((years.length * 44) / length));
  return years.flatMap((year, value) => (value % step === 0 ? [{ value, label: String(year) }] : []));
}

/** Shares over years: steps, since a rate holds for a year; a gap where a year is missing; dashes where projected. */
export function stepsChart(spec: StepsSpec, setting: ChartSetting): Drawing {
  const { palette, rtl, percent } = setting;
  const highest = Math.max(
    0,
    ...spec.series.flatMap(({ percents, bands }) => percents.map((value, i) => value ?? bands?.[i]?.high ?? 0)),
  );
  return {
    padding(sheet) {
      const side = radius + 2;
      // In Arabic the last year stands at the left edge, half of it outside.
      return { top: headRoom(sheet, spec, setting), bottom: 0, right: side, left: rtl ? 3 * side : side };
    },
    x: timeAxis(0, Math.max(1, spec.years.length - 1), (length) => everyYear(spec.years, length)),
    y: valueAxis({
      ...(spec.fit ? { to: highest } : { to: 100, ends: true }),
      most: 5,
      // The sign once, at the top.
      name: (value, index, all) =>
        index === all.length - 1 ? percent(value).replace(/[.,]0(?!\d)/, '') : String(value),
    }),
    points: spec.series.map(({ percents }) => percents.map((value, x) => ({ x, y: value ?? Number.NaN }))),
    draw(chart) {
      const { ctx: pen } = chart;
      const texts = textsOf(chart, spec, setting);
      clearUnder(pen, texts, setting);
      drawUpright(chart, setting);
      for (const [i, { role, projected }] of spec.series.entries())
        drawLine(pen, chart.points[i] ?? [], {
          colour: palette[role],
          stepped: true,
          dash: [4, 4],
          isDashed: (index) => projected[index] === true,
        });
      pen.save();
      for (const index of spec.series.keys()) markSeries(chart, spec, index, setting);
      pen.restore();
      writeTexts(pen, texts, rtl);
    },
  };
}
