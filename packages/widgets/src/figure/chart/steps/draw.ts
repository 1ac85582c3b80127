import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { tickStyle, timeAxis, valueAxis } from '../axes.js';
import { cutOut } from '../cutOut.js';
import { hatch } from '../hatch.js';
import type { ChartSetting } from '../setting.js';
import { clearUnder, writeTexts } from '../text.js';
import { headRoom, knownPoints, radius, textsOf, yOf } from './labels.js';
import type { StepsSpec } from './spec.js';

type Series = StepsSpec['series'][number];

/** A hollow mark says derived. Its inside is cut out of the line, so that it is hollow on any ground. */
function mark(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  { role }: Series,
  active: boolean,
  setting: ChartSetting,
): void {
  const size = active ? radius + 3 : radius;
  const outline = () => {
    pen.beginPath();
    // Money is square, people are round: the two are told apart without colour.
    if (role === 'money') pen.rect(x - size, y - size, 2 * size, 2 * size);
    else pen.arc(x, y, size, 0, 2 * Math.PI);
  };
  outline();
  cutOut(pen, setting, () => pen.fill());
  pen.strokeStyle = setting.palette[role];
  pen.lineWidth = active ? 3 : 2;
  pen.stroke();
}

/** A band from the lower to the higher through its year, where a share lies between two. */
function drawBands(
  chart: Chart<'line'>,
  spec: StepsSpec,
  index: number,
  { palette, hatched, active }: ChartSetting,
): void {
  const { ctx: pen } = chart;
  const { role, bands } = spec.series[index] as Series;
  const middle = (i: number) => chart.scales['x']?.getPixelForValue(i) ?? 0;
  const half = spec.years.length > 1 ? Math.abs(middle(1) - middle(0)) / 2 : 12;
  for (const [i, band] of (bands ?? []).entries()) {
    if (!band) continue;
    const [x, low, high] = [middle(i), yOf(chart, band.low), yOf(chart, band.high)];
    pen.fillStyle = hatched ? hatch(pen, palette[role]) : palette[role];
    pen.globalAlpha = hatched ? 1 : 0.28;
    pen.fillRect(x - half, high, 2 * half, low - high);
    pen.globalAlpha = 1;
    pen.strokeStyle = palette[role];
    pen.lineWidth = active?.series === index && active.index === i ? 3 : 1;
    for (const y of [low, high]) {
      pen.beginPath();
      pen.moveTo(x - half, y);
      pen.lineTo(x + half, y);
      pen.stroke();
    }
  }
}

function markSeries(chart: Chart<'line'>, spec: StepsSpec, index: number, setting: ChartSetting): void {
  const { active } = setting;
  const series = spec.series[index] as Series;
  drawBands(chart, spec, index, setting);
  for (const { i, point } of knownPoints(chart, spec, index))
    if (series.percents[i] !== undefined)
      mark(chart.ctx, point.x, point.y, series, active?.series === index && active.index === i, setting);
}

/** Shares over years: steps, since a rate holds for a year; a gap where a year is missing; dashes where projected. */
export function stepsChart(spec: StepsSpec, setting: () => ChartSetting): ChartConfiguration<'line'> {
  const texts = (chart: Chart<'line'>) => textsOf(chart, spec, setting());
  const labels: Plugin<'line'> = {
    id: 'bl-step-labels',
    beforeLayout(chart) {
      const side = radius + 2;
      // In Arabic the last year stands at the left edge, half of it outside.
      const { rtl } = setting();
      const padding = { top: headRoom(chart, spec, setting()), right: side };
      chart.options.layout = { padding: { ...padding, left: rtl ? 3 * side : side } };
    },
    beforeDatasetsDraw(chart) {
      clearUnder(chart.ctx, texts(chart), setting());
    },
    afterDatasetsDraw(chart) {
      chart.ctx.save();
      for (const index of spec.series.keys()) markSeries(chart, spec, index, setting());
      chart.ctx.restore();
      writeTexts(chart.ctx, texts(chart), setting().rtl);
    },
  };
  const { palette } = setting();
  const tick = tickStyle(setting());
  return {
    type: 'line',
    data: {
      labels: spec.years.map(String),
      datasets: spec.series.map(({ role, percents, projected }) => ({
        data: percents.map((value) => value ?? null),
        borderColor: palette[role],
        borderWidth: 2,
        stepped: 'middle' as const,
        pointRadius: 0,
        pointHitRadius: 12,
        segment: {
          borderDash: ({ p1DataIndex }: { readonly p1DataIndex: number }) =>
            projected[p1DataIndex] ? [4, 4] : undefined,
        },
      })),
    },
    options: {
      scales: {
        x: {
          ...timeAxis(setting()),
          ticks: { ...tick, maxRotation: 0, autoSkipPadding: 16 },
        },
        y: {
          min: 0,
          ...(spec.fit ? {} : { max: 100 }),
          ...valueAxis(setting()),
          ticks: {
            ...tick,
            ...(spec.fit ? { maxTicksLimit: 5 } : { stepSize: 25 }),
            padding: 8,
            // The sign once, at the top.
            callback: (value, index, ticks) =>
              index === ticks.length - 1
                ? setting()
                    .percent(Number(value))
                    .replace(/[.,]0(?!\d)/, '')
                : String(value),
          },
        },
      },
    },
    plugins: [labels],
  };
}
