import { define } from '../figure/define.js';
import { BlReform } from './reform.js';

define('bl-reform', BlReform);

// Whoever imports this file for what it does has the types of the element as well.
export type { BlReform } from './reform.js';
