import { define } from '../figure/define.js';
import { BlMissions } from './missions.js';

define('bl-missions', BlMissions);
