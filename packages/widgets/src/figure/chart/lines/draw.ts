import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { numbersIn } from '../../numbersIn.js';
import { roomOf, tickStyle, timeAxis, valueAxis, yearTicks } from '../axes.js';
import { cutOut } from '../cutOut.js';
import { traceMark } from '../series.js';
import type { ChartSetting } from '../setting.js';
import { clearUnder, unitText, writeTexts } from '../text.js';
import { endTexts, gap, labelsOf, lastKnown, leaders, peakTexts, pointsOf, radius } from './labels.js';
import type { LinesSpec } from './spec.js';

/** How lines are told apart where colours cannot. */
const dashes = [[], [6, 3], [2, 3], [8, 3, 2, 3], [1, 2], [12, 3], [4, 6], [8, 2, 2, 2, 2, 2]];

/** The mark of each line at its end, hollow where it is derived, and the point that is being read. */
function drawMarks(chart: Chart<'line'>, spec: LinesSpec, setting: ChartSetting): void {
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
export function linesChart(spec: LinesSpec, setting: () => ChartSetting): ChartConfiguration<'line'> {
  const texts = (chart: Chart<'line'>) => [
    unitText(chart, spec.unit, setting()),
    ...peakTexts(chart, spec, setting()),
    ...endTexts(chart, spec, setting()),
  ];
  const labels: Plugin<'line'> = {
    id: 'bl-line-labels',
    beforeLayout(chart) {
      const { width } = labelsOf(chart.ctx, spec, chart.width, setting());
      const side = width + gap + radius;
      const { rtl } = setting();
      chart.options.layout = {
        padding: { top: 28, bottom: 0, left: rtl ? side : 0, right: rtl ? 0 : side },
      };
    },
    beforeDatasetsDraw(chart) {
      clearUnder(chart.ctx, peakTexts(chart, spec, setting()), setting());
    },
    afterDatasetsDraw(chart) {
      chart.ctx.save();
      leaders(chart, spec, setting());
      drawMarks(chart, spec, setting());
      chart.ctx.restore();
      writeTexts(chart.ctx, texts(chart), setting().rtl);
    },
  };
  const { palette, hatched } = setting();
  const tick = tickStyle(setting());
  const number = numbersIn(spec.language);
  return {
    type: 'line',
    data: {
      labels: [...spec.times],
      datasets: spec.series.map(({ colour, values }, i) => ({
        data: values.map((value) => value ?? null),
        borderColor: palette[colour],
        borderWidth: 2,
        // On paper and in forced colours lines are told apart by their dashes too.
        borderDash: hatched ? (dashes[i % dashes.length] as number[]) : [],
        borderJoinStyle: 'round' as const,
        spanGaps: false,
        pointRadius: 0,
        pointHitRadius: 12,
      })),
    },
    options: {
      scales: {
        x: {
          ...timeAxis(setting()),
          afterBuildTicks: (axis) => {
            axis.ticks = yearTicks(spec.times, roomOf(axis));
          },
          ticks: {
            ...tick,
            maxRotation: 0,
            autoSkip: false,
            callback: (value) => spec.times[Number(value)]?.slice(0, 4),
          },
        },
        y: {
          beginAtZero: true,
          ...valueAxis(setting()),
          ticks: {
            ...tick,
            maxTicksLimit: 6,
            padding: 8,
            precision: 0,
            callback: (value) => number(Number(value)),
          },
        },
      },
    },
    plugins: [labels],
  };
}
