import type { ChartConfiguration, Plugin } from 'chart.js';
import { hatch } from '../hatch.js';
import type { ChartSetting } from '../setting.js';
import { lineHeight, thickness, writeBar } from './labels.js';
import type { BarsSpec } from './spec.js';

/** Two bars of a whole, one above the other: the share in full colour, the rest muted. */
export function barsChart(spec: BarsSpec, setting: () => ChartSetting): ChartConfiguration<'bar'> {
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
  return {
    type: 'bar',
    data: {
      labels: spec.bars.map(({ label }) => label),
      datasets: [
        {
          data: spec.bars.map(({ percent }) => percent ?? null),
          backgroundColor: ({ chart, dataIndex }) => {
            const colour = colours[dataIndex] ?? palette.ink;
            const bar = spec.bars[dataIndex];
            return bar?.projected || (hatched && bar?.role === 'people') ? hatch(chart.ctx, colour) : colour;
          },
          borderColor: colours,
          borderWidth: hatched ? 1 : 0,
          barThickness: thickness,
        },
        {
          data: spec.bars.map(({ percent }) => (percent === undefined ? null : 100 - percent)),
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
