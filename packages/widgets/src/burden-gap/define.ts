import { define } from '../figure/define.js';
import { BlBurdenGap } from './burden-gap.js';

define('bl-burden-gap', BlBurdenGap);
