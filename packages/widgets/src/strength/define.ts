import { define } from '../figure/define.js';
import { BlStrength } from './strength.js';

define('bl-strength', BlStrength);
