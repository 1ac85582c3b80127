export { type ReformFinding, type ReformFindingOptions, reformFinding } from './reformFinding.js';
export { type MovedInWords, type Mover, type ReformWords } from './words.js';
