import { numbersIn } from '../../numbersIn.js';
import { timeAxis, valueAxis, yearStep } from '../axes.js';
import { hatch } from '../hatch.js';
import { fillBar } from '../plot/bar.js';
import type { Drawing, Plot } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { clearUnder, font, unitText, writeTexts } from '../text.js';
import { columnTexts, endsOf, gapTexts, halfOf, keyLine, keyPlaces, textRoom, xAt, yAt } from './labels.js';
import type { ColumnsSpec } from './spec.js';

/** Half as strong, as the rest behind what is to be seen; in full where ink is all there is. */
const soft = (colour: string, { hatched }: ChartSetting) =>
  hatched ? colour : colour.replace(/^rgb\(([^)]*)\)$/, 'rgba($1, 0.45)');

function fillOf(
  chart: Plot,
  { colour, look }: ColumnsSpec['series'][number],
  partial: boolean,
  setting: ChartSetting,
): string | CanvasPattern {
  const own = setting.palette[colour];
  const shade = look === 'pale' ? soft(own, setting) : own;
  return partial ? hatch(chart.ctx, shade) : shade;
}

function drawMarks(chart: Plot, spec: ColumnsSpec, { palette, active }: ChartSetting): void {
  const { ctx: pen } = chart;
  const half = halfOf(chart, spec);
  pen.strokeStyle = palette.ink;
  pen.setLineDash([]);
  for (const [index, value] of (spec.mark?.values ?? []).entries()) {
    if (value === undefined) continue;
    const [x, y] = [xAt(chart, index), yAt(chart, value)];
    pen.lineWidth = 3;
    pen.beginPath();
    pen.moveTo(x - half * 0.9, y);
    pen.lineTo(x + half * 0.9, y);
    pen.stroke();
  }
  const at = active?.index;
  if (at === undefined) return;
  const [top, bottom] = endsOf(spec, at);
  const x = xAt(chart, at);
  pen.lineWidth = 2;
  pen.strokeRect(x - half, yAt(chart, top) - 1, 2 * half, yAt(chart, bottom) - yAt(chart, top) + 2);
}

function drawKey(chart: Plot, spec: ColumnsSpec, setting: ChartSetting): void {
  const { ctx: pen, width } = chart;
  const { palette, rtl } = setting;
  for (const { label, series, start, line } of keyPlaces(chart, spec, setting)) {
    const baseline = 12 + (line + 1) * keyLine;
    const one = spec.series[series];
    const left = rtl ? width - start - 12 : start;
    pen.fillStyle = one ? fillOf(chart, one, false, setting) : palette.ink;
    pen.fillRect(left, one ? baseline - 10 : baseline - 6, 12, one ? 12 : 3);
    writeTexts(
      pen,
      [
        {
          text: label,
          at: rtl ? width - start - 18 : start + 18,
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

/** The parts of a year on each other, from the baseline up and from it down. */
function drawColumn(chart: Plot, spec: ColumnsSpec, index: number, setting: ChartSetting): void {
  const half = halfOf(chart, spec) * (spec.years.length > 24 ? 0.86 : 0.72);
  const x = xAt(chart, index);
  const ends = { up: 0, down: 0 };
  for (const one of spec.series) {
    const value = one.values[index];
    if (!value) continue;
    const side = value > 0 ? 'up' : 'down';
    const [from, to] = [ends[side], ends[side] + value];
    ends[side] = to;
    const fill = fillOf(chart, one, spec.partial.includes(index), setting);
    fillBar(chart.ctx, [x - half, yAt(chart, from)], [x + half, yAt(chart, to)], { fill });
  }
}

/** Columns over years: the strong part at the baseline, so that it can be followed by itself. */
export function columnsChart(spec: ColumnsSpec, setting: ChartSetting): Drawing {
  const { palette, rtl } = setting;
  const number = numbersIn(spec.language, { most: 1 });
  const ends = spec.years.flatMap((_, index) => endsOf(spec, index));
  return {
    padding(sheet) {
      const lines = Math.max(-1, ...keyPlaces(sheet, spec, setting).map(({ line }) => line)) + 1;
      // The name of the last year reaches over its column.
      const top = 20 + lines * keyLine + textRoom(spec);
      return { top, bottom: 0, left: rtl ? 12 : 0, right: rtl ? 0 : 12 };
    },
    x: timeAxis(-0.5, spec.years.length - 0.5, (length) => {
      const step = yearStep(spec.years.length, length, spec.labels ? 60 : 44);
      return spec.years.flatMap((year, value) =>
        year % step === 0 ? [{ value, label: spec.labels?.[value] ?? String(year) }] : [],
      );
    }),
    y: valueAxis({
      from: Math.min(0, ...ends),
      to: Math.max(0, ...ends),
      name: (value) => number(value / spec.unitSize),
    }),
    // A column is read as a whole.
    points: [spec.years.map((_, x) => ({ x, y: spec.series[0]?.values[x] ?? 0 }))],
    draw(chart) {
      const { ctx: pen } = chart;
      const placed = columnTexts(chart, spec, setting);
      clearUnder(
        pen,
        placed.flatMap(({ texts }) => texts),
        setting,
      );
      pen.save();
      for (const index of spec.years.keys()) drawColumn(chart, spec, index, setting);
      pen.strokeStyle = palette.muted;
      pen.lineWidth = 1;
      for (const { leader } of placed) {
        if (!leader) continue;
        pen.beginPath();
        pen.moveTo(leader.x, leader.from);
        pen.lineTo(leader.x, leader.to);
        pen.stroke();
      }
      // The baseline, which parts stand over and under.
      pen.beginPath();
      pen.moveTo(chart.chartArea.left, yAt(chart, 0));
      pen.lineTo(chart.chartArea.right, yAt(chart, 0));
      pen.stroke();
      drawMarks(chart, spec, setting);
      drawKey(chart, spec, setting);
      pen.restore();
      const words = [...placed.flatMap(({ texts }) => texts), ...gapTexts(chart, spec, setting)];
      writeTexts(pen, [unitText(chart, spec.unit, setting), ...words], rtl);
    },
  };
}
