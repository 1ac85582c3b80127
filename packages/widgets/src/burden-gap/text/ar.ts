import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { arabicMovement } from '@blueledger/core/internal/text/ar/movement';
import { stateName } from '../../figure/names/text/ar.js';
import { messages as frame } from '../../figure/text/ar.js';
import type { BurdenGapMessages } from '../messages.js';

export const messages: BurdenGapMessages = {
  core: arabic,
  frame,
  stateName,
  paidBy: (who) => `التمويل: ${who}`,
  servedBy: (who) => `الأفراد: ${who}`,
  rest: 'سائر الدول الأعضاء',
  noPersonnel: 'غير متوفر في البيانات',
  newScale: 'جدول جديد',
  pointPaid: (year, who, percent) => `${year}: حصة ${who} من الأنصبة المقررة ${percent}`,
  pointServed: (year, who, percent) => `${year}: حصة ${who} من الأفراد النظاميين ${percent}`,
  pointMissing: (year) => `${year}: الأفراد النظاميون غير متوفرين في البيانات`,
  caption: (payers, servers) =>
    `الحصة من أنصبة حفظ السلام المقررة (${payers}) ومن الأفراد النظاميين (${servers})، بحسب السنة`,
  columns: [
    'السنة',
    'الأنصبة، بالنسبة المئوية',
    'الأفراد، بالنسبة المئوية',
    'شهور الأفراد',
    'مجموع شهور الأفراد',
    'الأشهر',
  ],
  movement: {
    core: arabicMovement,
    unit: 'النسبة المئوية من الأنصبة ومن الأفراد النظاميين',
    pointNoRates: (year) => `${year}: معدلات حفظ السلام غير متوفرة في البيانات`,
    gap: (years) => `${years}: المستويات غير متوفرة في البيانات`,
    pointEvent: ({ number, when, what, by }) => `الحدث ${number}، ${when}: ${what}؛ ${by}`,
    events: 'ما غيّر الحصص',
    noEvents: 'لا حدث بالحجم المدرج.',
    dash: ' إلى ',
    colon: ': ',
  },
};
