import type { Place, Plot } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { type Box, font, type PlacedText, touch } from '../text.js';
import type { PointsSpec } from './spec.js';

type Point = PointsSpec['points'][number];

const lineHeight = 14;
export const radiusOf = ({ strong }: Pick<Point, 'strong'>) => (strong ? 6 : 4);

export const marksOf = ({ points }: Plot): readonly Place[] => points[0] ?? [];

/** The equal line from the corner to the edge that it meets first, in pixels. */
export function equalLine(chart: Plot): {
  readonly x: number;
  readonly y: number;
  readonly corner: { readonly x: number; readonly y: number };
} {
  const { x, y } = chart;
  const most = Math.min(x.max, y.max);
  const at = (value: number) => ({ x: x.at(value), y: y.at(value) });
  return { ...at(most), corner: at(0) };
}

interface Placed {
  readonly box: Box;
  readonly text: PlacedText;
}

/** What stands where whatever the points are: the names of the two sides and of the line. */
export function fixedTexts(chart: Plot, spec: PointsSpec, { palette, rtl }: ChartSetting): Placed[] {
  const { ctx: pen, chartArea } = chart;
  const bold = font(palette.fontFamily, 12, 600);
  const plain = font(palette.fontFamily, 12);
  const end = equalLine(chart);
  const narrow = chartArea.right - chartArea.left < 480;
  const along = { x: end.corner.x + (end.x - end.corner.x) * 0.72, y: end.corner.y + (end.y - end.corner.y) * 0.72 };
  const place = (
    text: string,
    face: string,
    colour: string,
    left: (width: number) => number,
    baseline: number,
  ): Placed => {
    pen.font = face;
    const { width } = pen.measureText(text);
    const start = left(width);
    return {
      box: { left: start - 2, right: start + width + 2, top: baseline - 12, bottom: baseline + 4 },
      text: { text, at: rtl ? start + width : start, align: 'start', font: face, colour, baseline },
    };
  };
  const [near, far] = rtl
    ? [(width: number) => chartArea.right - width - 6, () => chartArea.left + 6]
    : [() => chartArea.left + 6, (width: number) => chartArea.right - width - 6];
  return [
    place(spec.over, bold, palette.people, near, chartArea.top + 14),
    // The line meets the top before the corner: beyond it is the side of those who pay more. A narrow chart has no room there.
    place(
      spec.under,
      bold,
      palette.money,
      far,
      chartArea.top + (narrow ? (chartArea.bottom - chartArea.top) * 0.42 : 14),
    ),
    place(spec.equal, plain, palette.muted, (width) => (rtl ? along.x - width - 10 : along.x + 10), along.y + 12),
  ];
}

/** Names beside their marks, the strong and the large first; one that would cover a mark or a name is left to reading. */
export function nameTexts(chart: Plot, spec: PointsSpec, { palette, rtl, active }: ChartSetting): PlacedText[] {
  const { ctx: pen, chartArea } = chart;
  const marks = marksOf(chart);
  const edge = equalLine(chart);
  const taken: Box[] = fixedTexts(chart, spec, { palette, rtl } as ChartSetting).map(({ box }) => box);
  const boxes = spec.points.map((point, i): Box => {
    const { x = 0, y = 0 } = marks[i] ?? {};
    const r = radiusOf(point) + 1;
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
  /** Whether the equal line runs through a box. */
  const onLine = ({ left, right, top, bottom }: Box) => {
    const at = (x: number) =>
      edge.corner.y + ((edge.y - edge.corner.y) * (x - edge.corner.x)) / (edge.x - edge.corner.x || 1);
    const [a, b] = [at(left), at(right)];
    const inside = Math.max(edge.corner.x, edge.x) > left && Math.min(edge.corner.x, edge.x) < right;
    return inside && Math.min(a, b) < bottom && Math.max(a, b) > top;
  };
  const order = spec.points
    .map((point, index) => ({ point, index, size: Math.max(Math.sqrt(point.x), Math.sqrt(point.y)) }))
    .sort((a, b) => Number(b.point.strong) - Number(a.point.strong) || b.size - a.size);
  return order.flatMap(({ point, index }): PlacedText[] => {
    const reading = active?.index === index;
    const { x = 0, y = 0 } = marks[index] ?? {};
    const face = font(palette.fontFamily, 12, point.strong || reading ? 600 : 400);
    pen.font = face;
    const { width } = pen.measureText(point.label);
    const gap = radiusOf(point) + 3;
    const places = [
      [x + gap, y - lineHeight / 2],
      [x - gap - width, y - lineHeight / 2],
      [x - width / 2, y - gap - lineHeight],
      [x - width / 2, y + gap],
      [x + gap - 2, y - gap - lineHeight + 4],
      [x - gap - width + 2, y - gap - lineHeight + 4],
      [x + gap - 2, y + gap - 4],
      [x - gap - width + 2, y + gap - 4],
    ];
    const box = places
      .map(([left = 0, top = 0]): Box => ({ left, right: left + width, top, bottom: top + lineHeight }))
      .find(
        (one) =>
          one.left >= chartArea.left + 1 &&
          one.right <= chartArea.right &&
          one.top >= chartArea.top &&
          one.bottom <= chartArea.bottom &&
          !onLine(one) &&
          !taken.some((other) => touch(one, other)) &&
          !boxes.some((other, i) => i !== index && touch(one, other)),
      );
    if (!box) return [];
    taken.push({ ...box, left: box.left - 3, right: box.right + 3 });
    return [
      {
        text: point.label,
        at: rtl ? box.right : box.left,
        align: 'start',
        font: face,
        colour: palette.ink,
        baseline: box.bottom - 3,
      },
    ];
  });
}
