import { arabicMovement } from '@blueledger/core/internal/text/ar/movement';
import { words as gap } from '../../languages/ar.js';
import type { GapMovementWords } from '../words.js';

export const words: GapMovementWords = {
  ...gap,
  movement: arabicMovement,
  unit: 'النسبة المئوية من الأنصبة ومن الأفراد النظاميين',
  pointNoRates: (year) => `${year}: معدلات حفظ السلام غير متوفرة في البيانات`,
  gap: (years) => `${years}: المستويات غير متوفرة في البيانات`,
  pointEvent: ({ number, when, what, by }) => `الحدث ${number}، ${when}: ${what}؛ ${by}`,
  events: 'ما غيّر الحصص',
  noEvents: 'لا حدث بالحجم المدرج.',
  dash: ' إلى ',
  colon: ': ',
};
