import type { ChartSetting } from '../setting.js';
import { font } from '../text.js';
import type { MapSpec } from './spec.js';

export type Swatch = { readonly step: number } | 'no-value' | 'territory';

interface Entry {
  readonly swatch: Swatch;
  readonly label: string;
  /** Where its swatch begins, from the upper left corner of the key, before text runs from right to left. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Key {
  readonly entries: readonly Entry[];
  readonly height: number;
}

export const swatchWidth = 18;
export const lineHeight = 20;
const gap = 6;
const between = 16;
const unitHeight = 20;

/** The key under the map: what the colours stand for, a swatch and its words each, in as many lines as the width needs. */
export function keyOf(
  pen: Pick<CanvasRenderingContext2D, 'font' | 'measureText'>,
  spec: MapSpec,
  width: number,
  { palette }: Pick<ChartSetting, 'palette'>,
): Key {
  pen.font = font(palette.fontFamily, 12);
  const lacking = spec.states.some(({ step }) => step === undefined);
  const wanted: { readonly swatch: Swatch; readonly label: string }[] = [
    ...spec.steps.map(({ label }, step) => ({ swatch: { step }, label })),
    ...(lacking ? [{ swatch: 'no-value' as const, label: spec.noValue }] : []),
    { swatch: 'territory', label: spec.territory },
  ];
  let [x, y] = [0, unitHeight];
  const entries = wanted.map(({ swatch, label }): Entry => {
    const wide = swatchWidth + gap + pen.measureText(label).width;
    if (x > 0 && x + wide > width) [x, y] = [0, y + lineHeight];
    const entry = { swatch, label, x, y, width: wide };
    x += wide + between;
    return entry;
  });
  return { entries, height: y + lineHeight };
}

/** Writes the key; `paint` fills a swatch, whose path stands. */
export function writeKey(
  pen: CanvasRenderingContext2D,
  spec: MapSpec,
  key: Key,
  {
    top,
    width,
    setting,
    paint,
  }: {
    readonly top: number;
    readonly width: number;
    readonly setting: ChartSetting;
    readonly paint: (swatch: Swatch) => void;
  },
): void {
  const { palette, rtl } = setting;
  const along = (x: number) => (rtl ? width - x : x);
  pen.save();
  pen.font = font(palette.fontFamily, 12);
  pen.direction = rtl ? 'rtl' : 'ltr';
  pen.textAlign = 'start';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = palette.muted;
  pen.fillText(spec.unit, along(0), top + 13);
  for (const { swatch, label, x, y } of key.entries) {
    pen.beginPath();
    pen.rect(rtl ? width - x - swatchWidth : x, top + y + 4, swatchWidth, 12);
    paint(swatch);
    pen.fillStyle = palette.ink;
    pen.fillText(label, along(x + swatchWidth + gap), top + y + 14);
  }
  pen.restore();
}
