import { define } from '../figure/define.js';
import { BlBurdenGap } from './burden-gap.js';

define('bl-burden-gap', BlBurdenGap);

// Whoever imports this file for what it does has the types of the element as well.
export type { BlBurdenGap } from './burden-gap.js';
