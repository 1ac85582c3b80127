import type { PageTexts } from '../../TextPage.js';
import { texts as english, type TablesTexts } from './text/en.js';

/** What the list of tables and the filters of one say. */
export const tablesTexts: PageTexts<TablesTexts> = {
  en: english,
  others: { fr: () => import('./text/fr.js'), ar: () => import('./text/ar.js') },
};
