import { paintOf } from './paint.js';
import { escapeXml, numberText } from './text.js';

/** What a canvas keeps and gives back with `save` and `restore`. */
interface State {
  fillStyle: string | CanvasGradient | CanvasPattern;
  strokeStyle: string | CanvasGradient | CanvasPattern;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  lineDashOffset: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  direction: CanvasDirection;
  globalAlpha: number;
  globalCompositeOperation: GlobalCompositeOperation;
  dash: readonly number[];
}

const first: State = {
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  direction: 'ltr',
  globalAlpha: 1,
  globalCompositeOperation: 'source-over',
  dash: [],
};

/** How far under the place of a text its baseline lies, as part of its size. */
const baselines: Readonly<Partial<Record<CanvasTextBaseline, number>>> = {
  top: 0.8,
  hanging: 0.8,
  middle: 0.35,
  bottom: -0.2,
};

/**
 * A pen with the methods of a canvas that the charts of the figures use, which writes SVG: one drawing for
 * screen, picture and file. What is cut out of a canvas is painted in the background, which a file has.
 */
export class SvgPen {
  readonly #measure: CanvasRenderingContext2D;
  readonly #background: string;
  readonly #elements: string[] = [];
  readonly #definitions: string[] = [];
  readonly #patterns = new Map<CanvasPattern, string>();
  readonly #saved: State[] = [];
  #path = '';

  fillStyle = first.fillStyle;
  strokeStyle = first.strokeStyle;
  lineWidth = first.lineWidth;
  lineCap = first.lineCap;
  lineJoin = first.lineJoin;
  lineDashOffset = first.lineDashOffset;
  font = first.font;
  textAlign = first.textAlign;
  textBaseline = first.textBaseline;
  direction = first.direction;
  globalAlpha = first.globalAlpha;
  globalCompositeOperation = first.globalCompositeOperation;
  #dash = first.dash;

  /** `measure` is a pen of a real canvas, in whose fonts the texts are measured. */
  constructor(measure: CanvasRenderingContext2D, background: string) {
    this.#measure = measure;
    this.#background = background;
  }

  /** What was drawn, and the patterns that it names. */
  get markup(): string {
    const definitions = this.#definitions.length > 0 ? `<defs>${this.#definitions.join('')}</defs>` : '';
    return `${definitions}${this.#elements.join('\n')}`;
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, font } = this;
    const { textAlign, textBaseline, direction, globalAlpha, globalCompositeOperation } = this;
    const line = { strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, dash: this.#dash };
    const text = { font, textAlign, textBaseline, direction };
    this.#saved.push({ fillStyle, globalAlpha, globalCompositeOperation, ...line, ...text });
  }
  restore(): void {
    const state = this.#saved.pop();
    if (!state) return;
    const { dash, ...styles } = state;
    Object.assign(this, styles);
    this.#dash = dash;
  }

  beginPath(): void {
    this.#path = '';
  }
  moveTo(x: number, y: number): void {
    this.#path += `M${numberText(x)} ${numberText(y)}`;
  }
  /** A line that begins a path begins where it ends, as on a canvas. */
  lineTo(x: number, y: number): void {
    this.#path += `${this.#path === '' ? 'M' : 'L'}${numberText(x)} ${numberText(y)}`;
  }
  closePath(): void {
    this.#path += 'Z';
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.#path += `h${numberText(width)}v${numberText(height)}h${numberText(-width)}Z`;
  }
  roundRect(x: number, y: number, width: number, height: number, corner: number): void {
    const r = Math.min(corner, width / 2, height / 2);
    const turn = (dx: number, dy: number) => `a${[r, r, 0, 0, 1, dx, dy].map(numberText).join(' ')}`;
    const [across, down] = [numberText(width - 2 * r), numberText(height - 2 * r)];
    this.moveTo(x + r, y);
    this.#path += `h${across}${turn(r, r)}v${down}${turn(-r, r)}h-${across}${turn(-r, -r)}v-${down}${turn(r, -r)}Z`;
  }
  arc(x: number, y: number, radius: number, start: number, end: number, against = false): void {
    const whole = Math.abs(end - start) >= 2 * Math.PI - 1e-6;
    const at = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
    // SVG draws no arc to where it begins: a circle is two halves.
    const stops = whole ? [start, start + (against ? -Math.PI : Math.PI), end] : [start, end];
    this.lineTo(...at(start));
    for (const [i, stop] of stops.slice(1).entries()) {
      const turn = against ? (stops[i] as number) - stop : stop - (stops[i] as number);
      const isLong = ((turn % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI) > Math.PI;
      this.#path += `A${[radius, radius, 0, Number(isLong && !whole), Number(!against), ...at(stop)].map(numberText).join(' ')}`;
    }
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = [...dash];
  }
  fill(): void {
    this.#fillPath(this.#path);
  }
  stroke(): void {
    this.#strokePath(this.#path);
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    const before = this.#path;
    this.#path = '';
    this.rect(x, y, width, height);
    this.#fillPath(this.#path);
    this.#path = before;
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    const before = this.#path;
    this.#path = '';
    this.rect(x, y, width, height);
    this.#strokePath(this.#path);
    this.#path = before;
  }
  #fillPath(path: string): void {
    if (path !== '') this.#add('path', `d="${path}"${this.#fillOf()}`);
  }

  #strokePath(path: string): void {
    if (path === '') return;
    const { lineWidth, lineCap, lineJoin, lineDashOffset } = this;
    const dash = this.#dash;
    const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.map(numberText).join(' ')}"` : '';
    const offset = dash.length > 0 && lineDashOffset !== 0 ? ` stroke-dashoffset="${numberText(lineDashOffset)}"` : '';
    const cap = lineCap === 'butt' ? '' : ` stroke-linecap="${lineCap}"`;
    const join = lineJoin === 'miter' ? '' : ` stroke-linejoin="${lineJoin}"`;
    const { colour, opacity } = this.#paint(this.strokeStyle);
    const faint = opacity < 1 ? ` stroke-opacity="${numberText(opacity)}"` : '';
    this.#add(
      'path',
      `d="${path}" fill="none" stroke="${colour}"${faint} stroke-width="${numberText(lineWidth)}"${dashes}${offset}${cap}${join}`,
    );
  }

  fillText(text: string, x: number, y: number): void {
    const { font, textAlign, textBaseline, direction } = this;
    const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);
    const base = y + size * (baselines[textBaseline] ?? 0);
    const rtl = direction === 'rtl';
    const anchors = {
      start: 'start',
      end: 'end',
      center: 'middle',
      left: rtl ? 'end' : 'start',
      right: rtl ? 'start' : 'end',
    };
    const anchor = anchors[textAlign] === 'start' ? '' : ` text-anchor="${anchors[textAlign]}"`;
    this.#add(
      'text',
      `x="${numberText(x)}" y="${numberText(base)}"${anchor}${rtl ? ' direction="rtl"' : ''} style="font:${escapeXml(font)}"${this.#fillOf()}`,
      escapeXml(text),
    );
  }
  measureText(text: string): TextMetrics {
    this.#measure.font = this.font;
    return this.#measure.measureText(text);
  }

  /** A tile of pixels that fills by repeating itself. */
  createPattern(tile: HTMLCanvasElement): CanvasPattern | null {
    const pattern = this.#measure.createPattern(tile, 'repeat');
    if (!pattern) return null;
    const id = `pattern-${this.#definitions.length}`;
    const { width, height } = tile;
    this.#definitions.push(
      `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse"><image width="${width}" height="${height}" href="${tile.toDataURL()}"/></pattern>`,
    );
    this.#patterns.set(pattern, id);
    return pattern;
  }

  #paint(style: State['fillStyle']): { readonly colour: string; readonly opacity: number } {
    const { globalAlpha, globalCompositeOperation } = this;
    if (globalCompositeOperation === 'destination-out') return { colour: this.#background, opacity: 1 };
    if (typeof style === 'string') {
      const { colour, opacity } = paintOf(style);
      return { colour, opacity: opacity * globalAlpha };
    }
    const pattern = this.#patterns.get(style as CanvasPattern);
    if (pattern === undefined) throw new Error('a style that this pen did not make: no chart has a gradient');
    return { colour: `url(#${pattern})`, opacity: globalAlpha };
  }

  #fillOf(): string {
    const { colour, opacity } = this.#paint(this.fillStyle);
    return ` fill="${colour}"${opacity < 1 ? ` fill-opacity="${numberText(opacity)}"` : ''}`;
  }

  #add(tag: string, attributes: string, inside?: string): void {
    this.#elements.push(`<${tag} ${attributes}${inside === undefined ? '/>' : `>${inside}</${tag}>`}`);
  }
}
