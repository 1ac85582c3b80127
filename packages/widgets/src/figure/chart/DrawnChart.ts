import type { ReadingPoint } from '../content.js';
import type { Place } from './plot/Plot.js';

export type Mark = Pick<ReadingPoint, 'series' | 'index'>;

/** A chart that stands in a figure, and what the reading of its points asks of it. */
export interface DrawnChart {
  /** Draws again with another point active. */
  readonly activate: (point: ReadingPoint | undefined) => void;
  /** The mark nearest to a pointer over the plot. */
  readonly markAt: (event: PointerEvent) => Mark | undefined;
  /** Where a point stands, from the upper left corner of the chart; undefined where it is none of the chart. */
  readonly placeOf: (point: ReadingPoint) => Place | undefined;
  readonly destroy: () => void;
}
