import type { Messages } from '../messages.js';
import { englishOfAYear } from './burdenOfYear.js';
import { burdenOverYears } from './burdenOverYears.js';

/** English, the first language of the messages. */
export const english: Messages = { ...englishOfAYear, burdenOverYears };
