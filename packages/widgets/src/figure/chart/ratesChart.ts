import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { apart } from './apart.js';
import type { RatesSpec } from './ratesSpec.js';
import type { ChartSetting } from './setting.js';
import { clearUnder, font, type PlacedText, wrap, writeTexts } from './text.js';

const lineHeight = 16;
const gap = 10;
const radius = 4;
const top = 44;

type Line = Chart<'line'>;

const lastKnown = (percents: readonly (number | undefined)[]) => percents.findLastIndex((value) => value !== undefined);

/** Three digits that count: 23.8, 6.93, 0.001. */
const percentFormat = (language: string) =>
  new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 3 });

const numberFormat = (language: string) => new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });

/** The first line is the one to see: full colour and heavy; the others recede by weight and tone. */
function penOf(index: number, { palette }: ChartSetting): { readonly colour: string; readonly width: number } {
  if (index === 0) return { colour: palette.money, width: 3 };
  if (index === 1) return { colour: palette.ink, width: 2 };
  return { colour: palette.muted, width: index === 2 ? 2 : 1.25 };
}

const xAt = (chart: Line, year: number) => chart.scales['x']?.getPixelForValue(year) ?? 0;
const yAt = (chart: Line, percent: number) => chart.scales['y']?.getPixelForValue(percent) ?? 0;

/** Steps of one line: level through its year, upright to the next; a year without a rate breaks it. */
function drawSteps(chart: Line, spec: RatesSpec, index: number, setting: ChartSetting): void {
  const { ctx: pen } = chart;
  const { colour, width } = penOf(index, setting);
  const percents = spec.series[index]?.percents ?? [];
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineJoin = 'round';
  for (const [i, percent] of percents.entries()) {
    const [start, year] = [spec.starts[i], spec.years[i]];
    if (percent === undefined || start === undefined || year === undefined) continue;
    const before = percents[i - 1];
    pen.setLineDash(spec.projected[i] ? [5, 4] : []);
    pen.beginPath();
    if (before !== undefined) {
      pen.moveTo(xAt(chart, start), yAt(chart, before));
      pen.lineTo(xAt(chart, start), yAt(chart, percent));
    } else pen.moveTo(xAt(chart, start), yAt(chart, percent));
    pen.lineTo(xAt(chart, year + 1), yAt(chart, percent));
    pen.stroke();
  }
  pen.setLineDash([]);
}

/** Money is square; a derived rate is hollow, cut out of the line so that it is hollow on any ground. */
function drawMark(chart: Line, x: number, y: number, colour: string, hollow: boolean, size: number): void {
  const { ctx: pen } = chart;
  const box = [x - size, y - size, 2 * size, 2 * size] as const;
  pen.globalCompositeOperation = hollow ? 'destination-out' : 'source-over';
  pen.fillStyle = colour;
  pen.fillRect(...box);
  pen.globalCompositeOperation = 'source-over';
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.strokeRect(...box);
}

/** Whether a line runs through to the last year, so that its name stands at the edge. */
const reachesEnd = ({ percents }: RatesSpec['series'][number]) => percents.at(-1) !== undefined;

interface EndLabel {
  readonly index: number;
  readonly value: string;
  readonly lines: readonly string[];
}

/** Name and last value of each line, broken to a column no wider than its share of the chart. */
function endLabels(
  pen: CanvasRenderingContext2D,
  spec: RatesSpec,
  chartWidth: number,
  { palette }: ChartSetting,
): { readonly labels: readonly EndLabel[]; readonly width: number } {
  const most = Math.max(92, chartWidth * 0.24);
  const percent = percentFormat(spec.language);
  const labels = spec.series.flatMap((series, index): EndLabel[] => {
    const value = series.percents[lastKnown(series.percents)];
    if (value === undefined) return [];
    pen.font = font(palette.fontFamily, 12);
    return [{ index, value: percent.format(value / 100), lines: wrap(pen, series.label, most) }];
  });
  const atEdge = labels.filter(({ index }) => reachesEnd(spec.series[index] as RatesSpec['series'][number]));
  const name = Math.max(0, ...atEdge.flatMap(({ lines }) => lines).map((line) => pen.measureText(line).width));
  pen.font = font(palette.fontFamily, 14, 600);
  return { labels, width: Math.max(name, ...atEdge.map(({ value }) => pen.measureText(value).width)) };
}

/** Over how many years of the lines, and over how many of their steps up or down, a box would stand. */
function covered(
  chart: Line,
  spec: RatesSpec,
  box: { left: number; right: number; top: number; bottom: number },
): number {
  let hits = 0;
  for (const { percents } of spec.series)
    for (const [i, percent] of percents.entries()) {
      if (percent === undefined) continue;
      const [x, y] = [xAt(chart, (spec.years[i] ?? 0) + 0.5), yAt(chart, percent)];
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) hits += 1;
      const before = percents[i - 1];
      if (before === undefined) continue;
      const [step, from] = [xAt(chart, spec.starts[i] ?? 0), yAt(chart, before)];
      const crosses = Math.min(from, y) <= box.bottom && Math.max(from, y) >= box.top && from !== y;
      if (crosses && step >= box.left && step <= box.right) hits += 1;
    }
  return hits;
}

interface Place {
  readonly left: number;
  readonly baseline: number;
}

/** The place, moved inside the plot, where a text of this width covers least; among equals the one moved least. */
function leastCovered(
  chart: Line,
  spec: RatesSpec,
  width: number,
  places: readonly Place[],
): Place & { readonly cost: number } {
  const { left: first, right: last, top: upper, bottom } = chart.chartArea;
  const weighed = places.map((place) => {
    const left = Math.max(first, Math.min(place.left, last - width));
    const { baseline } = place;
    const box = { left: left - 4, right: left + width + 4, top: baseline - 13, bottom: baseline + 4 };
    const outside = box.top < upper - 12 || box.bottom > bottom ? 1000 : 0;
    return { left, baseline, cost: covered(chart, spec, box) + outside, moved: Math.abs(left - place.left) };
  });
  return weighed.reduce(
    (a, b) => (b.cost < a.cost || (b.cost === a.cost && b.moved < a.moved) ? b : a),
    weighed[0] ?? { left: first, baseline: bottom, cost: 0, moved: 0 },
  );
}

function edgeTexts(chart: Line, spec: RatesSpec, setting: ChartSetting): PlacedText[] {
  const { palette, rtl } = setting;
  const { labels } = endLabels(chart.ctx, spec, chart.width, setting);
  const atEdge = labels.filter(({ index }) => reachesEnd(spec.series[index] as RatesSpec['series'][number]));
  const places = apart(
    atEdge.map(({ index, lines }) => ({
      wanted: yAt(chart, spec.series[index]?.percents.at(-1) ?? 0),
      height: (lines.length + 1) * lineHeight,
    })),
    0,
    chart.height - 2,
  );
  const at = rtl ? chart.chartArea.left - gap : chart.chartArea.right + gap;
  const edge = atEdge.flatMap(({ index, value, lines }, i) =>
    [value, ...lines].map(
      (text, line): PlacedText => ({
        text,
        at,
        align: 'start',
        font: line === 0 ? font(palette.fontFamily, 14, 600) : font(palette.fontFamily, 12),
        colour: penOf(index, setting).colour,
        baseline: (places[i] as number) + (line + 0.8) * lineHeight,
      }),
    ),
  );
  // A line that ends before the edge is named along its own course.
  const inside = labels
    .filter((label) => !atEdge.includes(label))
    .map(({ index, lines }): PlacedText => {
      const text = lines.join(' ');
      const face = font(palette.fontFamily, 12);
      chart.ctx.font = face;
      const { width } = chart.ctx.measureText(text);
      const known = (spec.series[index]?.percents ?? []).flatMap((percent, i) =>
        percent === undefined ? [] : [{ x: xAt(chart, (spec.years[i] ?? 0) + 0.5), y: yAt(chart, percent) }],
      );
      const place = leastCovered(
        chart,
        spec,
        width,
        known.flatMap(({ x, y }) => [y - 8, y + 18].map((baseline) => ({ left: x - width / 2, baseline }))),
      );
      const colour = penOf(index, setting).colour;
      return { text, at: rtl ? place.left + width : place.left, align: 'start', font: face, colour, ...place };
    });
  return [...edge, ...inside];
}

/** The words of a bound stand over or under its line, at the span where they cover least; without its years where there is no room. */
function boundTexts(chart: Line, spec: RatesSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const { ctx: pen, chartArea } = chart;
  const face = font(palette.fontFamily, 12);
  pen.font = face;
  const room = (chartArea.right - chartArea.left) * 0.66;
  return spec.bounds.map(({ label, years, percent, spans }) => {
    const y = yAt(chart, percent);
    const placed = [`${label}: ${years}`, label].map((text) => {
      const { width } = pen.measureText(text);
      const places = spans.flatMap(({ from, to }) => {
        const [a, b] = [xAt(chart, from), xAt(chart, to + 1)];
        return [y - 8, y + 17].map((baseline) => ({ left: rtl ? Math.max(a, b) - width : a, baseline }));
      });
      return { text, width, place: leastCovered(chart, spec, width, places) };
    });
    // With its years where there is room and they cover no more than the label alone.
    const [whole, alone] = placed as [(typeof placed)[number], (typeof placed)[number]];
    const { text, width, place } = whole.width <= room && whole.place.cost <= alone.place.cost ? whole : alone;
    const at = rtl ? place.left + width : place.left;
    return { text, at, align: 'start', font: face, colour: palette.muted, baseline: place.baseline };
  });
}

function drawBounds(chart: Line, spec: RatesSpec, { palette }: ChartSetting): void {
  const { ctx: pen } = chart;
  pen.strokeStyle = palette.muted;
  pen.lineWidth = 1;
  for (const { percent, spans } of spec.bounds)
    for (const { from, to } of spans) {
      const y = Math.round(yAt(chart, percent)) + 0.5;
      pen.beginPath();
      pen.moveTo(xAt(chart, from), y);
      pen.lineTo(xAt(chart, to + 1), y);
      // Small ticks at both ends: where it is known from and to.
      for (const year of [from, to + 1]) {
        pen.moveTo(xAt(chart, year), y - 3);
        pen.lineTo(xAt(chart, year), y + 3);
      }
      pen.stroke();
    }
}

/** Words in the place of years without rates, in the middle of the gap. */
function gapTexts(chart: Line, spec: RatesSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const { ctx: pen, chartArea } = chart;
  const face = font(palette.fontFamily, 12);
  pen.font = face;
  return spec.gaps.flatMap(({ from, to, label }) => {
    const [a, b] = [xAt(chart, from), xAt(chart, to + 1)];
    const room = Math.abs(b - a) - 8;
    if (room < 48) return [];
    const lines = wrap(pen, label, room);
    // The remark under the chart says it where the words do not fit.
    if (lines.some((line) => pen.measureText(line).width > room)) return [];
    const base = (chartArea.top + chartArea.bottom - lines.length * lineHeight) / 2;
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
function eventTexts(chart: Line, spec: RatesSpec, { palette, rtl }: ChartSetting): PlacedText[] {
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

function drawEvents(chart: Line, spec: RatesSpec, { palette }: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  pen.strokeStyle = palette.line;
  pen.lineWidth = 1;
  for (const { at } of spec.events) {
    const x = Math.round(xAt(chart, at)) + 0.5;
    pen.beginPath();
    pen.moveTo(x, chartArea.top - 4);
    pen.lineTo(x, chartArea.bottom);
    pen.stroke();
  }
}

const unitText = (chart: Line, { unit }: RatesSpec, { palette, rtl }: ChartSetting): PlacedText => ({
  text: unit,
  at: rtl ? chart.width : 0,
  align: 'start',
  font: font(palette.fontFamily, 12),
  colour: palette.muted,
  baseline: 12,
});

function drawLines(chart: Line, spec: RatesSpec, setting: ChartSetting): void {
  const { active, palette } = setting;
  // The one to see is drawn last, over the others.
  for (const index of [...spec.series.keys()].reverse()) {
    drawSteps(chart, spec, index, setting);
    const percents = spec.series[index]?.percents ?? [];
    const last = lastKnown(percents);
    if (last >= 0)
      drawMark(
        chart,
        xAt(chart, (spec.years[last] ?? 0) + 1),
        yAt(chart, percents[last] ?? 0),
        penOf(index, setting).colour,
        spec.derived,
        radius - 1,
      );
  }
  const percent = active && spec.series[active.series]?.percents[active.index];
  if (!active || percent === undefined) return;
  const x = xAt(chart, ((spec.starts[active.index] ?? 0) + (spec.years[active.index] ?? 0) + 1) / 2);
  drawMark(chart, x, yAt(chart, percent), palette.ink, true, radius + 2);
}

/** Highest value that the axis must show. A bound far above every line would only press them down. */
function highest({ series, bounds }: RatesSpec): number {
  const most = Math.max(0, ...series.flatMap(({ percents }) => percents.flatMap((value) => value ?? [])));
  return Math.max(most, ...bounds.map(({ percent }) => percent));
}

/** Rates over calendar years: steps, a gap where a year is missing, dashes where projected, ceiling and floor with their years. */
export function ratesChart(spec: RatesSpec, setting: () => ChartSetting): ChartConfiguration<'line'> {
  const over = (chart: Line) => [
    ...boundTexts(chart, spec, setting()),
    ...gapTexts(chart, spec, setting()),
    ...eventTexts(chart, spec, setting()),
  ];
  const labels: Plugin<'line'> = {
    id: 'bl-rate-labels',
    beforeLayout(chart) {
      const side = endLabels(chart.ctx, spec, chart.width, setting()).width + gap;
      const { rtl } = setting();
      const padding = { top: spec.events.length > 0 ? top : top - 16, bottom: 0 };
      chart.options.layout = { padding: { ...padding, left: rtl ? side : 0, right: rtl ? 0 : side } };
    },
    afterDatasetsDraw(chart) {
      const now = setting();
      chart.ctx.save();
      drawEvents(chart, spec, now);
      drawBounds(chart, spec, now);
      chart.ctx.restore();
      clearUnder(chart.ctx, over(chart), now.rtl);
      chart.ctx.save();
      drawLines(chart, spec, now);
      chart.ctx.restore();
      writeTexts(chart.ctx, [unitText(chart, spec, now), ...over(chart), ...edgeTexts(chart, spec, now)], now.rtl);
    },
  };
  const { palette, rtl } = setting();
  const tick = { color: palette.muted, font: { family: palette.fontFamily, size: 12 } };
  const number = numberFormat(spec.language);
  const [first, last] = [spec.years[0] ?? 0, spec.years.at(-1) ?? 0];
  return {
    type: 'line',
    data: {
      datasets: spec.series.map(({ percents }) => ({
        // The lines are drawn by the plugin; these points are what a pointer finds.
        data: percents.map((percent, i) => ({
          x: ((spec.starts[i] ?? 0) + (spec.years[i] ?? 0) + 1) / 2,
          y: percent ?? Number.NaN,
        })),
        showLine: false,
        pointRadius: 0,
        pointHitRadius: 12,
      })),
    },
    options: {
      scales: {
        x: {
          type: 'linear',
          min: first,
          max: last + 1,
          reverse: rtl,
          grid: { display: false },
          border: { color: palette.line },
          afterBuildTicks: (axis) => {
            const room = (axis.width || axis.chart.width * 0.7) / 48;
            const step = [1, 2, 5, 10, 20].find((each) => (last - first + 1) / each <= room) ?? 50;
            axis.ticks = spec.years.filter((year) => year % step === 0).map((value) => ({ value }));
          },
          ticks: { ...tick, maxRotation: 0, autoSkip: false, callback: (value) => String(value) },
        },
        y: {
          min: 0,
          suggestedMax: highest(spec),
          position: rtl ? 'right' : 'left',
          grid: { color: palette.line, drawTicks: false },
          border: { display: false },
          ticks: { ...tick, maxTicksLimit: 6, padding: 8, callback: (value) => number.format(Number(value)) },
        },
      },
    },
    plugins: [labels],
  };
}
