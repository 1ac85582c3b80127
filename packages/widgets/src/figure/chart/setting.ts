import type { ReadingPoint } from '../content.js';
import type { Palette } from './palette.js';

/** What a chart is drawn with beside its figures. */
export interface ChartSetting {
  readonly palette: Palette;
  readonly rtl: boolean;
  /** A value as the page's language writes it. */
  readonly percent: (value: number) => string;
  /** Colours cannot tell the series apart: forced colours, or ink on paper. */
  readonly hatched: boolean;
  readonly active: ReadingPoint | undefined;
}
