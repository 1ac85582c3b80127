import type { Chart, ChartConfiguration, Plugin, PointElement } from 'chart.js';
import { numbersIn } from '../numbersIn.js';
import type { LinesSpec } from './linesSpec.js';
import type { ChartSetting } from './setting.js';
import { clearUnder, font, type PlacedText, wrap, writeTexts } from './text.js';

const lineHeight = 16;
/** From the ends of the lines to their names, with room for leaders. */
const gap = 18;
const radius = 4;
/** How lines are told apart where colours cannot. */
const dashes = [[], [6, 3], [2, 3], [8, 3, 2, 3], [1, 2]];

const pointsOf = (chart: Chart<'line'>, series: number) =>
  chart.getDatasetMeta(series).data as unknown as readonly PointElement[];

const lastKnown = (values: readonly (number | undefined)[]) => values.findLastIndex((value) => value !== undefined);

/** Names and last values stand beside the ends of the lines, in a column as wide as they need and no wider than a third. */
function labelsOf(
  pen: CanvasRenderingContext2D,
  spec: LinesSpec,
  width: number,
  { palette }: ChartSetting,
): { readonly lines: readonly (readonly string[])[]; readonly values: readonly string[]; readonly width: number } {
  const number = numbersIn(spec.language);
  const most = Math.max(88, width * 0.2);
  const face = { label: font(palette.fontFamily, 12), value: font(palette.fontFamily, 14, 600) };
  const values = spec.series.map((series) => {
    const value = series.values[lastKnown(series.values)];
    return value === undefined ? '' : number(value);
  });
  pen.font = face.label;
  const lines = spec.series.map(({ label }) => wrap(pen, label, most));
  const widest = Math.max(0, ...lines.flat().map((line) => pen.measureText(line).width));
  pen.font = face.value;
  return { lines, values, width: Math.max(widest, ...values.map((value) => pen.measureText(value).width)) };
}

/** Moves blocks of text apart along the edge, so that none covers another and all stay inside. */
function apart(
  blocks: readonly { readonly wanted: number; readonly height: number }[],
  top: number,
  bottom: number,
): number[] {
  const order = blocks.map((_, i) => i).sort((a, b) => (blocks[a]?.wanted ?? 0) - (blocks[b]?.wanted ?? 0));
  const places = blocks.map(({ wanted, height }) => wanted - height / 2);
  let floor = top;
  for (const i of order) {
    places[i] = Math.max(places[i] as number, floor);
    floor = places[i] + (blocks[i]?.height ?? 0) + 2;
  }
  let ceiling = bottom;
  for (const i of [...order].reverse()) {
    places[i] = Math.min(places[i] as number, ceiling - (blocks[i]?.height ?? 0));
    ceiling = places[i] - 2;
  }
  return places;
}

/** Where the names stand: the top of each one's lines. */
function endPlaces(chart: Chart<'line'>, spec: LinesSpec, setting: ChartSetting): number[] {
  const { ctx: pen, chartArea, width } = chart;
  const { lines } = labelsOf(pen, spec, width, setting);
  const blocks = spec.series.map(({ values: of }, i) => ({
    wanted: pointsOf(chart, i)[lastKnown(of)]?.y ?? chartArea.bottom,
    height: ((lines[i]?.length ?? 0) + 1) * lineHeight,
  }));
  // Beside the axis only where there is no other room: the last year stands there.
  const needed = blocks.reduce((sum, { height }) => sum + height + 2, 0);
  const bottom = needed < chartArea.bottom ? chartArea.bottom + 4 : chart.height - 4;
  return apart(blocks, 0, bottom);
}

function endTexts(chart: Chart<'line'>, spec: LinesSpec, setting: ChartSetting): PlacedText[] {
  const { ctx: pen, chartArea, width } = chart;
  const { palette, rtl } = setting;
  const { lines, values } = labelsOf(pen, spec, width, setting);
  const places = endPlaces(chart, spec, setting);
  const at = rtl ? chartArea.left - gap : chartArea.right + gap;
  return spec.series.flatMap(({ colour }, i): PlacedText[] => {
    const [first, ...more] = [
      { text: values[i] as string, face: font(palette.fontFamily, 14, 600) },
      ...(lines[i] ?? []).map((text) => ({ text, face: font(palette.fontFamily, 12) })),
    ];
    return [first, ...more].map(({ text, face }, line) => ({
      text,
      at,
      align: 'start',
      font: face,
      colour: palette[colour],
      baseline: (places[i] as number) + (line + 0.8) * lineHeight,
    }));
  });
}

/** Whether a line runs through a box. */
function crosses(
  points: readonly PointElement[],
  values: readonly (number | undefined)[],
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): boolean {
  const [left, right] = [box.left - 4, box.right + 4];
  return points.some((point, i) => {
    const next = points[i + 1];
    if (!next || values[i] === undefined || values[i + 1] === undefined) return false;
    const [a, b] = point.x < next.x ? [point, next] : [next, point];
    if (b.x < left || a.x > right) return false;
    const at = (x: number) => a.y + ((b.y - a.y) * (Math.min(Math.max(x, a.x), b.x) - a.x)) / (b.x - a.x || 1);
    const [one, two] = [at(left), at(right)];
    return Math.min(one, two) < box.bottom && Math.max(one, two) > box.top;
  });
}

/** What is written at a line's peak, over it or under it, where no line runs through. */
function peakTexts(chart: Chart<'line'>, spec: LinesSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const face = font(palette.fontFamily, 12, 600);
  return spec.series.flatMap(({ peak, colour }, i): PlacedText[] => {
    const point = peak && pointsOf(chart, i)[peak.index];
    if (!point) return [];
    chart.ctx.font = face;
    const half = chart.ctx.measureText(peak.text).width / 2;
    const middle = Math.min(Math.max(point.x, chart.chartArea.left + half), chart.chartArea.right - half);
    const at = rtl ? middle + half : middle - half;
    const baseline = [point.y - 8, point.y + 20].find((base) => {
      const box = { left: middle - half, right: middle + half, top: base - 12, bottom: base + 3 };
      return !spec.series.some(({ values }, other) => crosses(pointsOf(chart, other), values, box));
    });
    if (baseline === undefined) return [];
    return [{ text: peak.text, at, align: 'start', font: face, colour: palette[colour], baseline }];
  });
}

/** The unit once, over the axis. */
const unitText = (chart: Chart<'line'>, spec: LinesSpec, { palette, rtl }: ChartSetting): PlacedText => ({
  text: spec.unit,
  at: rtl ? chart.width : 0,
  align: 'start',
  font: font(palette.fontFamily, 12),
  colour: palette.muted,
  baseline: 12,
});

/** From the end of each line to its name. */
function leaders(chart: Chart<'line'>, spec: LinesSpec, setting: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  const { palette, rtl } = setting;
  const along = rtl ? -1 : 1;
  const edge = rtl ? chartArea.left : chartArea.right;
  for (const [i, top] of endPlaces(chart, spec, setting).entries()) {
    const series = spec.series[i] as LinesSpec['series'][number];
    const point = pointsOf(chart, i)[lastKnown(series.values)];
    // A name that stands beside its end needs none.
    if (!point || Math.abs(top + lineHeight - point.y) < lineHeight + 4) continue;
    pen.strokeStyle = palette[series.colour];
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(Math.abs(edge - point.x) < 1 ? edge + along * (radius + 2) : edge, point.y);
    pen.lineTo(edge + along * (gap - 4), top + lineHeight / 2);
    pen.stroke();
  }
}

/** A dot at the end of each line, hollow where it is derived, and the point that is being read. */
function marks(chart: Chart<'line'>, spec: LinesSpec, { palette, active }: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  if (active) {
    const x = pointsOf(chart, active.series)[active.index]?.x;
    if (x !== undefined) {
      pen.strokeStyle = palette.muted;
      pen.lineWidth = 1;
      pen.beginPath();
      pen.moveTo(x, chartArea.top);
      pen.lineTo(x, chartArea.bottom);
      pen.stroke();
    }
  }
  for (const [index, { values, colour }] of spec.series.entries()) {
    const shown = new Set([lastKnown(values), ...(active?.series === index ? [active.index] : [])]);
    // A time whose neighbours are missing is a line of no length: it shows only as a dot.
    for (const [i, value] of values.entries())
      if (value !== undefined && values[i - 1] === undefined && values[i + 1] === undefined) shown.add(i);
    for (const i of shown) {
      const point = pointsOf(chart, index)[i];
      if (!point || values[i] === undefined) continue;
      const reading = active?.series === index && active.index === i;
      pen.beginPath();
      pen.arc(point.x, point.y, reading ? radius + 2 : radius, 0, 2 * Math.PI);
      if (spec.derived) {
        pen.globalCompositeOperation = 'destination-out';
        pen.fill();
        pen.globalCompositeOperation = 'source-over';
      } else {
        pen.fillStyle = palette[colour];
        pen.fill();
      }
      pen.strokeStyle = palette[colour];
      pen.lineWidth = 2;
      pen.stroke();
    }
  }
}

/** Places on the axis that get a year: as many as fit, at round years. */
function yearTicks(times: readonly string[], room: number): { readonly value: number; readonly label: string }[] {
  const years = times.flatMap((time, value) =>
    time.length === 4 || time.endsWith('-01') ? [{ value, label: time.slice(0, 4) }] : [],
  );
  const step = [1, 2, 5, 10, 20].find((each) => (years.length / each) * 52 <= room) ?? 50;
  const round = years.filter(({ label }) => Number(label) % step === 0);
  if (round.length > 0) return round;
  return times.length > 0 ? [{ value: 0, label: times[0] as string }] : [];
}

/** Counts over years or months: lines with their names at their ends, and a gap where a time is missing. */
export function linesChart(spec: LinesSpec, setting: () => ChartSetting): ChartConfiguration<'line'> {
  const texts = (chart: Chart<'line'>) => [
    unitText(chart, spec, setting()),
    ...peakTexts(chart, spec, setting()),
    ...endTexts(chart, spec, setting()),
  ];
  const labels: Plugin<'line'> = {
    id: 'bl-line-labels',
    beforeLayout(chart) {
      const { width } = labelsOf(chart.ctx, spec, chart.width, setting());
      const side = width + gap + radius;
      const { rtl } = setting();
      chart.options.layout = {
        padding: { top: 28, bottom: 0, left: rtl ? side : 0, right: rtl ? 0 : side },
      };
    },
    beforeDatasetsDraw(chart) {
      clearUnder(chart.ctx, peakTexts(chart, spec, setting()), setting().rtl);
    },
    afterDatasetsDraw(chart) {
      chart.ctx.save();
      leaders(chart, spec, setting());
      marks(chart, spec, setting());
      chart.ctx.restore();
      writeTexts(chart.ctx, texts(chart), setting().rtl);
    },
  };
  const { palette, rtl, hatched } = setting();
  const tick = { color: palette.muted, font: { family: palette.fontFamily, size: 12 } };
  const number = numbersIn(spec.language);
  return {
    type: 'line',
    data: {
      labels: [...spec.times],
      datasets: spec.series.map(({ colour, values }, i) => ({
        data: values.map((value) => value ?? null),
        borderColor: palette[colour],
        borderWidth: 2,
        // On paper and in forced colours lines are told apart by their dashes too.
        borderDash: hatched ? (dashes[i % dashes.length] as number[]) : [],
        borderJoinStyle: 'round' as const,
        spanGaps: false,
        pointRadius: 0,
        pointHitRadius: 12,
      })),
    },
    options: {
      scales: {
        x: {
          reverse: rtl,
          grid: { display: false },
          border: { color: palette.line },
          afterBuildTicks: (axis) => {
            axis.ticks = yearTicks(spec.times, axis.width || axis.chart.width * 0.7);
          },
          ticks: {
            ...tick,
            maxRotation: 0,
            autoSkip: false,
            callback: (value) => spec.times[Number(value)]?.slice(0, 4),
          },
        },
        y: {
          beginAtZero: true,
          position: rtl ? 'right' : 'left',
          grid: { color: palette.line, drawTicks: false },
          border: { display: false },
          ticks: {
            ...tick,
            maxTicksLimit: 6,
            padding: 8,
            precision: 0,
            callback: (value) => number(Number(value)),
          },
        },
      },
    },
    plugins: [labels],
  };
}
