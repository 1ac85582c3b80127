import { expect, test } from 'vitest';
import { plainAxis, rowAxis, timeAxis, valueAxis } from '../axes.js';
import type { Palette } from '../palette.js';
import type { ChartSetting } from '../setting.js';
import { SvgPen } from '../svg/SvgPen.js';
import { layOut } from './layOut.js';
import { drawLine } from './line.js';
import type { Drawing } from './Plot.js';

const pen = (): CanvasRenderingContext2D => {
  const measure = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  return new SvgPen(measure, '#ffffff') as unknown as CanvasRenderingContext2D;
};
const setting = (rtl: boolean): ChartSetting => ({
  palette: { fontFamily: 'sans-serif', muted: '#444444', line: '#dddddd' } as Palette,
  rtl,
  percent: (value) => `${value}%`,
  hatched: false,
  active: undefined,
});
const room = (side: number) => ({ top: 10, bottom: 0, left: side, right: side });
const named = (axis: ReturnType<typeof valueAxis>) => axis.ticks?.(400).map(({ label }) => label);
const plain = (value: number) => String(value);

test.each([
  [1467, ['0', '500', '1000', '1500'], 1500],
  [87.5, ['0', '20', '40', '60', '80', '100'], 100],
  [12, ['0', '5', '10', '15'], 15],
  [0, ['0', '0.2', '0.4', '0.6', '0.8', '1'], 1],
])('an axis up to %f names round values, six at most, and leaves little of the plot empty', (to, labels, end) => {
  const axis = valueAxis({ to, name: plain });
  expect(named(axis)).toEqual(labels);
  expect([axis.from, axis.to]).toEqual([0, end]);
});

test('an axis of losses and gains, of whole numbers, and one that ends where it is told to', () => {
  const both = valueAxis({ from: -0.8, to: 2.1, name: plain });
  expect(named(both)).toEqual(['-1', '0', '1', '2', '3']);
  expect(named(valueAxis({ to: 2, whole: true, name: plain }))).toEqual(['0', '1', '2']);
  const fixed = valueAxis({ to: 0.037, ends: true, name: plain });
  expect([fixed.to, named(fixed)]).toEqual([0.037, ['0', '0.01', '0.02', '0.03']]);
});

test('a line is interrupted where a value is missing, and dashed only on the way to what is projected', () => {
  const svg = pen();
  const points = [1, 2, Number.NaN, 3, 4, 5].map((y, x) => ({ x: x * 10, y }));
  drawLine(svg, points, { colour: '#0000ff', stepped: true, dash: [4, 4], isDashed: (index) => index === 5 });
  const paths = [...(svg as unknown as SvgPen).markup.matchAll(/<path d="([^"]*)"([^>]*)>/g)];
  expect(paths.map(([, path]) => path)).toEqual(['M0 1L5 1L5 2L10 2', 'M30 3L35 3L35 4L40 4', 'M40 4L45 4L45 5L50 5']);
  expect(paths.map(([, , style]) => style?.includes('stroke-dasharray'))).toEqual([false, false, true]);
});

test('the names of both ends stand inside the chart, and Arabic mirrors it', () => {
  const drawing: Drawing = {
    padding: () => room(0),
    x: timeAxis(0, 2, () => [0, 2].map((value) => ({ value, label: 'January 2025' }))),
    y: valueAxis({ to: 20, name: plain }),
    points: [[0, 1, 2].map((x) => ({ x, y: 10 * x }))],
    draw: () => undefined,
  };
  const ctx = pen();
  const [ltr, rtl] = [false, true].map(
    (way) => layOut({ ctx, width: 300, height: 200 }, drawing, setting(way)).plot,
  ) as [ReturnType<typeof layOut>['plot'], ReturnType<typeof layOut>['plot']];
  ctx.font = '400 12px sans-serif';
  const half = ctx.measureText('January 2025').width / 2;
  for (const plot of [ltr, rtl])
    for (const value of [0, 2]) {
      expect(plot.x.at(value) - half).toBeGreaterThanOrEqual(0);
      expect(plot.x.at(value) + half).toBeLessThanOrEqual(300);
    }
  for (const [i, { x, y }] of (ltr.points[0] ?? []).entries()) {
    expect(rtl.points[0]?.[i]?.x).toBeCloseTo(300 - x, 6);
    expect(rtl.points[0]?.[i]?.y).toBe(y);
  }
});

test('rows run from the top down', () => {
  const { plot } = layOut(
    { ctx: pen(), width: 300, height: 110 },
    { padding: () => room(20), x: plainAxis(0, 10), y: rowAxis(2), points: [], draw: () => undefined },
    setting(false),
  );
  expect([plot.y.at(0), plot.y.at(1), plot.x.at(0), plot.x.at(10)]).toEqual([35, 85, 20, 280]);
});
