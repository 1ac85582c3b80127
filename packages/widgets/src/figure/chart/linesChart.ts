import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { numbersIn } from '../numbersIn.js';
import { marks } from './lines/marks.js';
import { endTexts, gap, labelsOf, leaders } from './lines/names.js';
import { peakTexts } from './lines/peaks.js';
import { radius } from './lines/points.js';
import type { LinesSpec } from './linesSpec.js';
import type { ChartSetting } from './setting.js';
import { clearUnder, font, type PlacedText, writeTexts } from './text.js';

/** How lines are told apart where colours cannot. */
const dashes = [[], [6, 3], [2, 3], [8, 3, 2, 3], [1, 2]];

/** The unit once, over the axis. */
const unitText = (chart: Chart<'line'>, spec: LinesSpec, { palette, rtl }: ChartSetting): PlacedText => ({
  text: spec.unit,
  at: rtl ? chart.width : 0,
  align: 'start',
  font: font(palette.fontFamily, 12),
  colour: palette.muted,
  baseline: 12,
});

/** Places on the axis that get a year: as many as fit, at round years. */
function yearTicks(times: readonly string[], room: number): { readonly value: number; readonly label: string }[] {
  const years = times.flatMap((time, value) =>
    time.length === 4 || time.endsWith('-01') ? [{ value, label: time.slice(0, 4) }] : [],
  );
  const step = [1, 2, 5, 10, 20].find((each) => (years.length / each) * 52 <= room) ?? 50;
  const round = years.filter(({ label }) => Number(label) % step === 0);
  if (round.length > 0) return round;
  return times.length > 0 ? [{ value: 0, label: times[0] as string }] : [];
}

/** Counts over years or months: lines with their names at their ends, and a gap where a time is missing. */
export function linesChart(spec: LinesSpec, setting: () => ChartSetting): ChartConfiguration<'line'> {
  const texts = (chart: Chart<'line'>) => [
    unitText(chart, spec, setting()),
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
      clearUnder(chart.ctx, peakTexts(chart, spec, setting()), setting().rtl);
    },
    afterDatasetsDraw(chart) {
      chart.ctx.save();
      leaders(chart, spec, setting());
      marks(chart, spec, setting());
      chart.ctx.restore();
      writeTexts(chart.ctx, texts(chart), setting().rtl);
    },
  };
  const { palette, rtl, hatched } = setting();
  const tick = { color: palette.muted, font: { family: palette.fontFamily, size: 12 } };
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
          reverse: rtl,
          grid: { display: false },
          border: { color: palette.line },
          afterBuildTicks: (axis) => {
            axis.ticks = yearTicks(spec.times, axis.width || axis.chart.width * 0.7);
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
          position: rtl ? 'right' : 'left',
          grid: { color: palette.line, drawTicks: false },
          border: { display: false },
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
