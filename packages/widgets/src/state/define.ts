import '../figure/whyStopped.js';
import { define } from '../figure/define.js';
import { BlState } from './state.js';

define('bl-state', BlState);
