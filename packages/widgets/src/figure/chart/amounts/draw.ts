import { plainAxis, rowAxis } from '../axes.js';
import { cutOut } from '../cutOut.js';
import { hatch } from '../hatch.js';
import type { Drawing, Plot } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { font } from '../text.js';
import { columnsOf, gap, keyLine, writeKey, writeRow } from './labels.js';
import { barBox, colourOf, isNarrow, lengthOf, type Row, xAt } from './layout.js';
import type { AmountsSpec, Look } from './spec.js';

function fillOf(look: Look, full: string, chart: Plot, { palette, hatched }: ChartSetting): CanvasPattern | string {
  if (look === 'hatched') return hatch(chart.ctx, full);
  // In one ink two full parts side by side would be one.
  if (look === 'muted' && hatched) return hatch(chart.ctx, palette.muted);
  return look === 'full' ? full : look === 'pale' ? palette.rest : palette[look];
}

function drawBar(chart: Plot, spec: AmountsSpec, index: number, setting: ChartSetting): void {
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
      cutOut(pen, setting, () => pen.fillRect(x - 1, middle - thickness / 2, 2, thickness));
    }
  }
}

/** Amounts as bars in rows, every value written at its bar: no axis is needed. */
export function amountsChart(spec: AmountsSpec, setting: ChartSetting): Drawing {
  const { palette, rtl } = setting;
  return {
    padding(sheet) {
      const { name, value } = columnsOf(sheet, spec, palette.fontFamily);
      const [before, after] = isNarrow(sheet) ? [0, 2] : [name + gap, value + gap + 2];
      // Where the bars are short the words over them need a second line.
      const keyLines = Math.min(spec.key.length, isNarrow(sheet) ? 2 : 1);
      const key = keyLines === 0 ? 0 : 8 + keyLine * keyLines;
      return { top: 24 + key, bottom: 2, left: rtl ? after : before, right: rtl ? before : after };
    },
    x: plainAxis(0, Math.max(1, ...spec.rows.map(lengthOf))),
    y: rowAxis(spec.rows.length),
    points: [spec.rows.map((row, y) => ({ x: lengthOf(row), y }))],
    draw(chart) {
      const { ctx: pen } = chart;
      pen.save();
      for (const index of spec.rows.keys()) drawBar(chart, spec, index, setting);
      const columns = columnsOf(chart, spec, palette.fontFamily);
      for (const index of spec.rows.keys()) writeRow(chart, spec, index, setting, columns);
      writeKey(chart, spec, setting);
      pen.font = font(palette.fontFamily, 12);
      pen.fillStyle = palette.muted;
      pen.textAlign = 'start';
      // A long unit is drawn tighter where the chart is narrow.
      pen.fillText(spec.unit, rtl ? chart.width : 0, 12, chart.width);
      pen.restore();
    },
  };
}
