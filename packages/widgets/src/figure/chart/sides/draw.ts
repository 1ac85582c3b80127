import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import { tickStyle } from '../axes.js';
import { hatch } from '../hatch.js';
import type { ChartSetting } from '../setting.js';
import { clearUnder, writeTexts } from '../text.js';
import { type Bars, endOf, extentsOf, headRoom, rowOf, textsOf, xAt, yAt } from './labels.js';
import type { Side, SidesSpec } from './spec.js';

/** The line between the two, a hairline over each row in which something changes, and the row that is read. */
function drawRules(chart: Bars, spec: SidesSpec, { palette, active }: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  const middle = Math.round(xAt(chart, 0)) + 0.5;
  const row = rowOf(chart, spec);
  pen.lineWidth = 1;
  pen.strokeStyle = palette.line;
  for (const [index, event] of spec.events.entries()) {
    if (event === undefined) continue;
    const y = Math.round(yAt(chart, index) - row / 2) + 0.5;
    pen.beginPath();
    pen.moveTo(chartArea.left, y);
    pen.lineTo(chartArea.right, y);
    pen.stroke();
  }
  pen.strokeStyle = palette.ink;
  pen.beginPath();
  pen.moveTo(middle, chartArea.top);
  pen.lineTo(middle, chartArea.bottom);
  pen.stroke();
  const side = active && spec.sides[active.series];
  if (!active || !side) return;
  const end = xAt(chart, (active.series === 0 ? -1 : 1) * endOf(side, active.index));
  pen.lineWidth = 2;
  pen.strokeRect(
    Math.min(middle, end) - 1,
    yAt(chart, active.index) - row / 2 + 1,
    Math.abs(end - middle) + 2,
    row - 2,
  );
}

type Data = (number | null)[];

function datasetOf(side: Side, sign: 1 | -1, setting: () => ChartSetting): ChartDataset<'bar', Data> {
  const { palette, hatched } = setting();
  const colour = palette[side.role];
  return {
    data: side.percents.map((percent, index) => {
      const value = percent ?? side.bands[index]?.low;
      return value === undefined ? null : sign * value;
    }),
    backgroundColor: ({ chart, dataIndex }) =>
      side.projected[dataIndex] || (hatched && side.role === 'people') ? hatch(chart.ctx, colour) : colour,
    borderColor: colour,
    borderWidth: hatched ? 1 : 0,
    barPercentage: 0.78,
    categoryPercentage: 1,
    stack: 'shares',
  };
}

/** What lies between the lowest and the highest that a share can be. */
function betweenOf(side: Side, sign: 1 | -1, setting: () => ChartSetting): ChartDataset<'bar', Data>[] {
  if (!side.bands.some((band) => band)) return [];
  const colour = setting().palette[side.role];
  return [
    {
      data: side.bands.map((band) => (band ? sign * (band.high - band.low) : null)),
      backgroundColor: ({ chart }) => hatch(chart.ctx, colour),
      borderColor: colour,
      borderWidth: 1,
      barPercentage: 0.78,
      categoryPercentage: 1,
      stack: 'shares',
    },
  ];
}

/** Two shares back to back over years, on one scale: bars from a line between them, values written, turns explained. */
export function sidesChart(spec: SidesSpec, setting: () => ChartSetting): ChartConfiguration<'bar', Data> {
  const labels: Plugin<'bar'> = {
    id: 'bl-side-labels',
    beforeLayout(chart) {
      chart.options.layout = { padding: { top: headRoom(chart, spec, setting()), bottom: 2, left: 0, right: 0 } };
    },
    afterDatasetsDraw(chart) {
      chart.ctx.save();
      drawRules(chart, spec, setting());
      chart.ctx.restore();
      const { texts, onPlates } = textsOf(chart, spec, setting());
      clearUnder(chart.ctx, onPlates, setting());
      writeTexts(chart.ctx, texts, setting().rtl);
    },
  };
  const { palette, rtl } = setting();
  const [first, second] = extentsOf(spec);
  return {
    type: 'bar',
    data: {
      labels: spec.years.map(String),
      datasets: [
        datasetOf(spec.sides[0], -1, setting),
        datasetOf(spec.sides[1], 1, setting),
        ...betweenOf(spec.sides[0], -1, setting),
        ...betweenOf(spec.sides[1], 1, setting),
      ],
    },
    options: {
      indexAxis: 'y',
      scales: {
        x: { stacked: true, min: -first, max: second, display: false, reverse: rtl },
        y: {
          stacked: true,
          position: rtl ? 'right' : 'left',
          grid: { display: false },
          border: { display: false },
          ticks: { ...tickStyle(setting()), color: palette.muted, autoSkip: false, padding: 4 },
        },
      },
    },
    plugins: [labels],
  };
}
