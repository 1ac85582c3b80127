import { define } from '../figure/define.js';
import { BlValue } from './value.js';

define('bl-value', BlValue);

// Whoever imports this file for what it does has the types of the element as well.
export type { BlValue } from './value.js';
