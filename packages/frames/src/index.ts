export { type Danfo, type DataFrame, useDanfo } from './danfo.js';
export { type FrameName, type FrameOptions, frame } from './frame.js';
export { framesOf } from './framesOf.js';
export { type Cell, toRows } from './toRows.js';
