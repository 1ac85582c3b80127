import { define } from '../figure/define.js';
import { BlClaim } from './claim.js';

define('bl-claim', BlClaim);

// Whoever imports this file for what it does has the types of the element as well.
export type { BlClaim } from './claim.js';
