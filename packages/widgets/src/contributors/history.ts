/** Months, missions, kinds and sexes: a chunk of its own. */
export { personnelHistory } from '@blueledger/core/deployment';
export { withKinds } from './kinds.js';
