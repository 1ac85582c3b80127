import '../figure/whyStopped.js';
import { define } from '../figure/define.js';
import { BlState } from './state.js';

define('bl-state', BlState);

// Whoever imports this file for what it does has the types of the element as well.
export type { BlState } from './state.js';
