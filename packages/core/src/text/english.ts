import type { Catalogue } from './catalogue.js';
import { englishOfAYear } from './englishOfAYear.js';
import { burdenOverYears } from './englishOverYears.js';

/** English, the first language of the catalogue. */
export const english: Catalogue = { ...englishOfAYear, burdenOverYears };
