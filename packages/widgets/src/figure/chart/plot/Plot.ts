import type { Box } from '../text.js';

/** A place in the values of both axes, or in pixels from the upper left corner of the chart; `y` is NaN where a value is missing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Scale {
  readonly min: number;
  readonly max: number;
  /** Pixels from the left or the upper edge of the chart. */
  readonly at: (value: number) => number;
}

/** A value that is named beside an axis. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

export interface Axis {
  /** Where it begins: where the text does, or at the bottom. */
  readonly from: number;
  readonly to: number;
  /** What is named along it, for its length in pixels; an axis without is not drawn. */
  readonly ticks?: (length: number) => readonly Tick[];
  /** Lines through the plot, or short marks at the names' side, or neither. */
  readonly grid?: boolean;
  /** The axis itself as a line. */
  readonly line?: boolean;
  /** Pixels from the axis to its names, and from them to what is beyond. */
  readonly gap: number;
}

/** A chart laid out on a pen: its size, the plot between the axes, and where every value stands. */
export interface Plot {
  readonly ctx: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  /** The plot, without the axes and what stands around them. */
  readonly chartArea: Box;
  readonly x: Scale;
  readonly y: Scale;
  /** What a pointer finds, by series, in pixels. */
  readonly points: readonly (readonly Place[])[];
}

/** What is known of a chart before it is laid out. */
export type Sheet = Pick<Plot, 'ctx' | 'width' | 'height'>;

/** How a kind of chart is laid out and drawn. */
export interface Drawing {
  /** Pixels around the plot and its axes. */
  readonly padding: (sheet: Sheet) => Box;
  readonly x: Axis;
  readonly y: Axis;
  /** What a pointer finds, by series, in the values of the axes. */
  readonly points: readonly (readonly Place[])[];
  /** Draws on the axes and their lines. */
  readonly draw: (plot: Plot) => void;
}
