import type { PageTexts } from '../TextPage.js';
import { type StatesTexts, texts } from './text/en.js';

export const statesTexts: PageTexts<StatesTexts> = {
  en: texts,
  others: { fr: () => import('./text/fr.js'), ar: () => import('./text/ar.js') },
};
