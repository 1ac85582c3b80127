import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { memberStatesNamesAr } from '@blueledger/datasets/member-states/names-ar';
import { arabicWords } from '../../figure/languages/ar.js';
import { namesOf } from '../../figure/stateNames.js';
import type { BurdenGapWords } from '../words.js';

const { iso3, name_ar } = memberStatesNamesAr.columns;

export const words: BurdenGapWords = {
  catalogue: arabic,
  frame: arabicWords,
  stateName: namesOf(iso3, name_ar),
  paidBy: (who) => `التمويل: ${who}`,
  servedBy: (who) => `الأفراد: ${who}`,
  rest: 'سائر الدول الأعضاء',
  noPersonnel: 'غير متوفر في البيانات',
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
};
