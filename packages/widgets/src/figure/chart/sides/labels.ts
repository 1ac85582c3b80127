import type { Plot, Sheet } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { font, type PlacedText, wrap } from '../text.js';
import type { Side, SidesSpec } from './spec.js';

const lineHeight = 18;
const inset = 6;

/** Ends of what is drawn of a year on a side, in per cent. */
export const endOf = ({ percents, bands }: Side, index: number): number => percents[index] ?? bands[index]?.high ?? 0;

const mostOf = (side: Side) => Math.max(1, ...side.percents.map((_, index) => endOf(side, index)));

/** A value that stands beyond its bar, and room for what explains a turn, need part of the width whatever the bars take. */
const leastPart = { first: 0.12, second: 0.34 };

/** How far the axis goes to each side of the line, in per cent: one scale, room for the texts beyond the bars. */
export function extentsOf({ sides }: SidesSpec): readonly [number, number] {
  const [first, second] = [mostOf(sides[0]), mostOf(sides[1])];
  // A bar as long as its side keeps its value inside.
  const beyond = second * 1.02;
  const wanted = Math.max(beyond, (first * 1.02 * leastPart.second) / (1 - leastPart.second));
  return [Math.max(first * 1.02, (wanted * leastPart.first) / (1 - leastPart.first)), wanted];
}

export const xAt = (chart: Plot, value: number): number => chart.x.at(value);
export const yAt = (chart: Plot, index: number): number => chart.y.at(index);

/** Height of a row. */
export const rowOf = (chart: Plot, { years }: SidesSpec): number =>
  (chart.chartArea.bottom - chart.chartArea.top) / Math.max(1, years.length);

const faces = ({ palette }: ChartSetting) => ({
  label: font(palette.fontFamily, 14, 600),
  value: font(palette.fontFamily, 14, 600),
  note: font(palette.fontFamily, 12),
});

/** The names of both sides, broken to half of the width at most, over the rows on their sides. */
export function headLines(chart: Sheet, { sides }: SidesSpec, setting: ChartSetting): readonly [string[], string[]] {
  chart.ctx.font = faces(setting).label;
  const room = chart.width / 2 - 8;
  return [wrap(chart.ctx, sides[0].label, room), wrap(chart.ctx, sides[1].label, room)];
}

export const headRoom = (chart: Sheet, spec: SidesSpec, setting: ChartSetting): number =>
  Math.max(...headLines(chart, spec, setting).map(({ length }) => length)) * lineHeight + 10;

/** Both names: the first from where the text begins, the second at the line, or as near to it as both have room. */
function headTexts(chart: Plot, spec: SidesSpec, setting: ChartSetting): PlacedText[] {
  const { palette, rtl } = setting;
  const face = faces(setting).label;
  const lines = headLines(chart, spec, setting);
  const top = chart.chartArea.top - 10;
  const baseline = (count: number, line: number) => top - (count - 1 - line) * lineHeight;
  chart.ctx.font = face;
  const [taken, widest] = lines.map((texts) => Math.max(...texts.map((text) => chart.ctx.measureText(text).width))) as [
    number,
    number,
  ];
  const middle = xAt(chart, 0);
  const start = rtl ? chart.width : 0;
  const clear = taken + 16;
  const second = rtl
    ? Math.max(widest, Math.min(middle, chart.width - clear))
    : Math.min(chart.width - widest, Math.max(middle, clear));
  return spec.sides.flatMap(({ role }, side) =>
    (lines[side] as string[]).map((text, line, all): PlacedText => {
      const at = side === 0 ? start : second;
      const base = baseline(all.length, line);
      return { text, at, align: 'start', font: face, colour: palette[role], baseline: base };
    }),
  );
}

/** A value with its place; `plate`: on a hatched bar, which is cut out under it. */
interface ValueText extends PlacedText {
  readonly plate: boolean;
}

/** Where nothing else fits: the table says it, and the reading of the point. */
const dash = '–';

/** The value of a year on a side: in its bar where that is long enough, else beyond it. */
function valueText(chart: Plot, side: Side, isFirst: boolean, index: number, setting: ChartSetting): ValueText {
  const { palette, rtl, hatched } = setting;
  const face = faces(setting);
  const band = side.bands[index];
  const isMissing = side.percents[index] === undefined && !band;
  const towards = isFirst ? -1 : 1;
  const [middle, end] = [xAt(chart, 0), xAt(chart, towards * endOf(side, index))];
  // Of a bar that ends in a band, the full part.
  const full = band ? xAt(chart, towards * band.low) : end;
  const edge = isFirst !== rtl ? chart.chartArea.left : chart.chartArea.right;
  chart.ctx.font = isMissing ? face.note : face.value;
  const written = side.written[index] as string;
  const room = Math.abs(edge - middle) - inset;
  const text = isMissing && chart.ctx.measureText(written).width > room ? dash : written;
  const isInside = Math.abs(full - middle) > chart.ctx.measureText(text).width + 2 * inset + 8;
  const isPattern = side.projected[index] === true || (hatched && side.role === 'people');
  const leftwards = isFirst !== rtl;
  const shift = (leftwards ? -1 : 1) * inset;
  return {
    text,
    at: isInside ? full - shift : end + shift,
    // Inside it ends at the bar's own end; beyond, it begins there.
    align: (leftwards === rtl) === isInside ? 'end' : 'start',
    font: isMissing ? face.note : face.value,
    colour: isInside && !isPattern ? palette.background : isMissing ? palette.muted : palette[side.role],
    baseline: yAt(chart, index) + 5,
    plate: isInside && isPattern,
  };
}

/** What explains a turn, at the far edge of its row where the bar and its value leave room. */
function eventTexts(chart: Plot, spec: SidesSpec, values: readonly PlacedText[], setting: ChartSetting): PlacedText[] {
  const { palette, rtl } = setting;
  const face = faces(setting).note;
  const edge = rtl ? chart.chartArea.left : chart.chartArea.right;
  return spec.events.flatMap((text, index): PlacedText[] => {
    const value = values[index];
    if (text === undefined || !value) return [];
    chart.ctx.font = value.font;
    const beyond = chart.ctx.measureText(value.text).width;
    const taken = Math.abs(Math.max(0, (value.at - xAt(chart, 0)) * (rtl ? -1 : 1)) + beyond);
    chart.ctx.font = face;
    const room = Math.abs(edge - xAt(chart, 0)) - taken - 16;
    if (chart.ctx.measureText(text).width > room) return [];
    return [{ text, at: edge, align: 'end', font: face, colour: palette.muted, baseline: yAt(chart, index) + 4 }];
  });
}

/** All that is written in the chart, and which of it stands on a hatched bar. */
export function textsOf(
  chart: Plot,
  spec: SidesSpec,
  setting: ChartSetting,
): { readonly texts: readonly PlacedText[]; readonly onPlates: readonly PlacedText[] } {
  const [first, second] = spec.sides.map((side, i) =>
    spec.years.map((_, index) => valueText(chart, side, i === 0, index, setting)),
  ) as [ValueText[], ValueText[]];
  return {
    texts: [...headTexts(chart, spec, setting), ...first, ...second, ...eventTexts(chart, spec, second, setting)],
    onPlates: [...first, ...second].filter(({ plate }) => plate),
  };
}
