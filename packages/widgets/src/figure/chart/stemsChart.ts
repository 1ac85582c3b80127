import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { ChartSetting } from './setting.js';
import type { StemsSpec } from './stemsSpec.js';
import { clearUnder, font, type PlacedText, writeTexts } from './text.js';

type Points = Chart<'line'>;
type Stem = StemsSpec['stems'][number];
type Kind = Pick<Stem, 'strong' | 'look'>;

const lineHeight = 16;
const keyLine = 18;
/** Room over the chart for what is written at the highest head. */
const headRoom = 2 * lineHeight + 4;

const middleOf = ({ from, to }: Stem) => (from + to) / 2;
const xAt = (chart: Points, year: number) => chart.scales['x']?.getPixelForValue(year) ?? 0;
const headOf = (chart: Points, stem: Stem) => ({
  x: xAt(chart, middleOf(stem)),
  y: chart.scales['y']?.getPixelForValue(stem.value) ?? 0,
});
const radiusOf = ({ strong }: Kind) => (strong ? 5 : 3.5);

/** A round head; hollow where less is sure, a diamond where it is a projection. */
function drawHead(pen: CanvasRenderingContext2D, x: number, y: number, kind: Kind, colour: string): void {
  const radius = radiusOf(kind);
  pen.beginPath();
  if (kind.look === 'projected') {
    pen.moveTo(x, y - radius - 1);
    pen.lineTo(x + radius + 1, y);
    pen.lineTo(x, y + radius + 1);
    pen.lineTo(x - radius - 1, y);
    pen.closePath();
  } else pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  // A hollow head is cut out of its stem, so that it is hollow on any ground.
  if (kind.look !== 'full') pen.globalCompositeOperation = 'destination-out';
  pen.fill();
  pen.globalCompositeOperation = 'source-over';
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.setLineDash([]);
  pen.stroke();
}

const colourOf = ({ strong }: Kind, { colour }: StemsSpec, { palette }: ChartSetting) =>
  strong ? palette[colour] : palette.muted;

function drawStem(chart: Points, spec: StemsSpec, stem: Stem, setting: ChartSetting): void {
  const { ctx: pen, chartArea } = chart;
  const { x, y } = headOf(chart, stem);
  pen.strokeStyle = colourOf(stem, spec, setting);
  pen.lineWidth = stem.strong ? 3 : 1;
  pen.setLineDash(stem.look === 'projected' ? [3, 3] : []);
  pen.beginPath();
  pen.moveTo(x, chartArea.bottom);
  pen.lineTo(x, y);
  pen.stroke();
  // A date that is known to the year or the month is as wide as the days that it may mean.
  const [start, end] = [xAt(chart, stem.from), xAt(chart, stem.to)];
  if (Math.abs(end - start) > 2 * radiusOf(stem)) {
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(start, y);
    pen.lineTo(end, y);
    pen.stroke();
  }
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What is written at heads: over them or beside them, where it covers no mark and no text; else left to the table. */
function headTexts(chart: Points, spec: StemsSpec, { palette, rtl }: ChartSetting): PlacedText[] {
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
function gapTexts(chart: Points, { gaps }: StemsSpec, { palette, rtl }: ChartSetting): PlacedText[] {
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
function keyPlaces({ ctx: pen, width: room }: Points, { key }: StemsSpec, { palette }: ChartSetting): KeyPlace[] {
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

function drawKey(chart: Points, spec: StemsSpec, setting: ChartSetting): void {
  const { ctx: pen, width } = chart;
  const { palette, rtl } = setting;
  for (const { kind, start, line } of keyPlaces(chart, spec, setting)) {
    const baseline = 12 + (line + 1) * keyLine;
    const at = (shift: number) => (rtl ? width - start - shift : start + shift);
    drawHead(pen, at(6), baseline - 4, kind, colourOf(kind, spec, setting));
    writeTexts(
      pen,
      [
        {
          text: kind.label,
          at: at(18),
          align: 'start',
          font: font(palette.fontFamily, 12),
          colour: palette.ink,
          baseline,
        },
      ],
      rtl,
    );
  }
}

/** The stem that is being read: a ring around its head. */
function drawReading(chart: Points, { stems }: StemsSpec, { palette, active }: ChartSetting): void {
  const stem = active && stems[active.index];
  if (!stem) return;
  const { x, y } = headOf(chart, stem);
  chart.ctx.strokeStyle = palette.ink;
  chart.ctx.lineWidth = 2;
  chart.ctx.beginPath();
  chart.ctx.arc(x, y, radiusOf(stem) + 4, 0, 2 * Math.PI);
  chart.ctx.stroke();
}

/** Amounts at uneven dates: stems at their true places, those that compare strong, the less sure hollow, gaps named. */
export function stemsChart(spec: StemsSpec, setting: () => ChartSetting): ChartConfiguration<'line'> {
  const labels: Plugin<'line'> = {
    id: 'bl-stem-labels',
    beforeLayout(chart) {
      const lines = Math.max(-1, ...keyPlaces(chart, spec, setting()).map(({ line }) => line)) + 1;
      // The last head stands at the edge, half of it outside.
      const { rtl } = setting();
      const padding = { top: 16 + lines * keyLine + headRoom, bottom: 0 };
      chart.options.layout = { padding: { ...padding, left: rtl ? 8 : 0, right: rtl ? 0 : 8 } };
    },
    afterDatasetsDraw(chart) {
      const now = setting();
      const { ctx: pen } = chart;
      const texts = [...headTexts(chart, spec, now), ...gapTexts(chart, spec, now)];
      clearUnder(pen, texts, now.rtl);
      pen.save();
      // Those that compare stand over the others.
      const inOrder = [...spec.stems].sort((a, b) => Number(a.strong) - Number(b.strong));
      for (const stem of inOrder) drawStem(chart, spec, stem, now);
      for (const stem of inOrder) {
        const { x, y } = headOf(chart, stem);
        drawHead(pen, x, y, stem, colourOf(stem, spec, now));
      }
      drawReading(chart, spec, now);
      drawKey(chart, spec, now);
      pen.restore();
      const unit: PlacedText = {
        text: spec.unit,
        at: now.rtl ? chart.width : 0,
        align: 'start',
        font: font(now.palette.fontFamily, 12),
        colour: now.palette.muted,
        baseline: 12,
      };
      writeTexts(pen, [unit, ...texts], now.rtl);
    },
  };
  const { palette, rtl } = setting();
  const tick = { color: palette.muted, font: { family: palette.fontFamily, size: 12 } };
  const number = new Intl.NumberFormat(spec.language);
  const [first, last] = [
    Math.floor(Math.min(...spec.stems.map(({ from }) => from))),
    Math.ceil(Math.max(...spec.stems.map(({ to }) => to))),
  ];
  return {
    type: 'line',
    data: {
      // The stems are drawn by the plugin; these points are what a pointer finds.
      datasets: [
        {
          data: spec.stems.map((stem) => ({ x: middleOf(stem), y: stem.value })),
          showLine: false,
          pointRadius: 0,
          pointHitRadius: 12,
        },
      ],
    },
    options: {
      scales: {
        x: {
          type: 'linear',
          min: first,
          max: last,
          reverse: rtl,
          grid: { display: false },
          border: { color: palette.line },
          afterBuildTicks: (axis) => {
            const room = (axis.width || axis.chart.width * 0.7) / 48;
            const step = [1, 2, 5, 10, 20].find((each) => (last - first + 1) / each <= room) ?? 50;
            const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
            // A year’s name stands in its middle, so that the end of a year lies between two names.
            axis.ticks = years
              .filter((year) => year % step === 0 && year < last)
              .map((year) => ({ value: year + 0.5 }));
          },
          ticks: { ...tick, maxRotation: 0, autoSkip: false, callback: (value) => String(Math.floor(Number(value))) },
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
            callback: (value) => number.format(Number(value) / spec.unitSize),
          },
        },
      },
    },
    plugins: [labels],
  };
}
