import { cutOut } from './cutOut.js';
import type { ChartSetting } from './setting.js';

/** A word, white space, or one character of Chinese or Japanese with the marks that may not begin a line. */
const unit = /[\u3040-\u30ff\u3400-\u9fff][、。，；：）」』ー]*|[^\s\u3040-\u30ff\u3400-\u9fff]+|\s+/gu;

/** Breaks a text into lines no wider than `width`: at white space, and between characters of Chinese and Japanese. */
export function wrap(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [part] of text.matchAll(unit)) {
    const longer = line + part;
    if (line !== '' && pen.measureText(longer.trimEnd()).width > width) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line = longer.trimStart();
  }
  return [...lines, line.trimEnd()];
}

/** A canvas font in the figure's family; sizes are those of the type scale. */
export function font(family: string, size: 12 | 14 | 16 | 20, weight: 400 | 600 = 400): string {
  return `${weight} ${size}px ${family}`;
}

/** A line of text with its place; `at` is where it starts in its own direction, or ends with `align` end. */
export interface PlacedText {
  readonly text: string;
  readonly at: number;
  readonly baseline: number;
  readonly font: string;
  readonly colour: string;
  readonly align: 'start' | 'end';
}

function prepare(pen: CanvasRenderingContext2D, { font: face, align }: PlacedText, rtl: boolean): void {
  pen.font = face;
  pen.textAlign = align;
  pen.textBaseline = 'alphabetic';
  pen.direction = rtl ? 'rtl' : 'ltr';
}

/** Cuts away what was drawn where texts will stand (grid lines, mostly), so that they read on a page of any colour. */
export function clearUnder(pen: CanvasRenderingContext2D, texts: readonly PlacedText[], setting: ChartSetting): void {
  const { rtl } = setting;
  pen.save();
  for (const placed of texts) {
    prepare(pen, placed, rtl);
    const { width, actualBoundingBoxAscent: ascent, actualBoundingBoxDescent: descent } = pen.measureText(placed.text);
    const leftwards = rtl !== (placed.align === 'end');
    const left = leftwards ? placed.at - width - 4 : placed.at - 4;
    cutOut(pen, setting, () => pen.fillRect(left, placed.baseline - ascent - 3, width + 8, ascent + descent + 6));
  }
  pen.restore();
}

export function writeTexts(pen: CanvasRenderingContext2D, texts: readonly PlacedText[], rtl: boolean): void {
  pen.save();
  for (const placed of texts) {
    prepare(pen, placed, rtl);
    pen.fillStyle = placed.colour;
    pen.fillText(placed.text, placed.at, placed.baseline);
  }
  pen.restore();
}

/** What the chart counts, written once over it. */
export const unitText = ({ width }: { readonly width: number }, text: string, setting: ChartSetting): PlacedText => ({
  text,
  at: setting.rtl ? width : 0,
  align: 'start',
  font: font(setting.palette.fontFamily, 12),
  colour: setting.palette.muted,
  baseline: 12,
});

/** A rectangle on the canvas that a text or a mark takes. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
