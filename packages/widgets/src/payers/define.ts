import { define } from '../figure/define.js';
import { BlPayers } from './payers.js';

define('bl-payers', BlPayers);

// Whoever imports this file for what it does has the types of the element as well.
export type { BlPayers } from './payers.js';
