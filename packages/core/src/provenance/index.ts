// A room above working, so that rules, which record, never load what only a reader asks for.
export { type CitationStyle, cite } from './cite.js';
export { explain } from './explain.js';
