import { define } from '../figure/define.js';
import { BlAccount } from './account.js';

define('bl-account', BlAccount);

// Whoever imports this file for what it does has the types of the element as well.
export type { BlAccount } from './account.js';
