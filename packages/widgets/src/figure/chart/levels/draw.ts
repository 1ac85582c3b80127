import { numbersIn } from '../../numbersIn.js';
import { timeAxis, valueAxis, yearTicks } from '../axes.js';
import { hatch } from '../hatch.js';
import { drawLine } from '../plot/line.js';
import type { Drawing, Plot } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { clearUnder, unitText, writeTexts } from '../text.js';
import { edgesOf, endTexts, endWidth, gap, innerTexts, pointsOf, yAt } from './labels.js';
import type { LevelsSpec } from './spec.js';

/** The ground of what is not known: hatched from the baseline to the top, so that no line seems to run through it. */
function drawUnknown(chart: Plot, spec: LevelsSpec, { palette }: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  for (const level of spec.levels) {
    if (level.value !== undefined) continue;
    const [a, b] = edgesOf(chart, spec, level);
    pen.fillStyle = hatch(pen, palette.rest);
    pen.fillRect(Math.min(a, b), chartArea.top, Math.abs(b - a), chartArea.bottom - chartArea.top);
  }
}

/** From the count down to the baseline, apart where a month is missing. */
function drawArea(chart: Plot, { values, colour }: LevelsSpec, { palette, hatched }: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  const points = pointsOf(chart);
  pen.fillStyle = hatched ? palette.rest : palette[colour].replace(/^rgb\(([^)]*)\)$/, 'rgba($1, 0.18)');
  let start = -1;
  for (let i = 0; i <= points.length; i += 1) {
    if (values[i] !== undefined && start < 0) start = i;
    if (start < 0 || values[i] !== undefined) continue;
    const run = points.slice(start, i);
    pen.beginPath();
    pen.moveTo(run[0]?.x ?? 0, chartArea.bottom);
    for (const { x, y } of run) pen.lineTo(x, y);
    pen.lineTo(run.at(-1)?.x ?? 0, chartArea.bottom);
    pen.fill();
    start = -1;
  }
}

/** The levels as steps: a rise or a fall is drawn where one known level follows another. */
function drawLevels(chart: Plot, spec: LevelsSpec, { palette }: ChartSetting): void {
  const { ctx: pen } = chart;
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 2;
  pen.setLineDash([]);
  pen.beginPath();
  for (const [i, level] of spec.levels.entries()) {
    if (level.value === undefined) continue;
    const [a, b] = edgesOf(chart, spec, level);
    const y = yAt(chart, level.value);
    if (i > 0 && spec.levels[i - 1]?.value !== undefined) pen.lineTo(a, y);
    else pen.moveTo(a, y);
    pen.lineTo(b, y);
  }
  pen.stroke();
}

/** The month that is being read: a line through it, and a dot at its count. */
function drawReading(chart: Plot, { values, colour }: LevelsSpec, { palette, active }: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  const index = active?.index ?? values.findLastIndex((value) => value !== undefined);
  const point = pointsOf(chart)[index];
  if (!point) return;
  if (active) {
    pen.strokeStyle = palette.muted;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(point.x, chartArea.top);
    pen.lineTo(point.x, chartArea.bottom);
    pen.stroke();
  }
  if (values[index] === undefined) return;
  pen.fillStyle = palette[colour];
  pen.beginPath();
  pen.arc(point.x, point.y, 4, 0, 2 * Math.PI);
  pen.fill();
}

/** A count against its level over months: the level in ink, the count as an area, what is not known hatched and named. */
export function levelsChart(spec: LevelsSpec, setting: ChartSetting): Drawing {
  const { palette, rtl } = setting;
  const highest = Math.max(1, ...spec.values.map((value) => value ?? 0), ...spec.levels.map(({ value }) => value ?? 0));
  return {
    padding(sheet) {
      const side = endWidth(sheet, spec, setting) + gap;
      return { top: 28, bottom: 0, left: rtl ? side : 0, right: rtl ? 0 : side };
    },
    x: timeAxis(0, Math.max(1, spec.months.length - 1), (length) => yearTicks(spec.months, length)),
    // Room over the highest level for what it is.
    y: valueAxis({ to: highest * 1.08, whole: true, name: numbersIn(spec.language) }),
    points: [spec.values.map((value, x) => ({ x, y: value ?? Number.NaN }))],
    draw(chart) {
      const { ctx: pen } = chart;
      const inner = innerTexts(chart, spec, setting);
      pen.save();
      drawUnknown(chart, spec, setting);
      clearUnder(pen, inner, setting);
      drawArea(chart, spec, setting);
      drawLine(pen, pointsOf(chart), { colour: palette[spec.colour] });
      drawLevels(chart, spec, setting);
      drawReading(chart, spec, setting);
      pen.restore();
      writeTexts(pen, [unitText(chart, spec.unit, setting), ...inner, ...endTexts(chart, spec, setting)], rtl);
    },
  };
}
