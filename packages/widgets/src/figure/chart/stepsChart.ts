import type { Chart, ChartConfiguration, Plugin, PointElement } from 'chart.js';
import type { StepsSpec } from '../content.js';
import type { ChartSetting } from './setting.js';
import { clearUnder, font, type PlacedText, wrap, writeTexts } from './text.js';

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

const lineHeight = 18;
const valueHeight = 22;

/** The marks of a series that have a value, with their places. */
function knownPoints(
  chart: Chart<'line'>,
  spec: StepsSpec,
  index: number,
): { readonly i: number; readonly point: PointElement }[] {
  const points = pointsOf(chart, index);
  const percents = spec.series[index]?.percents ?? [];
  return percents.flatMap((value, i) => (value === undefined || !points[i] ? [] : [{ i, point: points[i] }]));
}

/** What a series is and its first value stand over its start, or under it where there is no room; its last value at its end. */
function textsOf(
  chart: Chart<'line'>,
  spec: StepsSpec,
  index: number,
  { palette, rtl, percent }: ChartSetting,
): PlacedText[] {
  const { ctx: pen, chartArea } = chart;
  const series = spec.series[index] as Series;
  const known = knownPoints(chart, spec, index);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const value = ({ i }: { readonly i: number }) => series.written?.[i] ?? percent(series.percents[i] as number);
  const colour = palette[series.role];
  const start = rtl ? chartArea.right : chartArea.left;
  const face = { label: font(palette.fontFamily, 14, 600), value: font(palette.fontFamily, 16, 600) };
  pen.font = face.label;
  const lines = wrap(pen, series.label, (chartArea.right - chartArea.left) * 0.9);
  const covered = Math.max(...lines.map((line) => pen.measureText(line).width));
  // Clear of every mark that the words stand over or under, not only of the first.
  const heights = known
    .filter(({ point }) => Math.abs(point.x - start) <= covered + radius)
    .map(({ point }) => point.y);
  const [top, bottom] = [Math.min(first.point.y, ...heights) - 12, Math.max(first.point.y, ...heights) + 24];
  const above = top - valueHeight - lines.length * lineHeight >= 0;
  const label = lines.map(
    (text, i): PlacedText => ({
      text,
      at: start,
      align: 'start',
      font: face.label,
      colour,
      baseline: above ? top - valueHeight - (lines.length - 1 - i) * lineHeight : bottom + valueHeight + i * lineHeight,
    }),
  );
  const texts: PlacedText[] = [
    ...label,
    { text: value(first), at: start, align: 'start', font: face.value, colour, baseline: above ? top : bottom },
  ];
  if (last === first) return texts;
  // A line that falls to its end would run through a value above it.
  const before = known.at(-2);
  const falling = before !== undefined && before.point.y < last.point.y - 2;
  return [
    ...texts,
    {
      text: value(last),
      at: last.point.x + (rtl ? -radius : radius),
      align: 'end',
      font: face.value,
      colour,
      baseline: last.point.y + (falling ? 24 : -12),
    },
  ];
}

function markSeries(chart: Chart<'line'>, spec: StepsSpec, index: number, { palette, active }: ChartSetting): void {
  const series = spec.series[index] as Series;
  for (const { i, point } of knownPoints(chart, spec, index))
    mark(chart.ctx, point.x, point.y, series, palette[series.role], active?.series === index && active.index === i);
}

/** Shares over years: steps, since a rate holds for a year; a gap where a year is missing; dashes where projected. */
export function stepsChart(spec: StepsSpec, setting: () => ChartSetting): ChartConfiguration<'line'> {
  const texts = (chart: Chart<'line'>) =>
    [...spec.series.keys()].flatMap((index) => textsOf(chart, spec, index, setting()));
  const labels: Plugin<'line'> = {
    id: 'bl-step-labels',
    beforeDatasetsDraw(chart) {
      clearUnder(chart.ctx, texts(chart), setting().rtl);
    },
    afterDatasetsDraw(chart) {
      chart.ctx.save();
      for (const index of spec.series.keys()) markSeries(chart, spec, index, setting());
      chart.ctx.restore();
      writeTexts(chart.ctx, texts(chart), setting().rtl);
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
      layout: { padding: { top: 40, left: radius + 2, right: radius + 2 } },
      scales: {
        x: {
          reverse: rtl,
          grid: { display: false },
          border: { color: palette.line },
          ticks: { ...tick, maxRotation: 0, autoSkipPadding: 16 },
        },
        y: {
          min: 0,
          ...(spec.fit ? {} : { max: 100 }),
          position: rtl ? 'right' : 'left',
          grid: { color: palette.line, drawTicks: false },
          border: { display: false },
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
