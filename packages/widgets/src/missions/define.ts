import { define } from '../figure/define.js';
import { BlMissions } from './missions.js';

define('bl-missions', BlMissions);

// Whoever imports this file for what it does has the types of the element as well.
export type { BlMissions } from './missions.js';
