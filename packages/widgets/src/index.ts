export { BlBurdenGap } from './burden-gap/burden-gap.js';
export { BlFigure } from './figure/BlFigure.js';
export type { BlErrorDetail, BlReadyDetail, BlSelectDetail } from './figure/events.js';
export { BlRates } from './rates/rates.js';
export type { FallbackTable } from './snippet/fallbackTable.js';
export { type EmbedSnippets, type SnippetOptions, snippets } from './snippet/snippet.js';
