export { arabic } from './burden.js';
export { arabicEarlierRateNotes } from './earlierRateNotes.js';
export { formerStates } from './formerStates.js';
export { liquidityArabic } from './liquidity.js';
export { arabicMovement } from './movement.js';
export { arabicRateNotes } from './rateNotes.js';
export { reformArabic } from './reforms.js';
export { arabicSummaries } from './summaries.js';
