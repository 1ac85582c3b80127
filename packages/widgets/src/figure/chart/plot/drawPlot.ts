import type { ChartSetting } from '../setting.js';
import { font } from '../text.js';
import { dropOf, layOut, nameHeight } from './layOut.js';
import type { Drawing, Plot, Sheet, Tick } from './Plot.js';

/** In the middle of a pixel, so that a line of one pixel is sharp. */
const sharp = (at: number) => Math.floor(at) + 0.5;

function line(pen: CanvasRenderingContext2D, from: readonly [number, number], to: readonly [number, number]): void {
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.stroke();
}

function drawAxes(
  { ctx: pen, chartArea, x, y }: Plot,
  drawing: Drawing,
  { xTicks, yTicks }: { readonly xTicks: readonly Tick[]; readonly yTicks: readonly Tick[] },
  { palette, rtl }: ChartSetting,
): void {
  const { left, right, top, bottom } = chartArea;
  pen.save();
  pen.strokeStyle = palette.line;
  pen.lineWidth = 1;
  if (drawing.x.grid)
    for (const { value } of xTicks) line(pen, [sharp(x.at(value)), top], [sharp(x.at(value)), bottom]);
  if (drawing.y.grid)
    for (const { value } of yTicks) line(pen, [left, sharp(y.at(value))], [right, sharp(y.at(value))]);
  if (drawing.x.line) line(pen, [left, sharp(bottom)], [right, sharp(bottom)]);
  pen.font = font(palette.fontFamily, 12);
  pen.fillStyle = palette.muted;
  pen.direction = rtl ? 'rtl' : 'ltr';
  pen.textBaseline = 'middle';
  pen.textAlign = 'center';
  const under = bottom + dropOf(drawing.x) + nameHeight / 2;
  for (const { value, label } of xTicks) pen.fillText(label, x.at(value), under);
  pen.textAlign = rtl ? 'left' : 'right';
  const beside = rtl ? right + drawing.y.gap : left - drawing.y.gap;
  for (const { value, label } of yTicks) pen.fillText(label, beside, y.at(value));
  pen.restore();
}

/** Lays a chart out and draws it, all in one go. */
export function drawPlot(sheet: Sheet, drawing: Drawing, setting: ChartSetting): Plot {
  const { plot, ...ticks } = layOut(sheet, drawing, setting);
  drawAxes(plot, drawing, ticks, setting);
  drawing.draw(plot);
  return plot;
}
