import type { ChartConfiguration, Plugin } from 'chart.js';
import { numbersIn } from '../../numbersIn.js';
import { tickStyle } from '../axes.js';
import { cutOut } from '../cutOut.js';
import type { ChartSetting } from '../setting.js';
import { clearUnder, type PlacedText, unitText, writeTexts } from '../text.js';
import { equalLine, fixedTexts, marksOf, nameTexts, type Points, radiusOf } from './labels.js';
import type { PointsSpec } from './spec.js';

/** Per cents that an axis names, as many as stand apart on a square-root scale. */
const ticks = [0, 0.1, 0.5, 1, 2, 5, 10, 20, 30, 50, 100];

const rootTicks = (most: number, room: number) => {
  const fitting: number[] = [];
  for (const value of ticks.filter((tick) => tick <= most).reverse())
    if (fitting.length === 0 || ((Math.sqrt(fitting.at(-1) ?? 0) - Math.sqrt(value)) / Math.sqrt(most)) * room >= 30)
      fitting.push(value);
  return fitting.map((value) => ({ value: Math.sqrt(value) }));
};

function drawMarks(chart: Points, spec: PointsSpec, setting: ChartSetting): void {
  const { ctx: pen } = chart;
  const { palette, hatched, active } = setting;
  const marks = marksOf(chart);
  // The larger lie under the smaller, and those that are named over all.
  const order = spec.points
    .map((point, index) => ({ point, index }))
    .sort((a, b) => Number(a.point.strong) - Number(b.point.strong));
  for (const { point, index } of order) {
    const mark = marks[index];
    if (!mark) continue;
    const colour = palette[point.side === 'over' ? 'people' : point.side === 'under' ? 'money' : 'muted'];
    const disc = () => {
      pen.beginPath();
      pen.arc(mark.x, mark.y, radiusOf(point), 0, 2 * Math.PI);
    };
    disc();
    // In one ink those who serve more are hollow.
    if (hatched && point.side === 'over') cutOut(pen, setting, () => pen.fill());
    else {
      pen.fillStyle = hatched || point.strong ? colour : colour.replace(/^rgb\(([^)]*)\)$/, 'rgba($1, 0.55)');
      pen.fill();
    }
    disc();
    pen.strokeStyle = colour;
    pen.lineWidth = 1;
    pen.stroke();
    if (active?.index !== index) continue;
    pen.beginPath();
    pen.arc(mark.x, mark.y, radiusOf(point) + 4, 0, 2 * Math.PI);
    pen.strokeStyle = palette.ink;
    pen.lineWidth = 2;
    pen.stroke();
  }
}

/** States, or whatever has two shares, as points on square-root axes: over the line they serve more, under it they pay more. */
export function pointsChart(spec: PointsSpec, setting: () => ChartSetting): ChartConfiguration<'line'> {
  const most = {
    x: Math.max(1, ...spec.points.map(({ x }) => x)) * 1.12,
    // Room over the highest for what stands there.
    y: Math.max(1, ...spec.points.map(({ y }) => y)) * 1.3,
  };
  const labels: Plugin<'line'> = {
    id: 'bl-point-labels',
    beforeLayout(chart) {
      const { rtl } = setting();
      chart.options.layout = { padding: { top: 24, bottom: 20, left: rtl ? 12 : 0, right: rtl ? 0 : 12 } };
    },
    beforeDatasetsDraw(chart) {
      const now = setting();
      const texts = [...fixedTexts(chart, spec, now).map(({ text }) => text), ...nameTexts(chart, spec, now)];
      clearUnder(chart.ctx, texts, now);
    },
    afterDatasetsDraw(chart) {
      const now = setting();
      const { ctx: pen } = chart;
      const end = equalLine(chart);
      pen.save();
      pen.strokeStyle = now.palette.muted;
      pen.lineWidth = 1;
      pen.setLineDash([4, 3]);
      pen.beginPath();
      pen.moveTo(end.corner.x, end.corner.y);
      pen.lineTo(end.x, end.y);
      pen.stroke();
      pen.setLineDash([]);
      drawMarks(chart, spec, now);
      pen.restore();
      const texts = [...fixedTexts(chart, spec, now).map(({ text }) => text), ...nameTexts(chart, spec, now)];
      const along: PlacedText = {
        ...unitText(chart, spec.xLabel, now),
        at: now.rtl ? chart.chartArea.left : chart.chartArea.right,
        align: 'end',
        baseline: chart.height - 6,
      };
      writeTexts(pen, [unitText(chart, spec.yLabel, now), along, ...texts], now.rtl);
    },
  };
  const { palette, rtl } = setting();
  const tick = tickStyle(setting());
  const number = numbersIn(spec.language, { most: 1 });
  const written = (value: number | string) => number(Math.round(Number(value) ** 2 * 100) / 100);
  const grid = { color: palette.line, drawTicks: false };
  return {
    type: 'line',
    data: {
      datasets: [
        {
          data: spec.points.map(({ x, y }) => ({ x: Math.sqrt(x), y: Math.sqrt(y) })),
          showLine: false,
          pointRadius: 0,
          pointHitRadius: 12,
        },
      ],
    },
    options: {
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: Math.sqrt(most.x),
          reverse: rtl,
          grid,
          border: { color: palette.line },
          afterBuildTicks: (axis) => {
            axis.ticks = rootTicks(most.x, axis.width || 300);
          },
          ticks: { ...tick, maxRotation: 0, autoSkip: false, padding: 6, callback: written },
        },
        y: {
          type: 'linear',
          min: 0,
          max: Math.sqrt(most.y),
          position: rtl ? 'right' : 'left',
          grid,
          border: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = rootTicks(most.y, axis.height || 300);
          },
          ticks: { ...tick, autoSkip: false, padding: 6, callback: written },
        },
      },
    },
    plugins: [labels],
  };
}
