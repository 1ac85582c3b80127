import { define } from '../figure/define.js';
import { BlFatalities } from './fatalities.js';

define('bl-fatalities', BlFatalities);

// Whoever imports this file for what it does has the types of the element as well.
export type { BlFatalities } from './fatalities.js';
