import type { Plot, Sheet } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { font, wrap } from '../text.js';
import { barBox, colourOf, isNarrow, lengthOf, lineHeight, pitchOf, type Row, xAt } from './layout.js';
import type { AmountsSpec } from './spec.js';

export const gap = 8;
export const keyLine = 18;

export interface Columns {
  readonly names: readonly (readonly string[])[];
  readonly name: number;
  readonly value: number;
}

/** Widths of the column of names and of the widest value, as they are written. */
export function columnsOf({ ctx: pen, width, height }: Sheet, { rows }: AmountsSpec, family: string): Columns {
  pen.font = font(family, 14);
  const most = Math.max(96, width * 0.3);
  // Many rows leave no room for two lines: a long name is drawn tighter instead.
  const tight = height / rows.length < 34;
  const names = rows.map(({ label }) => (tight ? [label] : wrap(pen, label, most)));
  const name = Math.min(tight ? most : width, Math.max(0, ...names.flat().map((line) => pen.measureText(line).width)));
  pen.font = font(family, 14, 600);
  return { names, name, value: Math.max(0, ...rows.map(({ written }) => pen.measureText(written).width)) };
}

export function writeRow(chart: Plot, spec: AmountsSpec, index: number, setting: ChartSetting, columns: Columns): void {
  const { ctx: pen, chartArea } = chart;
  const { palette, rtl, active } = setting;
  const row = spec.rows[index] as Row;
  const { middle, thickness, head } = barBox(chart, spec, index);
  const along = rtl ? -1 : 1;
  const [start, end] = rtl ? [chartArea.right, chartArea.left] : [chartArea.left, chartArea.right];
  const reading = active?.series === 0 && active.index === index;
  const missing = row.parts.length === 0;
  pen.textBaseline = 'alphabetic';
  pen.direction = rtl ? 'rtl' : 'ltr';
  const weight = reading ? 600 : 400;
  if (isNarrow(chart)) {
    pen.font = font(palette.fontFamily, 12, 600);
    const value = pen.measureText(row.written).width;
    pen.fillStyle = missing || row.quiet ? palette.muted : colourOf(spec, setting);
    pen.textAlign = 'end';
    pen.fillText(row.written, end, head);
    pen.font = font(palette.fontFamily, 12, weight);
    pen.fillStyle = row.quiet ? palette.muted : palette.ink;
    pen.textAlign = 'start';
    pen.fillText(row.label, start, head, Math.abs(end - start) - value - gap);
  } else {
    const names = columns.names[index] ?? [];
    pen.font = font(palette.fontFamily, 14);
    const small =
      names.length > 1 || pitchOf(chart, spec) < 22 || names.some((line) => pen.measureText(line).width > columns.name);
    pen.font = font(palette.fontFamily, small ? 12 : 14, weight);
    pen.fillStyle = row.quiet ? palette.muted : palette.ink;
    pen.textAlign = 'end';
    names.forEach((line, i) => {
      pen.fillText(line, start - along * gap, head + (i - (names.length - 1) / 2) * (lineHeight - 1), columns.name);
    });
    pen.textAlign = 'start';
    pen.font = font(palette.fontFamily, pitchOf(chart, spec) < 22 ? 12 : 14, missing ? 400 : 600);
    pen.fillStyle = missing || row.quiet ? palette.muted : colourOf(spec, setting);
    pen.fillText(row.written, xAt(chart, lengthOf(row)) + along * gap, head);
  }
  if (!reading) return;
  const [a, b] = [xAt(chart, row.start ?? 0), xAt(chart, lengthOf(row))];
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 2;
  pen.strokeRect(Math.min(a, b) - 1, middle - thickness / 2 - 2, Math.abs(b - a) + 2, thickness + 4);
}

/** Over the first row, each where its part is; one that would touch the one before stands a line higher, on a stem. */
function keyPlaces(
  chart: Plot,
  spec: AmountsSpec,
  { palette, rtl }: ChartSetting,
): { readonly label: string; readonly x: number; readonly at: number; readonly line: number }[] {
  const { ctx: pen, chartArea } = chart;
  const row = spec.rows[0];
  if (!row) return [];
  pen.font = font(palette.fontFamily, 12);
  const ends: number[] = [];
  const places = spec.key.map(({ part, label }) => {
    const before = part === 'against' ? 0 : row.parts.slice(0, part).reduce((sum, { value }) => sum + value, 0);
    const own = part === 'against' ? 0 : (row.parts[part]?.value ?? 0);
    const x = part === 'against' ? xAt(chart, row.against ?? 0) : xAt(chart, (row.start ?? 0) + before + own / 2);
    const { width } = pen.measureText(label);
    const left = Math.min(Math.max(x - width / 2, chartArea.left), Math.max(chartArea.left, chart.width - width - 2));
    return { label, x, left, width };
  });
  // In reading order along the bar, so that a line is filled before the next is begun.
  return places
    .sort((a, b) => (rtl ? b.left - a.left : a.left - b.left))
    .map(({ label, x, left, width }) => {
      const edge = rtl ? -(left + width) : left;
      let line = ends.findIndex((end) => end + 12 <= edge);
      if (line < 0) line = ends.length;
      ends[line] = rtl ? -left : left + width;
      return { label, x, at: rtl ? left + width : left, line };
    });
}

export function writeKey(chart: Plot, spec: AmountsSpec, setting: ChartSetting): void {
  const { ctx: pen } = chart;
  const { palette } = setting;
  const { middle, thickness, head } = barBox(chart, spec, 0);
  const below = isNarrow(chart) ? head - 14 : middle - thickness / 2 - 2;
  for (const { label, x, at, line } of keyPlaces(chart, spec, setting)) {
    const baseline = below - 6 - line * keyLine;
    pen.strokeStyle = palette.muted;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(x, baseline + 3);
    pen.lineTo(x, isNarrow(chart) ? baseline + 6 : below);
    pen.stroke();
    pen.font = font(palette.fontFamily, 12);
    pen.fillStyle = palette.ink;
    pen.textAlign = 'start';
    pen.fillText(label, at, baseline);
  }
}
