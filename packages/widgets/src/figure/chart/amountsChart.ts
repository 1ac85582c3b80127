import type { BarElement, Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { AmountsSpec, Look } from './amountsSpec.js';
import { hatch } from './hatch.js';
import type { ChartSetting } from './setting.js';
import { font, wrap } from './text.js';

type Bars = Chart<'bar'>;
type Row = AmountsSpec['rows'][number];

const gap = 8;
const lineHeight = 15;
/** Below this width names stand over their bars instead of before them. */
const narrow = 540;
const keyLine = 18;

const isNarrow = (chart: Bars) => chart.width < narrow;
const pitchOf = (chart: Bars, { rows }: AmountsSpec) => (chart.chartArea.bottom - chart.chartArea.top) / rows.length;
const barAt = (chart: Bars, index: number) => chart.getDatasetMeta(0).data[index] as BarElement | undefined;
const xAt = (chart: Bars, value: number) => chart.scales['x']?.getPixelForValue(value) ?? 0;

const lengthOf = ({ start = 0, parts, against = 0 }: Row) =>
  Math.max(start + parts.reduce((sum, { value }) => sum + value, 0), against);

interface Columns {
  readonly names: readonly (readonly string[])[];
  readonly name: number;
  readonly value: number;
}

/** Widths of the column of names and of the widest value, as they are written. */
function columnsOf({ ctx: pen, width, height }: Bars, { rows }: AmountsSpec, family: string): Columns {
  pen.font = font(family, 14);
  const most = Math.max(96, width * 0.3);
  // Many rows leave no room for two lines: a long name is drawn tighter instead.
  const tight = height / rows.length < 34;
  const names = rows.map(({ label }) => (tight ? [label] : wrap(pen, label, most)));
  const name = Math.min(tight ? most : width, Math.max(0, ...names.flat().map((line) => pen.measureText(line).width)));
  pen.font = font(family, 14, 600);
  return { names, name, value: Math.max(0, ...rows.map(({ written }) => pen.measureText(written).width)) };
}

const colourOf = ({ colour = 'money' }: AmountsSpec, { palette }: ChartSetting) => palette[colour];

function fillOf(look: Look, full: string, chart: Bars, { palette, hatched }: ChartSetting): CanvasPattern | string {
  if (look === 'hatched') return hatch(chart.ctx, full);
  // In one ink two full parts side by side would be one.
  if (look === 'muted' && hatched) return hatch(chart.ctx, palette.muted);
  return look === 'full' ? full : look === 'pale' ? palette.rest : palette[look];
}

/** Middle and thickness of a row’s bar: under its words where the chart is narrow. */
function barBox(
  chart: Bars,
  spec: AmountsSpec,
  index: number,
): { readonly middle: number; readonly thickness: number; readonly head: number } {
  const pitch = pitchOf(chart, spec);
  const middle = barAt(chart, index)?.y ?? 0;
  if (!isNarrow(chart)) return { middle, thickness: Math.min(26, pitch * 0.66), head: middle + 5 };
  const thickness = Math.max(6, Math.min(18, pitch - lineHeight - 8));
  const block = lineHeight + 4 + thickness;
  const head = middle - block / 2 + 12;
  return { middle: middle + block / 2 - thickness / 2, thickness, head };
}

function drawBar(chart: Bars, spec: AmountsSpec, index: number, setting: ChartSetting): void {
  const { ctx: pen } = chart;
  const { palette, hatched } = setting;
  const full = colourOf(spec, setting);
  const row = spec.rows[index] as Row;
  const { middle, thickness } = barBox(chart, spec, index);
  const rect = (from: number, to: number, size: number) => {
    const [a, b] = [xAt(chart, from), xAt(chart, to)];
    return [Math.min(a, b), middle - size / 2, Math.abs(b - a), size] as const;
  };
  if (row.against !== undefined) {
    pen.fillStyle = palette.rest;
    pen.fillRect(...rect(0, row.against, thickness));
    const x = xAt(chart, row.against);
    pen.strokeStyle = palette.ink;
    pen.lineWidth = 2;
    pen.beginPath();
    pen.moveTo(x, middle - thickness / 2);
    pen.lineTo(x, middle + thickness / 2);
    pen.stroke();
  }
  let at = row.start ?? 0;
  for (const [i, { value, look }] of row.parts.entries()) {
    const box = rect(at, at + value, row.against === undefined ? thickness : thickness * 0.5);
    pen.fillStyle = fillOf(look, full, chart, setting);
    pen.fillRect(...box);
    // An outline keeps parts apart where colours and grounds cannot.
    if (look === 'hatched' || look === 'pale' || hatched) {
      pen.strokeStyle = look === 'pale' ? palette.muted : full;
      pen.lineWidth = 1;
      pen.strokeRect(...box);
    }
    at += value;
    // A hair of the ground between two parts of one bar.
    if (i < row.parts.length - 1) {
      const x = xAt(chart, at);
      pen.clearRect(x - 1, middle - thickness / 2, 2, thickness);
    }
  }
}

function writeRow(chart: Bars, spec: AmountsSpec, index: number, setting: ChartSetting, columns: Columns): void {
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
  chart: Bars,
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

function writeKey(chart: Bars, spec: AmountsSpec, setting: ChartSetting): void {
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

/** Amounts as bars in rows, every value written at its bar: no axis is needed. */
export function amountsChart(spec: AmountsSpec, setting: () => ChartSetting): ChartConfiguration<'bar'> {
  const labels: Plugin<'bar'> = {
    id: 'bl-amount-labels',
    beforeLayout(chart) {
      const { palette, rtl } = setting();
      const { name, value } = columnsOf(chart, spec, palette.fontFamily);
      const [before, after] = isNarrow(chart) ? [0, 2] : [name + gap, value + gap + 2];
      // Where the bars are short the words over them need a second line.
      const keyLines = Math.min(spec.key.length, isNarrow(chart) ? 2 : 1);
      const key = keyLines === 0 ? 0 : 8 + keyLine * keyLines;
      chart.options.layout = {
        padding: { top: 24 + key, bottom: 2, left: rtl ? after : before, right: rtl ? before : after },
      };
    },
    afterDatasetsDraw(chart) {
      const now = setting();
      const { ctx: pen } = chart;
      pen.save();
      for (const index of spec.rows.keys()) drawBar(chart, spec, index, now);
      const columns = columnsOf(chart, spec, now.palette.fontFamily);
      for (const index of spec.rows.keys()) writeRow(chart, spec, index, now, columns);
      writeKey(chart, spec, now);
      pen.font = font(now.palette.fontFamily, 12);
      pen.fillStyle = now.palette.muted;
      pen.textAlign = 'start';
      // A long unit is drawn tighter where the chart is narrow.
      pen.fillText(spec.unit, now.rtl ? chart.width : 0, 12, chart.width);
      pen.restore();
    },
  };
  return {
    type: 'bar',
    data: {
      labels: spec.rows.map(({ label }) => label),
      // The bars are drawn by the plugin; these are what a pointer finds.
      datasets: [{ data: spec.rows.map(lengthOf), backgroundColor: 'transparent' }],
    },
    options: {
      indexAxis: 'y',
      scales: {
        x: { min: 0, display: false, reverse: setting().rtl, max: Math.max(1, ...spec.rows.map(lengthOf)) },
        y: { display: false },
      },
    },
    plugins: [labels],
  };
}
