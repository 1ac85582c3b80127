// A room above working, so that rules, which record, never load what only a reader asks for.
export { type CitationStyle, cite } from './cite.js';
export { documentAddress } from './documentAddress.js';
export { explain } from './explain.js';
export { type StepText, stepText } from './stepText.js';
