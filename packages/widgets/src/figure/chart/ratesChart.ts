import type { ChartConfiguration, Plugin } from 'chart.js';
import { boundTexts, drawBounds } from './rates/bounds.js';
import { drawLines } from './rates/drawRates.js';
import { drawEvents, eventTexts } from './rates/events.js';
import { gapTexts } from './rates/gaps.js';
import { drawMarks, markPoints, markRoom } from './rates/marks.js';
import { edgeTexts, endLabels, gap } from './rates/names.js';
import { type Line, middleOf } from './rates/scale.js';
import type { RatesSpec } from './ratesSpec.js';
import type { ChartSetting } from './setting.js';
import { clearUnder, font, type PlacedText, writeTexts } from './text.js';

const top = 44;

const numberFormat = (language: string) => new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });

const unitText = (chart: Line, { unit }: RatesSpec, { palette, rtl }: ChartSetting): PlacedText => ({
  text: unit,
  at: rtl ? chart.width : 0,
  align: 'start',
  font: font(palette.fontFamily, 12),
  colour: palette.muted,
  baseline: 12,
});

/** Highest value that the axis must show. A bound far above every line would only press them down. */
function highest({ series, bounds, most: given }: RatesSpec): number {
  if (given !== undefined) return given;
  const most = Math.max(0, ...series.flatMap(({ percents }) => percents.flatMap((value) => value ?? [])));
  return Math.max(most, ...bounds.map(({ percent }) => percent));
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
      clearUnder(chart.ctx, over(chart), now.rtl);
      chart.ctx.save();
      drawLines(chart, spec, now);
      chart.ctx.restore();
      writeTexts(chart.ctx, [unitText(chart, spec, now), ...over(chart), ...edgeTexts(chart, spec, now)], now.rtl);
    },
  };
  const { palette, rtl } = setting();
  const tick = { color: palette.muted, font: { family: palette.fontFamily, size: 12 } };
  const number = numberFormat(spec.language);
  const [first, last] = [spec.years[0] ?? 0, spec.years.at(-1) ?? 0];
  return {
    type: 'line',
    data: {
      // The lines are drawn by the plugin; these points are what a pointer finds.
      datasets: [
        ...spec.series.map(({ percents }, index) =>
          percents.map((percent, i) => ({ x: middleOf(spec, index, i), y: percent ?? Number.NaN })),
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
          reverse: rtl,
          grid: { display: false },
          border: { color: palette.line },
          afterBuildTicks: (axis) => {
            const room = (axis.width || axis.chart.width * 0.7) / 48;
            const step = [1, 2, 5, 10, 20].find((each) => (last - first + 1) / each <= room) ?? 50;
            axis.ticks = spec.years.filter((year) => year % step === 0).map((value) => ({ value }));
          },
          ticks: { ...tick, maxRotation: 0, autoSkip: false, callback: (value) => String(value) },
        },
        y: {
          min: 0,
          ...(spec.most === undefined ? { suggestedMax: highest(spec) } : { max: spec.most }),
          position: rtl ? 'right' : 'left',
          grid: { color: palette.line, drawTicks: false },
          border: { display: false },
          ticks: { ...tick, maxTicksLimit: 6, padding: 8, callback: (value) => number.format(Number(value)) },
        },
      },
    },
    plugins: [labels],
  };
}
