import type { Catalogue } from '../catalogue.js';
import { englishOfAYear } from './burdenOfYear.js';
import { burdenOverYears } from './burdenOverYears.js';

/** English, the first language of the catalogue. */
export const english: Catalogue = { ...englishOfAYear, burdenOverYears };
