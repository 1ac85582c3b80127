import { define } from '../figure/define.js';
import { BlNextScale } from './next-scale.js';

define('bl-next-scale', BlNextScale);
