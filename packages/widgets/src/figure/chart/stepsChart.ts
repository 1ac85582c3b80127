import type { Chart, ChartConfiguration, Plugin, PointElement } from 'chart.js';
import type { StepsSpec } from '../content.js';
import type { ChartSetting } from './setting.js';
import { font, wrap } from './text.js';

const radius = 4;

type Series = StepsSpec['series'][number];

/** A hollow mark says derived. Its inside is cut out of the line, so that it is hollow on any ground. */
function mark(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  { role }: Series,
  colour: string,
  active: boolean,
): void {
  const size = active ? radius + 3 : radius;
  const outline = () => {
    pen.beginPath();
    // Money is square, people are round: the two are told apart without colour.
    if (role === 'money') pen.rect(x - size, y - size, 2 * size, 2 * size);
    else pen.arc(x, y, size, 0, 2 * Math.PI);
  };
  outline();
  pen.globalCompositeOperation = 'destination-out';
  pen.fill();
  pen.globalCompositeOperation = 'source-over';
  outline();
  pen.strokeStyle = colour;
  pen.lineWidth = active ? 3 : 2;
  pen.stroke();
}

const pointsOf = (chart: Chart<'line'>, series: number) =>
  chart.getDatasetMeta(series).data as unknown as readonly PointElement[];

function writeSeries(
  chart: Chart<'line'>,
  spec: StepsSpec,
  index: number,
  { palette, rtl, percent, active }: ChartSetting,
): void {
  const { ctx: pen, chartArea } = chart;
  const series = spec.series[index] as Series;
  const points = pointsOf(chart, index);
  const colour = palette[series.role];
  const known = series.percents.flatMap((value, i) => (value === undefined ? [] : [i]));
  for (const i of known) {
    const point = points[i];
    if (point) mark(pen, point.x, point.y, series, colour, active?.series === index && active.index === i);
  }
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return;
  const [from, to] = [points[first], points[last]];
  if (!from || !to) return;
  pen.direction = rtl ? 'rtl' : 'ltr';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = colour;
  const start = rtl ? chartArea.right : chartArea.left;
  pen.textAlign = 'start';
  pen.font = font(palette.fontFamily, 14, 600);
  // Clear of every mark that the words stand over, not only of the first.
  const lines = wrap(pen, series.label, (chartArea.right - chartArea.left) * 0.6);
  const covered = pen.measureText(lines.reduce((a, b) => (a.length > b.length ? a : b), '')).width;
  const top = Math.min(
    ...known.flatMap((i) =>
      points[i] && Math.abs((points[i] as PointElement).x - start) <= covered + radius
        ? [(points[i] as PointElement).y]
        : [],
    ),
    from.y,
  );
  lines.forEach((line, i) => {
    pen.fillText(line, start, top - 30 - (lines.length - 1 - i) * 18);
  });
  pen.font = font(palette.fontFamily, 16, 600);
  pen.fillText(percent(series.percents[first] as number), start, top - 12);
  if (last !== first) {
    pen.textAlign = 'end';
    pen.fillText(percent(series.percents[last] as number), rtl ? chartArea.left : chartArea.right, to.y - 12);
  }
}

/** Shares over years: steps, since a rate holds for a year; a gap where a year is missing; dashes where projected. */
export function stepsChart(spec: StepsSpec, setting: () => ChartSetting): ChartConfiguration<'line'> {
  const labels: Plugin<'line'> = {
    id: 'bl-step-labels',
    afterDatasetsDraw(chart) {
      chart.ctx.save();
      for (const index of spec.series.keys()) writeSeries(chart, spec, index, setting());
      chart.ctx.restore();
    },
  };
  const { palette, rtl } = setting();
  const tick = { color: palette.muted, font: { family: palette.fontFamily, size: 12 } };
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
      layout: { padding: { top: 24, left: radius + 2, right: radius + 2 } },
      scales: {
        x: {
          reverse: rtl,
          grid: { display: false },
          border: { color: palette.line },
          ticks: { ...tick, maxRotation: 0, autoSkipPadding: 16 },
        },
        y: {
          min: 0,
          max: 100,
          position: rtl ? 'right' : 'left',
          grid: { color: palette.line, drawTicks: false },
          border: { display: false },
          ticks: {
            ...tick,
            stepSize: 25,
            padding: 8,
            callback: (value) => (value === 100 ? setting().percent(100).replace(/[.,]0/, '') : String(value)),
          },
        },
      },
    },
    plugins: [labels],
  };
}
