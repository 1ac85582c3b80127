import { define } from '../figure/define.js';
import { BlUnpaid } from './unpaid.js';

define('bl-unpaid', BlUnpaid);
