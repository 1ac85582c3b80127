export { english } from './burden.js';
export { earlierRateNotes } from './earlierRateNotes.js';
export { liquidityEnglish } from './liquidity.js';
export { englishMovement } from './movement.js';
export { rateNotes } from './rateNotes.js';
export { reformEnglish } from './reforms.js';
export { englishSummaries } from './summaries.js';
