import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { hatch } from '../hatch.js';
import type { ChartSetting } from '../setting.js';
import { lineHeight, thickness, writeBar } from './labels.js';
import type { BarsSpec } from './spec.js';

const restOf = (percent: number | undefined) => (percent === undefined ? null : 100 - percent);

/** Two bars of a whole, one above the other: the share in full colour, the rest muted. */
export function barsChart(spec: BarsSpec, setting: () => ChartSetting): ChartConfiguration<'bar', (number | null)[]> {
  const labels: Plugin<'bar'> = {
    id: 'bl-bar-labels',
    afterDatasetsDraw(chart) {
      chart.ctx.save();
      for (const [index, bar] of spec.bars.entries()) writeBar(chart, bar, index, setting());
      chart.ctx.restore();
    },
  };
  const { palette, rtl, hatched } = setting();
  const colours = spec.bars.map(({ role }) => palette[role]);
  const between: ChartDataset<'bar', (number | null)[]>[] = spec.bars.some(({ band }) => band)
    ? [
        {
          data: spec.bars.map(({ band }) => (band ? band.high - band.low : null)),
          backgroundColor: ({ chart, dataIndex }) => hatch(chart.ctx, colours[dataIndex] ?? palette.ink),
          borderColor: colours,
          borderWidth: 1,
          barThickness: thickness,
        },
      ]
    : [];
  return {
    type: 'bar',
    data: {
      labels: spec.bars.map(({ label }) => label),
      datasets: [
        {
          data: spec.bars.map(({ percent, band }) => percent ?? band?.low ?? null),
          backgroundColor: ({ chart, dataIndex }) => {
            const colour = colours[dataIndex] ?? palette.ink;
            const bar = spec.bars[dataIndex];
            return bar?.projected || (hatched && bar?.role === 'people') ? hatch(chart.ctx, colour) : colour;
          },
          borderColor: colours,
          borderWidth: hatched ? 1 : 0,
          barThickness: thickness,
        },
        // What lies between the lowest and the highest that a share can be.
        ...between,
        {
          data: spec.bars.map(({ percent, band }) => restOf(percent ?? band?.high)),
          backgroundColor: palette.rest,
          borderColor: palette.line,
          borderWidth: hatched ? 1 : 0,
          barThickness: thickness,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { top: 2 * lineHeight, bottom: 4 } },
      scales: {
        x: { stacked: true, min: 0, max: 100, display: false, reverse: rtl },
        y: { stacked: true, display: false },
      },
    },
    plugins: [labels],
  };
}
