import { define } from '../figure/define.js';
import { BlRates } from './rates.js';

define('bl-rates', BlRates);
