import { numbersIn } from '../../numbersIn.js';
import { rowAxis, valueAxis } from '../axes.js';
import { cutOut } from '../cutOut.js';
import type { Drawing, Plot } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { font, type PlacedText, writeTexts } from '../text.js';
import { columnsOf, gap, isNarrow, keyLine, keyPlaces, type Mark, placeOf, xAt } from './layout.js';
import type { ChangesSpec } from './spec.js';

const radius = 6;

/** One mark: a dot where the official rate stands, a hollow diamond for what is projected, a dashed line for its range. */
function drawMark(
  pen: CanvasRenderingContext2D,
  mark: Mark,
  { x, y, from = x, to = x }: { readonly x: number; readonly y: number; readonly from?: number; readonly to?: number },
  setting: ChartSetting,
): void {
  const { palette } = setting;
  pen.setLineDash([]);
  pen.beginPath();
  if (mark === 'official') {
    pen.fillStyle = palette.muted;
    pen.arc(x, y, 3, 0, 2 * Math.PI);
    pen.fill();
    return;
  }
  if (mark === 'against') {
    pen.strokeStyle = palette.ink;
    pen.lineWidth = 2;
    pen.moveTo(x, y - radius - 2);
    pen.lineTo(x, y + radius + 2);
    pen.stroke();
    return;
  }
  pen.strokeStyle = palette.money;
  if (mark === 'range') {
    pen.lineWidth = 1.5;
    pen.setLineDash([4, 3]);
    pen.moveTo(from, y);
    pen.lineTo(to, y);
    pen.stroke();
    pen.setLineDash([]);
    pen.beginPath();
    for (const end of [from, to]) {
      pen.moveTo(end, y - 4);
      pen.lineTo(end, y + 4);
    }
    pen.stroke();
    return;
  }
  pen.moveTo(x, y - radius);
  pen.lineTo(x + radius, y);
  pen.lineTo(x, y + radius);
  pen.lineTo(x - radius, y);
  pen.closePath();
  // Hollow, on a page of any colour.
  cutOut(pen, setting, () => pen.fill());
  pen.lineWidth = 2;
  pen.stroke();
}

function drawRow(chart: Plot, spec: ChangesSpec, index: number, setting: ChartSetting): void {
  const row = spec.rows[index];
  if (!row) return;
  const { ctx: pen } = chart;
  const { middle: y } = placeOf(chart, spec, index);
  const at = (value: number) => xAt(chart, value);
  const x = at(row.change);
  // From the official rate to the projected one.
  pen.strokeStyle = setting.palette.money;
  pen.lineWidth = 3;
  pen.setLineDash([]);
  pen.globalAlpha = setting.hatched ? 1 : 0.35;
  pen.beginPath();
  pen.moveTo(at(0), y);
  pen.lineTo(x, y);
  pen.stroke();
  pen.globalAlpha = 1;
  drawMark(pen, 'range', { x, y, from: at(row.low), to: at(row.high) }, setting);
  drawMark(pen, 'official', { x: at(0), y }, setting);
  if (row.against !== undefined) drawMark(pen, 'against', { x: at(row.against), y }, setting);
  drawMark(pen, 'change', { x, y }, setting);
  if (setting.active?.index !== index) return;
  pen.strokeStyle = setting.palette.ink;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.arc(x, y, radius + 5, 0, 2 * Math.PI);
  pen.stroke();
}

function rowTexts(chart: Plot, spec: ChangesSpec, setting: ChartSetting): PlacedText[] {
  const { palette, rtl, active } = setting;
  const { width } = chart;
  const { name } = columnsOf(chart, spec, setting);
  const side = (at: number) => (rtl ? width - at : at);
  return spec.rows.flatMap(({ label, written }, index): PlacedText[] => {
    const { words: baseline } = placeOf(chart, spec, index);
    const weight = active?.index === index ? 600 : 400;
    const small = isNarrow(chart);
    return [
      {
        text: label,
        at: small ? side(0) : side(name),
        align: small ? 'start' : 'end',
        font: font(palette.fontFamily, small ? 12 : 14, weight),
        colour: palette.ink,
        baseline,
      },
      {
        text: written,
        at: side(width),
        align: 'end',
        font: font(palette.fontFamily, small ? 12 : 14, 600),
        colour: palette.money,
        baseline,
      },
    ];
  });
}

function drawKey(chart: Plot, spec: ChangesSpec, setting: ChartSetting): void {
  const { ctx: pen, width } = chart;
  const { palette, rtl } = setting;
  for (const { mark, label, start, line } of keyPlaces(chart, spec, setting)) {
    const baseline = 12 + (line + 1) * keyLine;
    const at = (shift: number) => (rtl ? width - start - shift : start + shift);
    drawMark(pen, mark, { x: at(8), y: baseline - 4, from: at(0), to: at(16) }, setting);
    writeTexts(
      pen,
      [
        {
          text: label,
          at: at(24),
          align: 'start',
          font: font(palette.fontFamily, 12),
          colour: palette.ink,
          baseline,
        },
      ],
      rtl,
    );
  }
}

/** Changes as marks in rows, all of one scale: a hollow diamond on a line from the official rate, with its range. */
export function changesChart(spec: ChangesSpec, setting: ChartSetting): Drawing {
  const { palette, rtl } = setting;
  const ends = spec.rows.flatMap(({ change, low, high, against }) => [change, low, high, against ?? 0]);
  const number = numbersIn(spec.language, { most: 3 });
  return {
    padding(sheet) {
      const lines = Math.max(-1, ...keyPlaces(sheet, spec, setting).map(({ line }) => line)) + 1;
      const { name, written } = columnsOf(sheet, spec, setting);
      const [before, after] = isNarrow(sheet) ? [radius + 2, radius + 2] : [name + 2 * gap, written + 2 * gap];
      return { top: 26 + lines * keyLine, bottom: 0, left: rtl ? after : before, right: rtl ? before : after };
    },
    x: valueAxis({
      from: Math.min(0, ...ends),
      to: Math.max(0, ...ends),
      gap: 6,
      // The mark keeps the sign before its digits where letters run the other way.
      name: (value) => `\u200e${value > 0 ? '+' : ''}${number(value)}`,
    }),
    y: rowAxis(spec.rows.length),
    points: [spec.rows.map(({ change }, y) => ({ x: change, y }))],
    draw(chart) {
      const { ctx: pen, chartArea } = chart;
      pen.save();
      pen.strokeStyle = palette.muted;
      pen.lineWidth = 1;
      pen.beginPath();
      pen.moveTo(xAt(chart, 0), chartArea.top);
      pen.lineTo(xAt(chart, 0), chartArea.bottom);
      pen.stroke();
      for (const index of spec.rows.keys()) drawRow(chart, spec, index, setting);
      drawKey(chart, spec, setting);
      pen.restore();
      writeTexts(pen, rowTexts(chart, spec, setting), rtl);
      pen.save();
      pen.font = font(palette.fontFamily, 12);
      pen.fillStyle = palette.muted;
      pen.textAlign = 'start';
      pen.direction = rtl ? 'rtl' : 'ltr';
      // A long unit is drawn tighter where the chart is narrow.
      pen.fillText(spec.unit, rtl ? chart.width : 0, 12, chart.width);
      pen.restore();
    },
  };
}
