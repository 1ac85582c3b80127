import { define } from '../figure/define.js';
import { BlPayers } from './payers.js';

define('bl-payers', BlPayers);
