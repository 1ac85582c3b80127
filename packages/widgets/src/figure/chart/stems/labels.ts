import type { Plot, Sheet } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { type Box, font, type PlacedText, touch } from '../text.js';
import type { StemsSpec } from './spec.js';

export type Stem = StemsSpec['stems'][number];
export type Kind = Pick<Stem, 'strong' | 'look'>;

const lineHeight = 16;
export const keyLine = 18;
/** Room over the chart for what is written at the highest head. */
export const headRoom = 2 * lineHeight + 4;

export const middleOf = ({ from, to }: Stem) => (from + to) / 2;
export const xAt = (chart: Plot, year: number) => chart.x.at(year);
export const headOf = (chart: Plot, stem: Stem) => ({
  x: xAt(chart, middleOf(stem)),
  y: chart.y.at(stem.value),
});
export const radiusOf = ({ strong }: Kind) => (strong ? 5 : 3.5);

/** What is written at heads: over them or beside them, where it covers no mark and no text; else left to the table. */
export function headTexts(chart: Plot, spec: StemsSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const { ctx: pen, chartArea } = chart;
  const faces = [font(palette.fontFamily, 14, 600), font(palette.fontFamily, 12)] as const;
  const marks = spec.stems.map((stem): Box => {
    const { x, y } = headOf(chart, stem);
    const radius = radiusOf(stem) + 2;
    return { left: x - radius, right: x + radius, top: y - radius, bottom: chartArea.bottom };
  });
  const written: Box[] = [];
  return spec.stems.flatMap((stem): PlacedText[] => {
    if (!stem.text) return [];
    const widths = stem.text.map((text, line) => {
      pen.font = faces[line] as string;
      return pen.measureText(text).width;
    });
    const width = Math.max(...widths);
    const { x, y } = headOf(chart, stem);
    const [edge, side] = [radiusOf(stem) + 6, y - lineHeight];
    const over = y - edge - 2 * lineHeight;
    const boxes = [
      [x - width / 2, over],
      [x - width + edge, over],
      [x - edge, over],
      [x - width - edge, side],
      [x + edge, side],
    ].map(([left, top]): Box => {
      const inside = Math.max(chartArea.left + 2, Math.min(left as number, chartArea.right - width));
      return { left: inside, right: inside + width, top: top as number, bottom: (top as number) + 2 * lineHeight };
    });
    const box = boxes.find(
      (one) => one.bottom < chartArea.bottom && ![...marks, ...written].some((other) => touch(one, other)),
    );
    if (!box) return [];
    written.push({ ...box, left: box.left - 8, right: box.right + 8 });
    const middle = Math.abs((box.left + box.right) / 2 - x) < 1;
    const leftwards = (box.left + box.right) / 2 < x;
    return stem.text.map((text, line): PlacedText => {
      const free = width - (widths[line] ?? 0);
      const left = box.left + (middle ? free / 2 : leftwards ? free : 0);
      return {
        text,
        at: rtl ? left + (widths[line] ?? 0) : left,
        align: 'start',
        font: faces[line] as string,
        colour: line === 0 ? (stem.strong ? palette[spec.colour] : palette.ink) : palette.muted,
        baseline: box.top + (line + 0.8) * lineHeight,
      };
    });
  });
}

/** In the middle of years without a figure, over the baseline; nothing where the words do not fit. */
export function gapTexts(chart: Plot, { gaps }: StemsSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const { ctx: pen, chartArea } = chart;
  const face = font(palette.fontFamily, 12);
  pen.font = face;
  return gaps.flatMap(({ from, to, label }): PlacedText[] => {
    const [a, b] = [xAt(chart, from), xAt(chart, to)];
    const { width } = pen.measureText(label);
    if (width > Math.abs(b - a) - 4) return [];
    const left = (a + b - width) / 2;
    const at = rtl ? left + width : left;
    return [{ text: label, at, align: 'start', font: face, colour: palette.muted, baseline: chartArea.bottom - 8 }];
  });
}

interface KeyPlace {
  readonly kind: StemsSpec['key'][number];
  readonly start: number;
  readonly line: number;
}

/** The key in lines no wider than the chart. */
export function keyPlaces({ ctx: pen, width: room }: Sheet, { key }: StemsSpec, { palette }: ChartSetting): KeyPlace[] {
  pen.font = font(palette.fontFamily, 12);
  let [start, line] = [0, 0];
  return key.map((kind) => {
    const width = 18 + pen.measureText(kind.label).width;
    if (start > 0 && start + width > room) [start, line] = [0, line + 1];
    const place = { kind, start, line };
    start += width + 16;
    return place;
  });
}
