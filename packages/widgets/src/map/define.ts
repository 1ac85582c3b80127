import { define } from '../figure/define.js';
import { BlMap } from './map.js';

define('bl-map', BlMap);

// Whoever imports this file for what it does has the types of the element as well.
export type { BlMap } from './map.js';
