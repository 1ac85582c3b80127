import { timeAxis, valueAxis, yearStep } from '../axes.js';
import type { Drawing, Plot } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { clearUnder, unitText, writeTexts } from '../text.js';
import { drawUpright } from '../upright.js';
import { boundTexts, drawLeaders, edgeTexts, endLabels, eventTexts, gap, gapTexts } from './labels.js';
import { extentOf, heightOf, middleOf, xAt, yAt } from './layout.js';
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

function drawBounds(chart: Plot, spec: RatesSpec, { palette }: ChartSetting): void {
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

function drawEvents(chart: Plot, spec: RatesSpec, { palette }: ChartSetting): void {
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
export function ratesChart(spec: RatesSpec, setting: ChartSetting): Drawing {
  const { rtl } = setting;
  const number = numberFormat(spec.language);
  const [first, last] = [spec.years[0] ?? 0, spec.years.at(-1) ?? 0];
  return {
    padding({ ctx, width }) {
      const side = endLabels(ctx, spec, width, setting).width + gap;
      const above = spec.marks?.length ? 16 + markRoom : spec.events.length > 0 ? top : top - 16;
      return { top: above, bottom: 0, left: rtl ? side : 0, right: rtl ? 0 : side };
    },
    x: timeAxis(first, last + 1, (length) => {
      const step = yearStep(last - first + 1, length, 48);
      const named = [...new Set(spec.years)].filter((year) => year % step === 0);
      return named.map((value) => ({ value, label: String(value) }));
    }),
    y: valueAxis({
      to: spec.most ?? highest(spec),
      ends: spec.most !== undefined,
      name: (value) => number.format(value),
    }),
    points: [
      ...spec.series.map((series, index) =>
        series.percents.map((_, i) => ({ x: middleOf(spec, index, i), y: heightOf(series, i) ?? Number.NaN })),
      ),
      markPoints(spec, highest(spec)),
    ],
    draw(chart) {
      const { ctx: pen } = chart;
      drawUpright(chart, setting);
      pen.save();
      drawEvents(chart, spec, setting);
      drawBounds(chart, spec, setting);
      drawMarks(chart, spec, setting);
      pen.restore();
      const over = [
        ...boundTexts(chart, spec, setting),
        ...gapTexts(chart, spec, setting),
        ...eventTexts(chart, spec, setting),
      ];
      clearUnder(pen, over, setting);
      pen.save();
      drawLeaders(chart, spec, setting);
      drawLines(chart, spec, setting);
      pen.restore();
      writeTexts(pen, [unitText(chart, spec.unit, setting), ...over, ...edgeTexts(chart, spec, setting)], rtl);
    },
  };
}
