/** Months, missions, kinds and sexes: a chunk of its own. */
export { personnelHistory } from '@blueledger/core/personnel';
export { withKinds } from './kinds.js';
