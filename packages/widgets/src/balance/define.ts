import { define } from '../figure/define.js';
import { BlBalance } from './balance.js';

define('bl-balance', BlBalance);
