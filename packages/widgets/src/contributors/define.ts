import '../figure/whyStopped.js';
import { define } from '../figure/define.js';
import { BlContributors } from './contributors.js';

define('bl-contributors', BlContributors);

// Whoever imports this file for what it does has the types of the element as well.
export type { BlContributors } from './contributors.js';
