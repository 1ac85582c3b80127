import type { PageTexts } from '../TextPage.js';
import { texts as english, type MissionsTexts } from './text/en.js';

/** What the page of missions and its parts say. */
export const missionsTexts: PageTexts<MissionsTexts> = {
  en: english,
  others: { fr: () => import('./text/fr.js'), ar: () => import('./text/ar.js') },
};
