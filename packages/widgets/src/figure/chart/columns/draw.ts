import type { ChartConfiguration, Plugin } from 'chart.js';
import { numbersIn } from '../../numbersIn.js';
import { roomOf, tickStyle, timeAxis, valueAxis, yearStep } from '../axes.js';
import { hatch } from '../hatch.js';
import type { ChartSetting } from '../setting.js';
import { clearUnder, font, unitText, writeTexts } from '../text.js';
import {
  type Columns,
  columnTexts,
  endsOf,
  gapTexts,
  halfOf,
  keyLine,
  keyPlaces,
  textRoom,
  xAt,
  yAt,
} from './labels.js';
import type { ColumnsSpec } from './spec.js';

/** Half as strong, as the rest behind what is to be seen; in full where ink is all there is. */
const soft = (colour: string, { hatched }: ChartSetting) =>
  hatched ? colour : colour.replace(/^rgb\(([^)]*)\)$/, 'rgba($1, 0.45)');

function fillOf(
  chart: Columns,
  { colour, look }: ColumnsSpec['series'][number],
  partial: boolean,
  setting: ChartSetting,
): string | CanvasPattern {
  const own = setting.palette[colour];
  const shade = look === 'pale' ? soft(own, setting) : own;
  return partial ? hatch(chart.ctx, shade) : shade;
}

function drawMarks(chart: Columns, spec: ColumnsSpec, { palette, active }: ChartSetting): void {
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

function drawKey(chart: Columns, spec: ColumnsSpec, setting: ChartSetting): void {
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

/** Columns over years: the strong part at the baseline, so that it can be followed by itself. */
export function columnsChart(spec: ColumnsSpec, setting: () => ChartSetting): ChartConfiguration<'bar'> {
  const labels: Plugin<'bar'> = {
    id: 'bl-column-labels',
    beforeLayout(chart) {
      const lines = Math.max(-1, ...keyPlaces(chart, spec, setting()).map(({ line }) => line)) + 1;
      // The name of the last year reaches over its column.
      const { rtl } = setting();
      const top = 20 + lines * keyLine + textRoom(spec);
      chart.options.layout = { padding: { top, bottom: 0, left: rtl ? 12 : 0, right: rtl ? 0 : 12 } };
    },
    beforeDatasetsDraw(chart) {
      const now = setting();
      clearUnder(
        chart.ctx,
        columnTexts(chart, spec, now).flatMap(({ texts }) => texts),
        now,
      );
    },
    afterDatasetsDraw(chart) {
      const now = setting();
      const { ctx: pen } = chart;
      const placed = columnTexts(chart, spec, now);
      pen.save();
      pen.strokeStyle = now.palette.muted;
      pen.lineWidth = 1;
      for (const { leader } of placed) {
        if (!leader) continue;
        pen.beginPath();
        pen.moveTo(leader.x, leader.from);
        pen.lineTo(leader.x, leader.to);
        pen.stroke();
      }
      // The baseline, which parts stand over and under.
      pen.strokeStyle = now.palette.muted;
      pen.beginPath();
      pen.moveTo(chart.chartArea.left, yAt(chart, 0));
      pen.lineTo(chart.chartArea.right, yAt(chart, 0));
      pen.stroke();
      drawMarks(chart, spec, now);
      drawKey(chart, spec, now);
      pen.restore();
      const words = [...placed.flatMap(({ texts }) => texts), ...gapTexts(chart, spec, now)];
      writeTexts(pen, [unitText(chart, spec.unit, now), ...words], now.rtl);
    },
  };
  const tick = tickStyle(setting());
  const number = numbersIn(spec.language, { most: 1 });
  return {
    type: 'bar',
    data: {
      labels: [...spec.years],
      datasets: spec.series.map((one) => ({
        data: one.values.map((value) => value ?? null),
        backgroundColor: (context) =>
          fillOf(context.chart as Columns, one, spec.partial.includes(context.dataIndex), setting()),
        barPercentage: spec.years.length > 24 ? 0.86 : 0.72,
        categoryPercentage: 1,
        stack: 'years',
      })),
    },
    options: {
      scales: {
        x: {
          stacked: true,
          ...timeAxis(setting()),
          afterBuildTicks: (axis) => {
            const step = yearStep(spec.years.length, roomOf(axis), 44);
            axis.ticks = spec.years.flatMap((year, value) => (year % step === 0 ? [{ value }] : []));
          },
          ticks: { ...tick, maxRotation: 0, autoSkip: false, callback: (value) => String(spec.years[Number(value)]) },
        },
        y: {
          stacked: true,
          beginAtZero: true,
          ...valueAxis(setting()),
          ticks: { ...tick, maxTicksLimit: 6, padding: 8, callback: (value) => number(Number(value) / spec.unitSize) },
        },
      },
    },
    plugins: [labels],
  };
}
