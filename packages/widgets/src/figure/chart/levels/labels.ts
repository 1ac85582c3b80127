import { numbersIn } from '../../numbersIn.js';
import { apart } from '../apart.js';
import { crosses } from '../lines/labels.js';
import type { Place, Plot, Sheet } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { type Box, font, type PlacedText, touch, wrap } from '../text.js';
import type { LevelsSpec } from './spec.js';

type Level = LevelsSpec['levels'][number];

const lineHeight = 15;
/** From the last month to the words beside it. */
export const gap = 12;

export const pointsOf = ({ points }: Plot): readonly Place[] => points[0] ?? [];
export const yAt = (chart: Plot, value: number) => chart.y.at(value);
/** Ends of a level: a month's figures are those of its end, and hold until then from the end of the one before. */
export function edgesOf(chart: Plot, { months }: LevelsSpec, { from, to }: Level): readonly [number, number] {
  const at = (index: number) => chart.x.at(Math.min(Math.max(index, 0), months.length - 1));
  return [(at(from) + at(from - 1)) / 2, (at(to) + at(to + 1)) / 2];
}

const lastKnown = ({ values }: LevelsSpec) => values.findLastIndex((value) => value !== undefined);

interface EndBlock {
  readonly value: number;
  readonly colour: string;
  readonly lines: readonly string[];
}

/** What stands beside the last month: the last count, and the level where it is known then. */
function endBlocks({ ctx, width }: Sheet, spec: LevelsSpec, { palette }: ChartSetting): EndBlock[] {
  const number = numbersIn(spec.language);
  const [last, level] = [spec.values[lastKnown(spec)], spec.levels.at(-1)?.value];
  ctx.font = font(palette.fontFamily, 12);
  const most = Math.max(72, width * 0.16);
  const block = (value: number, label: string, colour: string): EndBlock => ({
    value,
    colour,
    lines: [number(value), ...wrap(ctx, label, most)],
  });
  return [
    ...(level === undefined ? [] : [block(level, spec.levelLabel, palette.ink)]),
    ...(last === undefined ? [] : [block(last, spec.label, palette[spec.colour])]),
  ];
}

const faces = ({ palette }: ChartSetting) => [font(palette.fontFamily, 14, 600), font(palette.fontFamily, 12)] as const;

/** Width of the words beside the last month. */
export function endWidth(chart: Sheet, spec: LevelsSpec, setting: ChartSetting): number {
  const [strong, plain] = faces(setting);
  const widths = endBlocks(chart, spec, setting).flatMap(({ lines }) =>
    lines.map((text, line) => {
      chart.ctx.font = line === 0 ? strong : plain;
      return chart.ctx.measureText(text).width;
    }),
  );
  return Math.max(0, ...widths);
}

export function endTexts(chart: Plot, spec: LevelsSpec, setting: ChartSetting): PlacedText[] {
  const { chartArea } = chart;
  const [strong, plain] = faces(setting);
  const blocks = endBlocks(chart, spec, setting);
  const tops = apart(
    blocks.map(({ value, lines }) => ({ wanted: yAt(chart, value), height: lines.length * lineHeight })),
    0,
    chartArea.bottom,
    2,
  );
  const at = setting.rtl ? chartArea.left - gap : chartArea.right + gap;
  return blocks.flatMap(({ lines, colour }, i) =>
    lines.map(
      (text, line): PlacedText => ({
        text,
        at,
        align: 'start',
        font: line === 0 ? strong : plain,
        colour,
        baseline: (tops[i] as number) + (line + 0.8) * lineHeight,
      }),
    ),
  );
}

/** Over each level what it is, in what is not known that it is not, and the peak; where they cover nothing. */
export function innerTexts(chart: Plot, spec: LevelsSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const { ctx: pen, chartArea } = chart;
  const number = numbersIn(spec.language);
  const written: Box[] = [];
  const lines = spec.levels.flatMap((level, i): Box[] => {
    if (level.value === undefined) return [];
    const [a, b] = edgesOf(chart, spec, level);
    const y = yAt(chart, level.value);
    const before = spec.levels[i - 1]?.value;
    const from = before === undefined ? y : yAt(chart, before);
    return [
      { left: Math.min(a, b), right: Math.max(a, b), top: y - 2, bottom: y + 2 },
      { left: a - 2, right: a + 2, top: Math.min(y, from), bottom: Math.max(y, from) },
    ];
  });
  const put = (text: string, face: string, colour: string, boxes: readonly Box[]): PlacedText[] => {
    const box = boxes.find(
      (one) =>
        one.left >= chartArea.left - 1 &&
        one.right <= chartArea.right + 1 &&
        ![...written, ...lines].some((other) => touch(one, other)) &&
        !crosses(pointsOf(chart), spec.values, one),
    );
    if (!box) return [];
    written.push({ ...box, left: box.left - 4, right: box.right + 4 });
    return [{ text, at: rtl ? box.right : box.left, align: 'start', font: face, colour, baseline: box.bottom - 3 }];
  };
  const peak = spec.peak && pointsOf(chart)[spec.peak.index];
  const peakTexts = (): PlacedText[] => {
    if (!peak || !spec.peak) return [];
    const face = font(palette.fontFamily, 12, 600);
    pen.font = face;
    const { width } = pen.measureText(spec.peak.text);
    const middle = Math.min(Math.max(peak.x, chartArea.left + width / 2), chartArea.right - width / 2);
    const at = (top: number): Box => ({
      left: middle - width / 2,
      right: middle + width / 2,
      top,
      bottom: top + lineHeight,
    });
    return put(spec.peak.text, face, palette[spec.colour], [at(peak.y - lineHeight - 6), at(peak.y + 8)]);
  };
  // The level at the end is named beside it.
  const named = spec.levels.filter((level, i) => level.value === undefined || i < spec.levels.length - 1);
  const levelTexts = (one: Level): PlacedText[] => {
    const [a, b] = edgesOf(chart, spec, one);
    const room = Math.abs(b - a) - 6;
    const face = font(palette.fontFamily, 12);
    pen.font = face;
    const full =
      one.value === undefined ? [spec.unknownLabel] : [`${number(one.value)} ${spec.levelLabel}`, number(one.value)];
    const fitting = full.filter((candidate) => pen.measureText(candidate).width <= room);
    const text = fitting[0];
    if (text === undefined) return [];
    const { width } = pen.measureText(text);
    const lefts = [(a + b - width) / 2, Math.min(a, b) + 4, Math.max(a, b) - width - 4];
    const y = one.value === undefined ? chartArea.top : yAt(chart, one.value);
    const tops =
      one.value === undefined
        ? [y + 2, y + 2 + lineHeight, chartArea.bottom - lineHeight - 4]
        : [y - lineHeight - 4, y + 5];
    const boxes = tops.flatMap((top) =>
      lefts.map((left): Box => ({ left, right: left + width, top, bottom: top + lineHeight })),
    );
    return put(text, face, one.value === undefined ? palette.muted : palette.ink, boxes);
  };
  return [...peakTexts(), ...named.flatMap(levelTexts)];
}
