import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { RanksSpec } from './ranksSpec.js';
import type { ChartSetting } from './setting.js';
import { font, wrap } from './text.js';

const gap = 8;
const lineHeight = 14;

/** Widths of the column of names and of the widest value, as they are written. */
function columnsOf(pen: CanvasRenderingContext2D, { rows }: RanksSpec, width: number, family: string) {
  pen.font = font(family, 14);
  const most = Math.max(88, width * 0.34);
  const names = rows.map(({ label }) => wrap(pen, label, most));
  const name = Math.max(0, ...names.flat().map((line) => pen.measureText(line).width));
  pen.font = font(family, 14, 600);
  return { names, name, value: Math.max(0, ...rows.map(({ written }) => pen.measureText(written).width)) };
}

/** Writes each name before its bar and each value after it. */
function writeRows(chart: Chart<'bar'>, spec: RanksSpec, { palette, rtl, active }: ChartSetting): void {
  const { ctx: pen, chartArea, width } = chart;
  const { names } = columnsOf(pen, spec, width, palette.fontFamily);
  const along = rtl ? -1 : 1;
  const start = rtl ? chartArea.right : chartArea.left;
  pen.textBaseline = 'alphabetic';
  pen.direction = rtl ? 'rtl' : 'ltr';
  for (const [i, { written }] of spec.rows.entries()) {
    const bar = chart.getDatasetMeta(0).data[i];
    if (!bar) continue;
    const reading = active?.index === i;
    const lines = names[i] ?? [];
    const size = lines.length > 1 ? 12 : 14;
    pen.fillStyle = palette.ink;
    pen.textAlign = 'end';
    pen.font = font(palette.fontFamily, size, reading ? 600 : 400);
    lines.forEach((line, row) => {
      pen.fillText(line, start - along * gap, bar.y + 5 + (row - (lines.length - 1) / 2) * lineHeight);
    });
    pen.textAlign = 'start';
    pen.font = font(palette.fontFamily, 14, 600);
    pen.fillStyle = palette[spec.colour];
    pen.fillText(written, bar.x + along * gap, bar.y + 5);
    if (reading) {
      pen.strokeStyle = palette.ink;
      pen.lineWidth = 2;
      const height = (bar as unknown as { height: number }).height;
      pen.strokeRect(Math.min(start, bar.x), bar.y - height / 2 - 1, Math.abs(bar.x - start), height + 2);
    }
  }
}

/** Bars in order, names before them and values behind them: no axis is needed where every value is written. */
export function ranksChart(spec: RanksSpec, setting: () => ChartSetting): ChartConfiguration<'bar'> {
  const labels: Plugin<'bar'> = {
    id: 'bl-rank-labels',
    beforeLayout(chart) {
      const { palette, rtl } = setting();
      const { name, value } = columnsOf(chart.ctx, spec, chart.width, palette.fontFamily);
      const [before, after] = [name + gap, value + gap + 2];
      chart.options.layout = {
        padding: { top: 22, bottom: 2, left: rtl ? after : before, right: rtl ? before : after },
      };
    },
    afterDatasetsDraw(chart) {
      const { palette, rtl } = setting();
      const { ctx: pen, chartArea } = chart;
      pen.save();
      writeRows(chart, spec, setting());
      pen.font = font(palette.fontFamily, 12);
      pen.fillStyle = palette.muted;
      pen.textAlign = 'start';
      pen.fillText(spec.unit, rtl ? chartArea.right : chartArea.left, 12);
      pen.restore();
    },
  };
  const { palette, rtl } = setting();
  return {
    type: 'bar',
    data: {
      labels: spec.rows.map(({ label }) => label),
      datasets: [
        {
          data: spec.rows.map(({ value }) => value),
          backgroundColor: palette[spec.colour],
          maxBarThickness: 26,
          categoryPercentage: 0.86,
          barPercentage: 0.86,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      scales: {
        x: { min: 0, display: false, reverse: rtl, max: Math.max(1, ...spec.rows.map(({ value }) => value)) },
        y: { display: false },
      },
    },
    plugins: [labels],
  };
}
