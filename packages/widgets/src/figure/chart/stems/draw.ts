import { timeAxis, valueAxis, yearStep } from '../axes.js';
import { cutOut } from '../cutOut.js';
import type { Drawing, Plot } from '../plot/Plot.js';
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

function drawStem(chart: Plot, spec: StemsSpec, stem: Stem, setting: ChartSetting): void {
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

function drawKey(chart: Plot, spec: StemsSpec, setting: ChartSetting): void {
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
function drawReading(chart: Plot, { stems }: StemsSpec, { palette, active }: ChartSetting): void {
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
export function stemsChart(spec: StemsSpec, setting: ChartSetting): Drawing {
  const { rtl } = setting;
  const number = new Intl.NumberFormat(spec.language);
  const [first, last] = [
    Math.floor(Math.min(...spec.stems.map(({ from }) => from))),
    Math.ceil(Math.max(...spec.stems.map(({ to }) => to))),
  ];
  return {
    padding(sheet) {
      const lines = Math.max(-1, ...keyPlaces(sheet, spec, setting).map(({ line }) => line)) + 1;
      // The last head stands at the edge, half of it outside.
      return { top: 16 + lines * keyLine + headRoom, bottom: 0, left: rtl ? 8 : 0, right: rtl ? 0 : 8 };
    },
    x: timeAxis(first, last, (length) => {
      const step = yearStep(last - first + 1, length, 48);
      const years = Array.from({ length: last - first }, (_, i) => first + i).filter((year) => year % step === 0);
      // A year’s name stands in its middle, so that the end of a year lies between two names.
      return years.map((year) => ({ value: year + 0.5, label: String(year) }));
    }),
    y: valueAxis({
      to: Math.max(0, ...spec.stems.map(({ value }) => value)),
      name: (value) => number.format(value / spec.unitSize),
    }),
    points: [spec.stems.map((stem) => ({ x: middleOf(stem), y: stem.value }))],
    draw(chart) {
      const { ctx: pen } = chart;
      const texts = [...headTexts(chart, spec, setting), ...gapTexts(chart, spec, setting)];
      clearUnder(pen, texts, setting);
      pen.save();
      // Those that compare stand over the others.
      const inOrder = [...spec.stems].sort((a, b) => Number(a.strong) - Number(b.strong));
      for (const stem of inOrder) drawStem(chart, spec, stem, setting);
      for (const stem of inOrder) drawHead(pen, headOf(chart, stem), stem, spec, setting);
      drawReading(chart, spec, setting);
      drawKey(chart, spec, setting);
      pen.restore();
      writeTexts(pen, [unitText(chart, spec.unit, setting), ...texts], rtl);
    },
  };
}
