import { numbersIn } from '../../numbersIn.js';
import { rowAxis, valueAxis } from '../axes.js';
import { cutOut } from '../cutOut.js';
import type { Drawing, Plot, Sheet } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { font, type PlacedText, unitText, wrap, writeTexts } from '../text.js';
import type { DumbbellsSpec } from './spec.js';

const radius = 6;
const gap = 10;
const lineHeight = 15;
/** Below this width names stand over their rows instead of before them. */
const narrow = 540;
const isNarrow = (chart: Sheet) => chart.width < narrow;

const xAt = (chart: Plot, value: number) => chart.x.at(value);
/** Height of a row's marks: under its name where the chart is narrow. */
const yAt = (chart: Plot, index: number) => chart.y.at(index) + (isNarrow(chart) ? 8 : 0);

function columnsOf({ ctx: pen, width }: Sheet, { rows }: DumbbellsSpec, family: string) {
  pen.font = font(family, 14);
  const most = Math.max(96, width * 0.26);
  const names = rows.map(({ label }) => wrap(pen, label, most));
  const name = Math.max(0, ...names.flat().map((line) => pen.measureText(line).width));
  pen.font = font(family, 14, 600);
  return { names, name, value: Math.max(0, ...rows.map(({ written }) => pen.measureText(written).width)) };
}

function drawRow(chart: Plot, spec: DumbbellsSpec, index: number, setting: ChartSetting): void {
  const { ctx: pen } = chart;
  const { palette, active } = setting;
  const row = spec.rows[index] as DumbbellsSpec['rows'][number];
  const [from, to, y] = [xAt(chart, row.from), xAt(chart, row.to), yAt(chart, index)];
  pen.strokeStyle = palette.money;
  pen.lineWidth = 3;
  pen.beginPath();
  pen.moveTo(from, y);
  pen.lineTo(to, y);
  pen.stroke();
  // Hollow, on a page of any colour.
  const ring = () => {
    pen.beginPath();
    pen.arc(from, y, radius - 1, 0, 2 * Math.PI);
  };
  ring();
  cutOut(pen, setting, () => pen.fill());
  ring();
  pen.strokeStyle = palette.muted;
  pen.lineWidth = 2;
  pen.stroke();
  pen.fillStyle = palette.money;
  pen.beginPath();
  pen.arc(to, y, radius, 0, 2 * Math.PI);
  pen.fill();
  if (active?.index !== index) return;
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 2;
  pen.strokeRect(Math.min(from, to) - radius - 4, y - radius - 4, Math.abs(to - from) + 2 * radius + 8, 2 * radius + 8);
}

function rowTexts(chart: Plot, spec: DumbbellsSpec, { palette, rtl, active }: ChartSetting): PlacedText[] {
  const { chartArea, width } = chart;
  const { names } = columnsOf(chart, spec, palette.fontFamily);
  const [start, end] = rtl ? [chartArea.right, chartArea.left] : [chartArea.left, chartArea.right];
  const along = rtl ? -1 : 1;
  return spec.rows.flatMap(({ written, label }, index): PlacedText[] => {
    const y = yAt(chart, index);
    const weight = active?.index === index ? 600 : 400;
    const difference = { text: written, font: font(palette.fontFamily, 14, 600), colour: palette.money };
    if (isNarrow(chart))
      return [
        {
          text: label,
          at: rtl ? width : 0,
          align: 'start',
          font: font(palette.fontFamily, 12, weight),
          colour: palette.ink,
          baseline: y - 12,
        },
        { ...difference, font: font(palette.fontFamily, 12, 600), at: rtl ? 0 : width, align: 'end', baseline: y - 12 },
      ];
    const lines = names[index] ?? [];
    return [
      ...lines.map(
        (text, line): PlacedText => ({
          text,
          at: start - along * gap,
          align: 'end',
          font: font(palette.fontFamily, lines.length > 1 ? 12 : 14, weight),
          colour: palette.ink,
          baseline: y + 5 + (line - (lines.length - 1) / 2) * lineHeight,
        }),
      ),
      { ...difference, at: end + along * gap, align: 'start', baseline: y + 5 },
    ];
  });
}

/** What the marks are, over those of the first row; apart where they would touch. */
function keyTexts(chart: Plot, spec: DumbbellsSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const { ctx: pen } = chart;
  const [row] = spec.rows;
  if (!row) return [];
  const face = font(palette.fontFamily, 12);
  pen.font = face;
  const baseline = isNarrow(chart) ? 30 : yAt(chart, 0) - radius - 8;
  const marks = [
    { text: spec.from, x: xAt(chart, row.from), colour: palette.muted },
    { text: spec.to, x: xAt(chart, row.to), colour: palette.money },
  ].sort((a, b) => a.x - b.x);
  const widths = marks.map(({ text }) => pen.measureText(text).width);
  const [left, right] = marks as [(typeof marks)[number], (typeof marks)[number]];
  const [wide = 0, wideRight = 0] = widths;
  // The left one ends at its mark, the right one begins at its own.
  const leftAt = Math.max(0, Math.min(left.x + radius, right.x - radius - 8) - wide);
  const rightAt = Math.min(Math.max(right.x - radius, leftAt + wide + 12), chart.width - wideRight);
  return [
    { ...left, start: leftAt, width: wide },
    { ...right, start: rightAt, width: wideRight },
  ].map(({ text, colour, start, width }) => ({
    text,
    at: rtl ? start + width : start,
    align: 'start',
    font: face,
    colour,
    baseline,
  }));
}

/** A ranked dumbbell: what is, what would be, and the difference in words at the end of each row. */
export function dumbbellsChart(spec: DumbbellsSpec, setting: ChartSetting): Drawing {
  const { palette, rtl } = setting;
  const number = numbersIn(spec.language, { most: 1 });
  const most = spec.rows.map(({ from, to }) => Math.max(from, to));
  return {
    padding(sheet) {
      const { name, value } = columnsOf(sheet, spec, palette.fontFamily);
      const [before, after] = isNarrow(sheet) ? [radius + 2, radius + 4] : [name + gap + 4, value + gap + 2];
      return { top: 34, bottom: 0, left: rtl ? after : before, right: rtl ? before : after };
    },
    x: valueAxis({ to: Math.max(0, ...most), gap: 6, name: (value) => number(value / spec.unitSize) }),
    y: rowAxis(spec.rows.length),
    points: [most.map((x, y) => ({ x, y }))],
    draw(chart) {
      chart.ctx.save();
      for (const index of spec.rows.keys()) drawRow(chart, spec, index, setting);
      chart.ctx.restore();
      const texts = [
        unitText(chart, spec.unit, setting),
        ...keyTexts(chart, spec, setting),
        ...rowTexts(chart, spec, setting),
      ];
      writeTexts(chart.ctx, texts, rtl);
    },
  };
}
