import type { Plot } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { font, wrap } from '../text.js';
import type { BarsSpec } from './spec.js';

export const thickness = 36;
export const lineHeight = 20;

type Bar = BarsSpec['bars'][number];

function valueOf({ band, percent, written, missing = '' }: Bar, write: ChartSetting['percent']): string {
  if (written !== undefined) return written;
  if (band) return `${write(band.low)}–${write(band.high)}`;
  return percent === undefined ? missing : write(percent);
}

/** Writes what a bar is above its start, its value after that, and what the rest of it is inside its end. */
export function writeBar(chart: Plot, bar: Bar, index: number, { palette, rtl, percent, active }: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  const y = chart.y.at(index);
  const [start, end] = rtl ? [chartArea.right, chartArea.left] : [chartArea.left, chartArea.right];
  const width = chartArea.right - chartArea.left;
  const filled = bar.percent ?? bar.band?.high;
  const value = valueOf(bar, percent);
  pen.textBaseline = 'alphabetic';
  pen.direction = rtl ? 'rtl' : 'ltr';
  pen.textAlign = 'start';
  pen.font = font(palette.fontFamily, 16, 600);
  const valueWidth = pen.measureText(value).width;
  pen.font = font(palette.fontFamily, 14);
  const lines = wrap(pen, bar.label, Math.max(width - valueWidth - 8, width / 2));
  const base = y - thickness / 2 - 8;
  lines.forEach((line, i) => {
    pen.fillStyle = palette.ink;
    pen.fillText(line, start, base - (lines.length - 1 - i) * lineHeight);
  });
  const after = pen.measureText(lines.at(-1) ?? '').width + 8;
  pen.font = font(palette.fontFamily, filled === undefined ? 14 : 16, 600);
  pen.fillStyle = filled === undefined ? palette.muted : palette[bar.role];
  pen.fillText(value, rtl ? start - after : start + after, base);
  if (filled !== undefined) {
    pen.font = font(palette.fontFamily, 12);
    pen.fillStyle = palette.muted;
    pen.textAlign = 'end';
    const room = (width * (100 - filled)) / 100 - 16;
    if (pen.measureText(bar.rest).width <= room) pen.fillText(bar.rest, rtl ? end + 8 : end - 8, y + 4);
  }
  if (active?.series === index) {
    pen.strokeStyle = palette.ink;
    pen.lineWidth = 2;
    pen.strokeRect(chartArea.left + 1, y - thickness / 2 - 3, width - 2, thickness + 6);
  }
}
