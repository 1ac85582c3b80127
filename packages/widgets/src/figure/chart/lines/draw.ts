import { numbersIn } from '../../numbersIn.js';
import { timeAxis, valueAxis, yearTicks } from '../axes.js';
import { cutOut } from '../cutOut.js';
import { drawLine } from '../plot/line.js';
import type { Drawing, Plot } from '../plot/Plot.js';
import { traceMark } from '../series.js';
import type { ChartSetting } from '../setting.js';
import { clearUnder, unitText, writeTexts } from '../text.js';
import { endTexts, gap, labelsOf, lastKnown, leaders, peakTexts, pointsOf, radius } from './labels.js';
import type { LinesSpec } from './spec.js';

/** How lines are told apart where colours cannot. */
const dashes = [[], [6, 3], [2, 3], [8, 3, 2, 3], [1, 2], [12, 3], [4, 6], [8, 2, 2, 2, 2, 2]];

/** The mark of each line at its end, hollow where it is derived, and the point that is being read. */
function drawMarks(chart: Plot, spec: LinesSpec, setting: ChartSetting): void {
  const { palette, active } = setting;
  const { ctx: pen, chartArea } = chart;
  if (active) {
    const x = pointsOf(chart, active.series)[active.index]?.x;
    if (x !== undefined) {
      pen.strokeStyle = palette.muted;
      pen.lineWidth = 1;
      pen.beginPath();
      pen.moveTo(x, chartArea.top);
      pen.lineTo(x, chartArea.bottom);
      pen.stroke();
    }
  }
  for (const [index, { values, colour }] of spec.series.entries()) {
    const shown = new Set([lastKnown(values), ...(active?.series === index ? [active.index] : [])]);
    // A time whose neighbours are missing is a line of no length: it shows only as a dot.
    for (const [i, value] of values.entries())
      if (value !== undefined && values[i - 1] === undefined && values[i + 1] === undefined) shown.add(i);
    for (const i of shown) {
      const point = pointsOf(chart, index)[i];
      if (!point || values[i] === undefined) continue;
      const reading = active?.series === index && active.index === i;
      traceMark(pen, index, point.x, point.y, reading ? radius + 2 : radius);
      if (spec.derived) cutOut(pen, setting, () => pen.fill());
      else {
        pen.fillStyle = palette[colour];
        pen.fill();
      }
      pen.strokeStyle = palette[colour];
      pen.lineWidth = 2;
      pen.stroke();
    }
  }
}

/** Counts over years or months: lines with their names at their ends, and a gap where a time is missing. */
export function linesChart(spec: LinesSpec, setting: ChartSetting): Drawing {
  const { palette, hatched, rtl } = setting;
  const number = numbersIn(spec.language);
  return {
    padding({ ctx, width }) {
      const side = labelsOf(ctx, spec, width, setting).width + gap + radius;
      return { top: 28, bottom: 0, left: rtl ? side : 0, right: rtl ? 0 : side };
    },
    x: timeAxis(0, Math.max(1, spec.times.length - 1), (length) => yearTicks(spec.times, length)),
    y: valueAxis({
      to: Math.max(0, ...spec.series.flatMap(({ values }) => values.map((value) => value ?? 0))),
      whole: true,
      name: number,
    }),
    points: spec.series.map(({ values }) => values.map((value, x) => ({ x, y: value ?? Number.NaN }))),
    draw(chart) {
      const { ctx: pen } = chart;
      const peaks = peakTexts(chart, spec, setting);
      clearUnder(pen, peaks, setting);
      for (const [i, { colour }] of spec.series.entries())
        drawLine(pen, pointsOf(chart, i), {
          colour: palette[colour],
          // On paper and in forced colours lines are told apart by their dashes too.
          dash: hatched ? (dashes[i % dashes.length] as number[]) : [],
        });
      pen.save();
      leaders(chart, spec, setting);
      drawMarks(chart, spec, setting);
      pen.restore();
      writeTexts(pen, [unitText(chart, spec.unit, setting), ...peaks, ...endTexts(chart, spec, setting)], rtl);
    },
  };
}
