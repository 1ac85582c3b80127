import type { PageTexts } from '../TextPage.js';
import { type NextScaleTexts, texts } from './text/en.js';

export const nextScaleTexts: PageTexts<NextScaleTexts> = {
  en: texts,
  others: { fr: () => import('./text/fr.js'), ar: () => import('./text/ar.js') },
};
