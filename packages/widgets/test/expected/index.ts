import { burdenGap } from './burden-gap.js';
import type { Expected } from './Expected.js';

/** By the element's folder. Every element has its line. */
export const expected: Readonly<Record<string, Expected>> = { 'burden-gap': burdenGap };
