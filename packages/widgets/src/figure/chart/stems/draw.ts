import type { ChartConfiguration, Plugin } from 'chart.js';
import { roomOf, tickStyle, timeAxis, valueAxis, yearStep } from '../axes.js';
import { cutOut } from '../cutOut.js';
import type { ChartSetting } from '../setting.js';
import { clearUnder, font, unitText, writeTexts } from '../text.js';
import {
  gapTexts,
  headOf,
  headRoom,
  headTexts,
  type Kind,
  keyLine,
  keyPlaces,
  middleOf,
  type Points,
  radiusOf,
  type Stem,
  xAt,
} from './labels.js';
import type { StemsSpec } from './spec.js';

/** A round head; hollow where less is sure, a diamond where it is a projection. */
function drawHead(
  pen: CanvasRenderingContext2D,
  { x, y }: { readonly x: number; readonly y: number },
  kind: Kind,
  spec: StemsSpec,
  setting: ChartSetting,
): void {
  const colour = colourOf(kind, spec, setting);
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
  if (kind.look === 'full') pen.fill();
  else cutOut(pen, setting, () => pen.fill());
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
  // What compares stands on the axis; the others are dots beside it, or all would be one thicket.
  if (stem.strong || !spec.stems.some(({ strong }) => strong)) {
    pen.lineWidth = stem.strong ? 3 : 1;
    pen.setLineDash(stem.look === 'projected' ? [3, 3] : []);
    pen.beginPath();
    pen.moveTo(x, chartArea.bottom);
    pen.lineTo(x, y);
    pen.stroke();
  }
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

function drawKey(chart: Points, spec: StemsSpec, setting: ChartSetting): void {
  const { ctx: pen, width } = chart;
  const { palette, rtl } = setting;
  for (const { kind, start, line } of keyPlaces(chart, spec, setting)) {
    const baseline = 12 + (line + 1) * keyLine;
    const at = (shift: number) => (rtl ? width - start - shift : start + shift);
    drawHead(pen, { x: at(6), y: baseline - 4 }, kind, spec, setting);
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
      clearUnder(pen, texts, now);
      pen.save();
      // Those that compare stand over the others.
      const inOrder = [...spec.stems].sort((a, b) => Number(a.strong) - Number(b.strong));
      for (const stem of inOrder) drawStem(chart, spec, stem, now);
      for (const stem of inOrder) {
        drawHead(pen, headOf(chart, stem), stem, spec, now);
      }
      drawReading(chart, spec, now);
      drawKey(chart, spec, now);
      pen.restore();
      writeTexts(pen, [unitText(chart, spec.unit, now), ...texts], now.rtl);
    },
  };
  const tick = tickStyle(setting());
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
          ...timeAxis(setting()),
          afterBuildTicks: (axis) => {
            const step = yearStep(last - first + 1, roomOf(axis), 48);
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
          ...valueAxis(setting()),
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
