import type { Formats } from '../../text/formats.js';
import type { NextScaleTexts } from './text/en.js';

/** How the parts of the page write: its messages, its formats, and names of states. */
export interface Written {
  readonly texts: NextScaleTexts;
  readonly formats: Formats;
  readonly language: string;
  readonly nameOf: (state: string) => string;
}
