import type { ChartConfiguration, Plugin } from 'chart.js';
import { numbersIn } from '../../numbersIn.js';
import { roomOf, tickStyle, timeAxis, valueAxis, yearTicks } from '../axes.js';
import { hatch } from '../hatch.js';
import type { ChartSetting } from '../setting.js';
import { clearUnder, unitText, writeTexts } from '../text.js';
import { edgesOf, endTexts, endWidth, gap, innerTexts, type Levels, pointsOf, yAt } from './labels.js';
import type { LevelsSpec } from './spec.js';

/** The ground of what is not known: hatched from the baseline to the top, so that no line seems to run through it. */
function drawUnknown(chart: Levels, spec: LevelsSpec, { palette }: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  for (const level of spec.levels) {
    if (level.value !== undefined) continue;
    const [a, b] = edgesOf(chart, spec, level);
    pen.fillStyle = hatch(pen, palette.rest);
    pen.fillRect(Math.min(a, b), chartArea.top, Math.abs(b - a), chartArea.bottom - chartArea.top);
  }
}

/** From the count down to the baseline, apart where a month is missing. */
function drawArea(chart: Levels, { values, colour }: LevelsSpec, { palette, hatched }: ChartSetting): void {
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
function drawLevels(chart: Levels, spec: LevelsSpec, { palette }: ChartSetting): void {
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
function drawReading(chart: Levels, { values, colour }: LevelsSpec, { palette, active }: ChartSetting): void {
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
export function levelsChart(spec: LevelsSpec, setting: () => ChartSetting): ChartConfiguration<'line'> {
  const labels: Plugin<'line'> = {
    id: 'bl-level-labels',
    beforeLayout(chart) {
      const side = endWidth(chart, spec, setting()) + gap;
      const { rtl } = setting();
      chart.options.layout = { padding: { top: 28, bottom: 0, left: rtl ? side : 0, right: rtl ? 0 : side } };
    },
    beforeDatasetsDraw(chart) {
      const now = setting();
      chart.ctx.save();
      drawUnknown(chart, spec, now);
      clearUnder(chart.ctx, innerTexts(chart, spec, now), now);
      drawArea(chart, spec, now);
      chart.ctx.restore();
    },
    afterDatasetsDraw(chart) {
      const now = setting();
      chart.ctx.save();
      drawLevels(chart, spec, now);
      drawReading(chart, spec, now);
      chart.ctx.restore();
      const texts = [unitText(chart, spec.unit, now), ...innerTexts(chart, spec, now), ...endTexts(chart, spec, now)];
      writeTexts(chart.ctx, texts, now.rtl);
    },
  };
  const tick = tickStyle(setting());
  const number = numbersIn(spec.language);
  const highest = Math.max(1, ...spec.values.map((value) => value ?? 0), ...spec.levels.map(({ value }) => value ?? 0));
  return {
    type: 'line',
    data: {
      labels: [...spec.months],
      datasets: [
        {
          data: spec.values.map((value) => value ?? null),
          borderColor: setting().palette[spec.colour],
          borderWidth: 2,
          borderJoinStyle: 'round',
          spanGaps: false,
          pointRadius: 0,
          pointHitRadius: 12,
        },
      ],
    },
    options: {
      scales: {
        x: {
          ...timeAxis(setting()),
          afterBuildTicks: (axis) => {
            axis.ticks = yearTicks(spec.months, roomOf(axis));
          },
          ticks: {
            ...tick,
            maxRotation: 0,
            autoSkip: false,
            callback: (value) => spec.months[Number(value)]?.slice(0, 4),
          },
        },
        y: {
          beginAtZero: true,
          // Room over the highest level for what it is.
          suggestedMax: highest * 1.08,
          ...valueAxis(setting()),
          ticks: { ...tick, maxTicksLimit: 6, padding: 8, precision: 0, callback: (value) => number(Number(value)) },
        },
      },
    },
    plugins: [labels],
  };
}
