import { define } from '../figure/define.js';
import { BlRates } from './rates.js';

define('bl-rates', BlRates);

// Whoever imports this file for what it does has the types of the element as well.
export type { BlRates } from './rates.js';
