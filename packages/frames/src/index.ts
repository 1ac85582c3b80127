export { type Danfo, type DataFrame, useDanfo } from './danfo.js';
export { type FrameName, type FrameOptions, frame } from './frame.js';
export { framesOf } from './framesOf.js';
export { type SortedOptions, sorted } from './sorted.js';
export { type GroupSum, type SumOptions, sum } from './sum.js';
export { type Cell, toRows } from './toRows.js';
