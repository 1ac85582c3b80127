import type { Place, Plot, Sheet } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { type Box, font, type PlacedText, touch, wrap } from '../text.js';
import type { Band, StepsSpec } from './spec.js';

type Series = StepsSpec['series'][number];

export const radius = 4;
const lineHeight = 18;
const valueHeight = 22;

interface Known {
  readonly i: number;
  readonly point: { readonly x: number; readonly y: number };
}

/** Words with the room that they take, as far as it is clear of the chart's edges. */
interface Block {
  readonly texts: readonly PlacedText[];
  readonly box: Box;
}

const pointsOf = ({ points }: Plot, series: number): readonly Place[] => points[series] ?? [];

/** The marks of a series that have a value, with their places. */
export function knownPoints(chart: Plot, spec: StepsSpec, index: number): Known[] {
  const points = pointsOf(chart, index);
  const { percents = [], bands } = spec.series[index] ?? {};
  return percents.flatMap((value, i): Known[] => {
    const [point, band] = [points[i], bands?.[i]];
    if (!point || (value === undefined && !band)) return [];
    // Words stand over a band where they stand over a mark.
    return [{ i, point: band ? { x: point.x, y: yOf(chart, band.high) } : point }];
  });
}

export const yOf = (chart: Plot, percent: number): number => chart.y.at(percent);

const facesOf = ({ palette }: ChartSetting) => ({
  label: font(palette.fontFamily, 14, 600),
  value: font(palette.fontFamily, 16, 600),
});

function labelLines(pen: CanvasRenderingContext2D, { label }: Series, room: number, setting: ChartSetting): string[] {
  pen.font = facesOf(setting).label;
  return wrap(pen, label, room);
}

/** Room over the chart for a name and a value over a line that begins at the top. */
export function headRoom({ ctx: pen, width }: Sheet, { series }: StepsSpec, setting: ChartSetting): number {
  const lines = Math.max(...series.map((one) => labelLines(pen, one, width * 0.75, setting).length));
  return 26 + lines * lineHeight;
}

const bandText = (band: Band | undefined, percent: ChartSetting['percent']) =>
  band && `${percent(band.low)}–${percent(band.high)}`;

const valueOf = (series: Series, { i }: Known, { percent }: ChartSetting) =>
  series.written?.[i] ?? bandText(series.bands?.[i], percent) ?? percent(series.percents[i] as number);

/** What a series is and its first value: over its start, under it, and in the room before it where it begins later. */
function startBlocks(chart: Plot, spec: StepsSpec, index: number, setting: ChartSetting): Block[] {
  const { ctx: pen, chartArea } = chart;
  const { palette, rtl } = setting;
  const series = spec.series[index] as Series;
  const known = knownPoints(chart, spec, index);
  const [first] = known;
  if (!first) return [];
  const face = facesOf(setting);
  const edge = rtl ? chartArea.right : chartArea.left;
  // A line that begins later is named where it does.
  const start = Math.abs(first.point.x - edge) > (chartArea.right - chartArea.left) / 8 ? first.point.x : edge;
  const lines = labelLines(pen, series, (chartArea.right - chartArea.left) * 0.9, setting);
  const covered = Math.max(...lines.map((line) => pen.measureText(line).width));
  // Clear of every mark that the words stand over or under, not only of the first.
  const heights = known
    .filter(({ point }) => Math.abs(point.x - start) <= covered + radius)
    .map(({ point }) => point.y);
  const style = { at: start, align: 'start', colour: palette[series.role] } as const;
  const blocks = [true, false].map((above): Block => {
    const value = above ? Math.min(...heights) - 12 : Math.max(...heights) + 24;
    const baselines = lines.map((_, i) =>
      above ? value - valueHeight - (lines.length - 1 - i) * lineHeight : value + valueHeight + i * lineHeight,
    );
    const all = [...baselines, value];
    return {
      texts: [
        ...lines.map((text, i) => ({ ...style, text, font: face.label, baseline: baselines[i] as number })),
        { ...style, text: valueOf(series, first, setting), font: face.value, baseline: value },
      ],
      box: {
        left: rtl ? start - covered : start,
        right: rtl ? start : start + covered,
        top: Math.min(...all) - 14,
        bottom: Math.max(...all) + 4,
      },
    };
  });
  if (start === edge) return blocks;
  const room = Math.abs(start - edge) - 2 * radius;
  const earlier = labelLines(pen, series, room, setting);
  const widest = Math.max(...earlier.map((line) => pen.measureText(line).width));
  if (widest > room) return blocks;
  const value = first.point.y + 24;
  const at = start + (rtl ? 2 : -2) * radius;
  const before = { ...style, at, align: 'end' } as const;
  return [
    ...blocks,
    {
      texts: [
        { ...before, text: valueOf(series, first, setting), font: face.value, baseline: value },
        ...earlier.map((text, i) => ({
          ...before,
          text,
          font: face.label,
          baseline: value + valueHeight + i * lineHeight,
        })),
      ],
      box: {
        left: rtl ? at : at - widest,
        right: rtl ? at + widest : at,
        top: value - 14,
        bottom: value + valueHeight + (earlier.length - 1) * lineHeight + 4,
      },
    },
  ];
}

/** The last value of a series at its end: over it, or under it where the line falls to it and would run through. */
function endBlock(chart: Plot, spec: StepsSpec, index: number, setting: ChartSetting): Block | undefined {
  const { ctx: pen } = chart;
  const { palette, rtl } = setting;
  const series = spec.series[index] as Series;
  const known = knownPoints(chart, spec, index);
  const [before, last] = [known.at(-2), known.at(-1)];
  if (!before || !last) return undefined;
  const face = facesOf(setting).value;
  const text = valueOf(series, last, setting);
  const at = last.point.x + (rtl ? -radius : radius);
  const baseline = last.point.y + (before.point.y < last.point.y - 2 ? 24 : -12);
  pen.font = face;
  const { width } = pen.measureText(text);
  return {
    texts: [{ text, at, align: 'end', font: face, colour: palette[series.role], baseline }],
    box: { left: rtl ? at : at - width, right: rtl ? at + width : at, top: baseline - 14, bottom: baseline + 4 },
  };
}

/** How much of the other lines, of other words and of the edges some words would cover. */
function costOf(block: Block, index: number, blocks: readonly Block[], chart: Plot, spec: StepsSpec): number {
  const { box } = block;
  const outside = box.top < 0 || box.bottom > chart.chartArea.bottom ? 100 : 0;
  const messages = blocks.filter((other) => other !== block && touch(box, other.box)).length;
  const marks = [...spec.series.keys()]
    .filter((other) => other !== index)
    .flatMap((other) => knownPoints(chart, spec, other))
    .filter(({ point: { x, y } }) =>
      touch(box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }),
    ).length;
  return outside + 10 * messages + marks;
}

/** Every choice of one of each. */
const choices = <T>([first, ...rest]: readonly (readonly T[])[]): T[][] =>
  first === undefined ? [[]] : first.flatMap((one) => choices(rest).map((others) => [one, ...others]));

/** Names and first values at the starts of their lines, last values at their ends: where together they cover least. */
export function textsOf(chart: Plot, spec: StepsSpec, setting: ChartSetting): PlacedText[] {
  const named = [...spec.series.keys()].filter((index) => knownPoints(chart, spec, index).length > 0);
  const ends = named.flatMap((index) => endBlock(chart, spec, index, setting) ?? []);
  const weighed = choices(named.map((index) => startBlocks(chart, spec, index, setting))).map((starts) => ({
    starts,
    cost: starts.reduce(
      (sum, block, i) => sum + costOf(block, named[i] as number, [...starts, ...ends], chart, spec),
      0,
    ),
  }));
  // Over the line where nothing speaks against it: that choice comes first.
  const [best] = weighed.sort((a, b) => a.cost - b.cost);
  return [...(best?.starts ?? []), ...ends].flatMap(({ texts }) => texts);
}
