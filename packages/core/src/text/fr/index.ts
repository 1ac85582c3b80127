export { french } from './burden.js';
export { frenchEarlierRateNotes } from './earlierRateNotes.js';
export { formerStates } from './formerStates.js';
export { liquidityFrench } from './liquidity.js';
export { frenchMovement } from './movement.js';
export { frenchRateNotes } from './rateNotes.js';
export { reformFrench } from './reforms.js';
export { frenchSummaries } from './summaries.js';
