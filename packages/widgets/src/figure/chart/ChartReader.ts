import type { FigureContent, ReadingPoint } from '../content.js';
import type { FigureMessages } from '../messages.js';
import { pointsBeside } from './beside.js';

interface Read {
  readonly content: () => FigureContent | undefined;
  /** Another point is read, or none. */
  readonly activate: () => void;
  readonly markAt: (event: PointerEvent) => { readonly series: number; readonly index: number } | undefined;
}

/**
 * Reading a chart point by point. The chart is one tab stop with the semantics of a slider over its points, so that a
 * screen reader passes the arrow keys through and says each point's text; a pointer reads the same points.
 */
export class ChartReader {
  /** Index of the point being read; −1 for none. */
  #at = -1;
  readonly #read: Read;

  constructor(read: Read) {
    this.#read = read;
  }

  #points(): readonly ReadingPoint[] {
    return this.#read.content()?.points ?? [];
  }

  get active(): ReadingPoint | undefined {
    return this.#points()[this.#at];
  }

  /** What is read with it: the other series at the same time. */
  get beside(): readonly ReadingPoint[] {
    const content = this.#read.content();
    return content ? pointsBeside(content.chart, content.points, this.active) : [];
  }

  get position(): number {
    return Math.max(0, this.#at);
  }

  /** What a screen reader says of the point being read, or of the first before any is. */
  spoken(messages: FigureMessages['chart']): string {
    const points = this.#points();
    const point = points[this.position];
    return point ? messages.point(point.text, this.position + 1, points.length) : '';
  }

  leave(): void {
    this.#at = -1;
  }

  #go(index: number): void {
    if (index === this.#at) return;
    this.#at = index;
    this.#read.activate();
  }

  readonly onLeave = (): void => this.#go(-1);

  readonly onKey = (event: KeyboardEvent): void => {
    const last = this.#points().length - 1;
    // Right is forward in the text's own direction.
    const forward = this.#read.content()?.messages.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const moves: Readonly<Record<string, number>> = {
      [forward]: Math.min(last, this.#at + 1),
      [backward]: Math.max(0, this.#at - 1),
      Home: 0,
      End: last,
      Escape: -1,
    };
    const index = moves[event.key];
    if (index === undefined || (event.key === 'Escape' && this.#at === -1)) return;
    event.preventDefault();
    this.#go(index);
  };

  readonly onPointer = (event: PointerEvent): void => {
    const mark = this.#read.markAt(event);
    this.#go(
      mark ? this.#points().findIndex(({ series, index }) => series === mark.series && index === mark.index) : -1,
    );
  };
}
