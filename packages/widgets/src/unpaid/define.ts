import { define } from '../figure/define.js';
import { BlUnpaid } from './unpaid.js';

define('bl-unpaid', BlUnpaid);

// Whoever imports this file for what it does has the types of the element as well.
export type { BlUnpaid } from './unpaid.js';
