import { apart } from '../apart.js';
import type { Plot } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { type Box, font, type PlacedText, touch, wrap } from '../text.js';
import { covered, extentOf, heightOf, lastKnown, leastCovered, xAt, yAt } from './layout.js';
import { penOf } from './lines.js';
import type { RatesSpec } from './spec.js';

const lineHeight = 16;
/** From the ends of the lines to their names, with room for leaders. */
export const gap = 18;

/** Three digits that count: 23.8, 6.93, 0.001. */
const percentFormat = (language: string) =>
  new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 3 });

/** Whether a line runs through to the last year, so that its name stands at the edge; those of the two subjects always do. */
const reachesEnd = (series: RatesSpec['series'][number]) =>
  series.role !== undefined || lastKnown(series) === series.percents.length - 1;

const lastOf = ({ series }: RatesSpec, index: number) => {
  const one = series[index];
  return (one && heightOf(one, lastKnown(one))) ?? 0;
};

interface EndLabel {
  readonly index: number;
  readonly value: string;
  readonly lines: readonly string[];
}

/** Name and last value of each line, broken to a column no wider than its share of the chart. */
export function endLabels(
  pen: CanvasRenderingContext2D,
  spec: RatesSpec,
  chartWidth: number,
  { palette }: ChartSetting,
): { readonly labels: readonly EndLabel[]; readonly width: number } {
  const most = Math.max(92, chartWidth * 0.24);
  const percent = percentFormat(spec.language);
  const labels = spec.series.flatMap((series, index): EndLabel[] => {
    const extent = extentOf(series, lastKnown(series));
    if (!extent) return [];
    const [low, high] = [percent.format(extent.low / 100), percent.format(extent.high / 100)];
    const value = series.written ?? (low === high ? low : `${low}–${high}`);
    pen.font = font(palette.fontFamily, 12);
    return [{ index, value, lines: wrap(pen, series.label, most) }];
  });
  const atEdge = labels.filter(({ index }) => reachesEnd(spec.series[index] as RatesSpec['series'][number]));
  const name = Math.max(0, ...atEdge.flatMap(({ lines }) => lines).map((line) => pen.measureText(line).width));
  pen.font = font(palette.fontFamily, 14, 600);
  return { labels, width: Math.max(name, ...atEdge.map(({ value }) => pen.measureText(value).width)) };
}

interface EdgeLabel extends EndLabel {
  /** Where its first line stands, from the top. */
  readonly top: number;
}

/** The labels beside the ends of the lines that reach the last year, each as near to its line as the others let it. */
function edgeLabels(chart: Plot, spec: RatesSpec, setting: ChartSetting): EdgeLabel[] {
  const { labels } = endLabels(chart.ctx, spec, chart.width, setting);
  const atEdge = labels.filter(({ index }) => reachesEnd(spec.series[index] as RatesSpec['series'][number]));
  const places = apart(
    atEdge.map(({ index, lines }) => ({
      wanted: yAt(chart, lastOf(spec, index)),
      height: (lines.length + 1) * lineHeight,
    })),
    0,
    chart.height - 2,
  );
  return atEdge.map((label, i) => ({ ...label, top: places[i] as number }));
}

/** From the end of each line to its label, where others have moved that away. */
export function drawLeaders(chart: Plot, spec: RatesSpec, setting: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  const along = setting.rtl ? -1 : 1;
  const edge = setting.rtl ? chartArea.left : chartArea.right;
  for (const { index, top } of edgeLabels(chart, spec, setting)) {
    const y = yAt(chart, lastOf(spec, index));
    const label = top + lineHeight / 2;
    if (Math.abs(label + lineHeight / 2 - y) < lineHeight) continue;
    pen.strokeStyle = penOf(spec, index, setting).colour;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(edge + along * 5, y);
    pen.lineTo(edge + along * (gap - 3), label);
    pen.stroke();
  }
}

/** Names and last values: beside the ends of the lines that reach the last year, along their course for the others. */
export function edgeTexts(chart: Plot, spec: RatesSpec, setting: ChartSetting): PlacedText[] {
  const { palette, rtl } = setting;
  const { labels } = endLabels(chart.ctx, spec, chart.width, setting);
  const atEdge = edgeLabels(chart, spec, setting);
  const named = new Set(atEdge.map(({ index }) => index));
  const at = rtl ? chart.chartArea.left - gap : chart.chartArea.right + gap;
  const edge = atEdge.flatMap(({ index, value, lines, top }) =>
    [value, ...lines].map(
      (text, line): PlacedText => ({
        text,
        at,
        align: 'start',
        font: line === 0 ? font(palette.fontFamily, 14, 600) : font(palette.fontFamily, 12),
        colour: penOf(spec, index, setting).colour,
        baseline: top + (line + 0.8) * lineHeight,
      }),
    ),
  );
  // A line that ends before the edge is named along its own course.
  const inside = labels
    .filter(({ index }) => !named.has(index))
    .map(({ index, lines }): PlacedText => {
      const text = lines.join(' ');
      const face = font(palette.fontFamily, 12);
      chart.ctx.font = face;
      const { width } = chart.ctx.measureText(text);
      const series = spec.series[index] as RatesSpec['series'][number];
      const known = spec.years.flatMap((year, i) => {
        const percent = heightOf(series, i);
        return percent === undefined ? [] : [{ x: xAt(chart, year + 0.5), y: yAt(chart, percent) }];
      });
      const place = leastCovered(
        chart,
        spec,
        width,
        known.flatMap(({ x, y }) => [y - 8, y + 18].map((baseline) => ({ left: x - width / 2, baseline }))),
      );
      const colour = penOf(spec, index, setting).colour;
      return { text, at: rtl ? place.left + width : place.left, align: 'start', font: face, colour, ...place };
    });
  return [...edge, ...inside];
}

/** The words of a bound stand over or under its line, at the span where they cover least; without its years where there is no room. */
export function boundTexts(chart: Plot, spec: RatesSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const { ctx: pen, chartArea } = chart;
  const face = font(palette.fontFamily, 12);
  pen.font = face;
  const room = (chartArea.right - chartArea.left) * 0.66;
  const taken: Box[] = [];
  return spec.bounds.map(({ label, years, percent, spans }) => {
    const y = yAt(chart, percent);
    const placed = [`${label}: ${years}`, label].map((text) => {
      const { width } = pen.measureText(text);
      const places = spans.flatMap(({ from, to }) => {
        const [a, b] = [xAt(chart, from), xAt(chart, to + 1)];
        return [y - 8, y + 17].map((baseline) => ({ left: rtl ? Math.max(a, b) - width : a, baseline }));
      });
      const boxOf = ({ left, baseline }: (typeof places)[number]) => ({
        left,
        right: left + width,
        top: baseline - 13,
        bottom: baseline + 4,
      });
      // Clear of what another bound is called, where that is possible.
      const free = places.filter((place) => !taken.some((box) => touch(box, boxOf(place))));
      const place = leastCovered(chart, spec, width, free.length > 0 ? free : places);
      return { text, width, place, box: boxOf(place) };
    });
    // With its years where there is room and they cover no more than the label alone.
    const [whole, alone] = placed as [(typeof placed)[number], (typeof placed)[number]];
    const { text, width, place, box } = whole.width <= room && whole.place.cost <= alone.place.cost ? whole : alone;
    taken.push(box);
    const at = rtl ? place.left + width : place.left;
    return { text, at, align: 'start', font: face, colour: palette.muted, baseline: place.baseline };
  });
}

/** Words in the place of years without rates, or of bands: in the middle of them, or where another line leaves room. */
export function gapTexts(chart: Plot, spec: RatesSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const { ctx: pen, chartArea } = chart;
  const face = font(palette.fontFamily, 12);
  pen.font = face;
  return [...spec.gaps, ...(spec.bandYears ?? [])].flatMap(({ from, to, label }) => {
    const [a, b] = [xAt(chart, from), xAt(chart, to + 1)];
    const room = Math.abs(b - a) - 8;
    if (room < 48) return [];
    const lines = wrap(pen, label, room);
    // The note under the chart says it where the words do not fit.
    if (lines.some((line) => pen.measureText(line).width > room)) return [];
    const height = lines.length * lineHeight;
    const tops = [0.5, 0.3, 0.7, 0.12, 0.88].map(
      (part) => chartArea.top + part * (chartArea.bottom - chartArea.top) - height / 2,
    );
    const [left, right] = [Math.min(a, b), Math.max(a, b)];
    const hits = tops.map((top) => covered(chart, spec, { left, right, top: top - 4, bottom: top + height + 4 }));
    const base = (tops[hits.indexOf(Math.min(...hits))] ?? 0) + lineHeight * 0.75;
    return lines.map((text, i): PlacedText => {
      const { width } = pen.measureText(text);
      return {
        text,
        at: (a + b) / 2 + (rtl ? width / 2 : -width / 2),
        align: 'start',
        font: face,
        colour: palette.muted,
        baseline: base + i * lineHeight,
      };
    });
  });
}

/** What explains a turn: a light upright at its year, its words over the plot. */
export function eventTexts(chart: Plot, spec: RatesSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const { ctx: pen, chartArea } = chart;
  const face = font(palette.fontFamily, 12);
  pen.font = face;
  return spec.events.map(({ at, label }) => {
    const { width } = pen.measureText(label);
    const x = Math.min(Math.max(xAt(chart, at) - width / 2, chartArea.left), chartArea.right - width);
    return {
      text: label,
      at: rtl ? x + width : x,
      align: 'start',
      font: face,
      colour: palette.ink,
      baseline: chartArea.top - 8,
    };
  });
}
