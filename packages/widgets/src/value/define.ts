import { define } from '../figure/define.js';
import { BlValue } from './value.js';

define('bl-value', BlValue);
