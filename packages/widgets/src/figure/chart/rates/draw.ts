import type { ChartConfiguration, Plugin } from 'chart.js';
import { roomOf, tickStyle, timeAxis, valueAxis, yearStep } from '../axes.js';
import type { ChartSetting } from '../setting.js';
import { clearUnder, unitText, writeTexts } from '../text.js';
import { boundTexts, drawLeaders, edgeTexts, endLabels, eventTexts, gap, gapTexts } from './labels.js';
import { extentOf, heightOf, type Line, middleOf, xAt, yAt } from './layout.js';
import { drawLines } from './lines.js';
import { drawMarks, markPoints, markRoom } from './marks.js';
import type { RatesSpec } from './spec.js';

const top = 44;

const numberFormat = (language: string) => new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });

/** Highest value that the axis must show. A bound far above every line would only press them down. */
function highest({ series, bounds, most: limit }: RatesSpec): number {
  if (limit !== undefined) return limit;
  const most = Math.max(0, ...series.flatMap((one) => one.percents.flatMap((_, i) => extentOf(one, i)?.high ?? [])));
  return Math.max(most, ...bounds.map(({ percent }) => percent));
}

/** Between two spans of which a document was read, the bound is the same before and after: dashed, not left out. */
function drawUnread(pen: CanvasRenderingContext2D, y: number, from: number, to: number): void {
  pen.setLineDash([2, 4]);
  pen.beginPath();
  pen.moveTo(from, y);
  pen.lineTo(to, y);
  pen.stroke();
  pen.setLineDash([]);
}

function drawBounds(chart: Line, spec: RatesSpec, { palette }: ChartSetting): void {
  const { ctx: pen } = chart;
  pen.strokeStyle = palette.muted;
  pen.lineWidth = 1;
  for (const { percent, spans } of spec.bounds)
    for (const [i, { from, to }] of spans.entries()) {
      const y = Math.round(yAt(chart, percent)) + 0.5;
      const next = spans[i + 1];
      if (next) drawUnread(pen, y, xAt(chart, to + 1), xAt(chart, next.from));
      pen.beginPath();
      pen.moveTo(xAt(chart, from), y);
      pen.lineTo(xAt(chart, to + 1), y);
      // Small ticks at both ends: where it is known from and to.
      for (const year of [from, to + 1]) {
        pen.moveTo(xAt(chart, year), y - 3);
        pen.lineTo(xAt(chart, year), y + 3);
      }
      pen.stroke();
    }
}

function drawEvents(chart: Line, spec: RatesSpec, { palette }: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  pen.strokeStyle = palette.line;
  pen.lineWidth = 1;
  for (const { at } of spec.events) {
    const x = Math.round(xAt(chart, at)) + 0.5;
    pen.beginPath();
    pen.moveTo(x, chartArea.top - 4);
    pen.lineTo(x, chartArea.bottom);
    pen.stroke();
  }
}

/** Rates over calendar years: steps, a gap where a year is missing, dashes where projected, ceiling and floor with their years. */
export function ratesChart(spec: RatesSpec, setting: () => ChartSetting): ChartConfiguration<'line'> {
  const over = (chart: Line) => [
    ...boundTexts(chart, spec, setting()),
    ...gapTexts(chart, spec, setting()),
    ...eventTexts(chart, spec, setting()),
  ];
  const labels: Plugin<'line'> = {
    id: 'bl-rate-labels',
    beforeLayout(chart) {
      const side = endLabels(chart.ctx, spec, chart.width, setting()).width + gap;
      const { rtl } = setting();
      const above = spec.marks?.length ? 16 + markRoom : spec.events.length > 0 ? top : top - 16;
      const padding = { top: above, bottom: 0 };
      chart.options.layout = { padding: { ...padding, left: rtl ? side : 0, right: rtl ? 0 : side } };
    },
    afterDatasetsDraw(chart) {
      const now = setting();
      chart.ctx.save();
      drawEvents(chart, spec, now);
      drawBounds(chart, spec, now);
      drawMarks(chart, spec, now);
      chart.ctx.restore();
      clearUnder(chart.ctx, over(chart), now);
      chart.ctx.save();
      drawLeaders(chart, spec, now);
      drawLines(chart, spec, now);
      chart.ctx.restore();
      writeTexts(chart.ctx, [unitText(chart, spec.unit, now), ...over(chart), ...edgeTexts(chart, spec, now)], now.rtl);
    },
  };
  const tick = tickStyle(setting());
  const number = numberFormat(spec.language);
  const [first, last] = [spec.years[0] ?? 0, spec.years.at(-1) ?? 0];
  return {
    type: 'line',
    data: {
      // The lines are drawn by the plugin; these points are what a pointer finds.
      datasets: [
        ...spec.series.map((series, index) =>
          series.percents.map((_, i) => ({ x: middleOf(spec, index, i), y: heightOf(series, i) ?? Number.NaN })),
        ),
        markPoints(spec, highest(spec)),
      ].map((data) => ({ data, showLine: false, pointRadius: 0, pointHitRadius: 12 })),
    },
    options: {
      scales: {
        x: {
          type: 'linear',
          min: first,
          max: last + 1,
          ...timeAxis(setting()),
          afterBuildTicks: (axis) => {
            const step = yearStep(last - first + 1, roomOf(axis), 48);
            axis.ticks = [...new Set(spec.years)].filter((year) => year % step === 0).map((value) => ({ value }));
          },
          ticks: { ...tick, maxRotation: 0, autoSkip: false, callback: (value) => String(value) },
        },
        y: {
          min: 0,
          ...(spec.most === undefined ? { suggestedMax: highest(spec) } : { max: spec.most }),
          ...valueAxis(setting()),
          ticks: { ...tick, maxTicksLimit: 6, padding: 8, callback: (value) => number.format(Number(value)) },
        },
      },
    },
    plugins: [labels],
  };
}
