import { numbersIn } from '../../numbersIn.js';
import { apart } from '../apart.js';
import type { Plot, Sheet } from '../plot/Plot.js';
import type { ChartSetting } from '../setting.js';
import { font, type PlacedText, wrap } from '../text.js';
import type { FanSpec } from './spec.js';

const lineHeight = 15;
/** From the last month to the words beside it. */
export const gap = 12;

interface EndBlock {
  readonly value: number;
  readonly colour: string;
  readonly lines: readonly string[];
}

/** What stands beside the last month: each line’s value and its name. */
function endBlocks({ ctx, width }: Sheet, spec: FanSpec, { palette }: ChartSetting): EndBlock[] {
  const number = numbersIn(spec.language, { most: 2 });
  ctx.font = font(palette.fontFamily, 12);
  const most = Math.max(76, width * 0.16);
  return spec.lines.map(({ label, colour, values }) => {
    const value = values.at(-1) ?? 0;
    return { value, colour: palette[colour], lines: [number(value / spec.unitSize), ...wrap(ctx, label, most)] };
  });
}

const faces = ({ palette }: ChartSetting) => [font(palette.fontFamily, 14, 600), font(palette.fontFamily, 12)] as const;

/** Width of the words beside the last month. */
export function endWidth(sheet: Sheet, spec: FanSpec, setting: ChartSetting): number {
  const [strong, plain] = faces(setting);
  const widths = endBlocks(sheet, spec, setting).flatMap(({ lines }) =>
    lines.map((text, line) => {
      sheet.ctx.font = line === 0 ? strong : plain;
      return sheet.ctx.measureText(text).width;
    }),
  );
  return Math.max(0, ...widths);
}

export function endTexts(chart: Plot, spec: FanSpec, setting: ChartSetting): PlacedText[] {
  const { chartArea } = chart;
  const [strong, plain] = faces(setting);
  const blocks = endBlocks(chart, spec, setting);
  const tops = apart(
    blocks.map(({ value, lines }) => ({ wanted: chart.y.at(value), height: lines.length * lineHeight })),
    0,
    chartArea.bottom + lineHeight,
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

/** What the bands are, under the unit, in as many lines as its width takes. */
export function bandTexts({ ctx, width }: Sheet, spec: FanSpec, { palette, rtl }: ChartSetting): PlacedText[] {
  const face = font(palette.fontFamily, 12);
  ctx.font = face;
  return wrap(ctx, spec.bandLabel, width - 8).map((text, line) => ({
    text,
    at: rtl ? width : 0,
    align: 'start',
    font: face,
    colour: palette.muted,
    baseline: 30 + line * lineHeight,
  }));
}

/** The named month, over its upright, inside the plot. */
export function markTexts(
  { ctx, chartArea, x }: Plot,
  { mark }: FanSpec,
  { palette, rtl }: ChartSetting,
): PlacedText[] {
  if (!mark) return [];
  const face = font(palette.fontFamily, 12, 600);
  ctx.font = face;
  const { width } = ctx.measureText(mark.text);
  const middle = Math.min(Math.max(x.at(mark.index), chartArea.left + width / 2), chartArea.right - width / 2);
  return [
    {
      text: mark.text,
      at: rtl ? middle + width / 2 : middle - width / 2,
      align: 'start',
      font: face,
      colour: palette.owed,
      baseline: chartArea.top + 12,
    },
  ];
}
