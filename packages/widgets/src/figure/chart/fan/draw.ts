import { numbersIn } from '../../numbersIn.js';
import { timeAxis, valueAxis } from '../axes.js';
import { drawLine } from '../plot/line.js';
import type { Drawing, Plot } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { clearUnder, unitText, writeTexts } from '../text.js';
import { bandTexts, endTexts, endWidth, gap, markTexts } from './labels.js';
import type { FanSpec } from './spec.js';

/** How strong the bands are, from the outer to the inner; where ink is all there is, the outer stays white. */
const strengths = [0.16, 0.3];

function drawBands(chart: Plot, { bands, colour }: FanSpec, { palette, hatched }: ChartSetting): void {
  const { ctx: pen, x, y } = chart;
  for (const [index, { low, high }] of bands.entries()) {
    pen.fillStyle = hatched
      ? palette.rest
      : palette[colour].replace(/^rgb\(([^)]*)\)$/, `rgba($1, ${strengths[index] ?? 0.3})`);
    pen.beginPath();
    for (const [month, value] of high.entries()) pen.lineTo(x.at(month), y.at(value));
    for (const [month, value] of [...low.entries()].reverse()) pen.lineTo(x.at(month), y.at(value));
    pen.closePath();
    if (hatched && index === 0) {
      pen.strokeStyle = palette.muted;
      pen.lineWidth = 1;
      pen.stroke();
    } else pen.fill();
  }
}

/** The floor, below which cash never falls, and the month that is named. */
function drawFloor(chart: Plot, { mark }: FanSpec, { palette, active }: ChartSetting): void {
  const { ctx: pen, chartArea, x, y } = chart;
  const upright = (at: number, colour: string) => {
    pen.strokeStyle = colour;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(at, chartArea.top + 16);
    pen.lineTo(at, chartArea.bottom);
    pen.stroke();
  };
  pen.setLineDash([]);
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(chartArea.left, y.at(0));
  pen.lineTo(chartArea.right, y.at(0));
  pen.stroke();
  if (mark) {
    upright(x.at(mark.index), palette.owed);
    pen.fillStyle = palette.owed;
    pen.beginPath();
    pen.arc(x.at(mark.index), y.at(0), 5, 0, 2 * Math.PI);
    pen.fill();
  }
  if (active) upright(x.at(active.index), palette.muted);
}

/** A fan over months with the lines that go with it: dashed, since all of it is simulated. */
export function fanChart(spec: FanSpec, setting: ChartSetting): Drawing {
  const { palette, rtl } = setting;
  const number = numbersIn(spec.language, { most: 1 });
  const highest = Math.max(1, ...spec.bands.flatMap(({ high }) => high), ...spec.lines.flatMap(({ values }) => values));
  return {
    padding(sheet) {
      const side = endWidth(sheet, spec, setting) + gap;
      const top = 28 + 15 * bandTexts(sheet, spec, setting).length;
      return { top, bottom: 0, left: rtl ? side : 0, right: rtl ? 0 : side };
    },
    x: timeAxis(0, Math.max(1, spec.months.length - 1), (length) => {
      const every = length / spec.months.length > 24 ? 3 : 6;
      return spec.months.flatMap((month, value) =>
        value % every === 0 ? [{ value, label: spec.monthNames[value] ?? month }] : [],
      );
    }),
    y: valueAxis({ to: highest * 1.08, name: (value) => number(value / spec.unitSize) }),
    points: spec.lines.map(({ values }) => values.map((y, x) => ({ x, y }))),
    draw(chart) {
      const { ctx: pen } = chart;
      const marks = markTexts(chart, spec, setting);
      pen.save();
      drawBands(chart, spec, setting);
      drawFloor(chart, spec, setting);
      clearUnder(pen, marks, setting);
      for (const [index, { colour }] of spec.lines.entries())
        drawLine(pen, chart.points[index] ?? [], { colour: palette[colour], dash: [6, 4] });
      pen.restore();
      writeTexts(
        pen,
        [
          unitText(chart, spec.unit, setting),
          ...bandTexts(chart, spec, setting),
          ...marks,
          ...endTexts(chart, spec, setting),
        ],
        rtl,
      );
    },
  };
}
