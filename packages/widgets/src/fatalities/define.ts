import { define } from '../figure/define.js';
import { BlFatalities } from './fatalities.js';

define('bl-fatalities', BlFatalities);
