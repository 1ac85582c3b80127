import '../figure/whyStopped.js';
import { define } from '../figure/define.js';
import { BlContributors } from './contributors.js';

define('bl-contributors', BlContributors);
