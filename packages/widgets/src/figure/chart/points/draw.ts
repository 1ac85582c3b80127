import { numbersIn } from '../../numbersIn.js';
import { cutOut } from '../cutOut.js';
import type { Axis, Drawing, Plot } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { clearUnder, type PlacedText, unitText, writeTexts } from '../text.js';
import { equalLine, fixedTexts, marksOf, nameTexts, radiusOf } from './labels.js';
import type { PointsSpec } from './spec.js';

/** Per cents that an axis names, as many as stand apart on a square-root scale. */
const ticks = [0, 0.1, 0.5, 1, 2, 5, 10, 20, 30, 50, 100];

const rootTicks = (most: number, room: number) => {
  const fitting: number[] = [];
  for (const value of ticks.filter((tick) => tick <= most).reverse())
    if (fitting.length === 0 || ((Math.sqrt(fitting.at(-1) ?? 0) - Math.sqrt(value)) / Math.sqrt(most)) * room >= 30)
      fitting.push(value);
  return fitting;
};

function drawMarks(chart: Plot, spec: PointsSpec, setting: ChartSetting): void {
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
export function pointsChart(spec: PointsSpec, setting: ChartSetting): Drawing {
  const { palette, rtl } = setting;
  const most = {
    x: Math.max(1, ...spec.points.map(({ x }) => x)) * 1.12,
    // Room over the highest for what stands there.
    y: Math.max(1, ...spec.points.map(({ y }) => y)) * 1.3,
  };
  const number = numbersIn(spec.language, { most: 1 });
  const rootAxis = (end: number): Axis => ({
    from: 0,
    to: Math.sqrt(end),
    ticks: (length) =>
      rootTicks(end, length).map((value) => ({
        value: Math.sqrt(value),
        label: number(Math.round(value * 100) / 100),
      })),
    grid: true,
    gap: 6,
  });
  return {
    padding: () => ({ top: 24, bottom: 20, left: rtl ? 12 : 0, right: rtl ? 0 : 12 }),
    x: { ...rootAxis(most.x), line: true },
    y: rootAxis(most.y),
    points: [spec.points.map(({ x, y }) => ({ x: Math.sqrt(x), y: Math.sqrt(y) }))],
    draw(chart) {
      const { ctx: pen } = chart;
      const texts = [...fixedTexts(chart, spec, setting).map(({ text }) => text), ...nameTexts(chart, spec, setting)];
      clearUnder(pen, texts, setting);
      const end = equalLine(chart);
      pen.save();
      pen.strokeStyle = palette.muted;
      pen.lineWidth = 1;
      pen.setLineDash([4, 3]);
      pen.beginPath();
      pen.moveTo(end.corner.x, end.corner.y);
      pen.lineTo(end.x, end.y);
      pen.stroke();
      pen.setLineDash([]);
      drawMarks(chart, spec, setting);
      pen.restore();
      const along: PlacedText = {
        ...unitText(chart, spec.xLabel, setting),
        at: rtl ? chart.chartArea.left : chart.chartArea.right,
        align: 'end',
        baseline: chart.height - 6,
      };
      writeTexts(pen, [unitText(chart, spec.yLabel, setting), along, ...texts], rtl);
    },
  };
}
