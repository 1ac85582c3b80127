import type { FigureWords } from '../words.js';

export const arabicWords: FigureWords = {
  // Western digits, as in United Nations documents in Arabic; the browser's own choice differs by country.
  language: 'ar-u-nu-latn',
  direction: 'rtl',
  dataTo: (month) => `البيانات حتى ${month}.`,
  sources: 'المصدر:',
  rule: (document, paragraph) => (paragraph === undefined ? document : `الفقرة ${paragraph} من ${document}`),
  table: 'الجدول',
  missing: 'غير متوفر في البيانات',
  working: 'طريقة الحساب',
  cite: 'الاستشهاد',
  download: 'تنزيل',
  embed: 'تضمين',
  loading: 'جارٍ تحميل الأرقام…',
  failed: 'يتعذر رسم هذا الشكل على النحو المطلوب.',
  noChart: 'تعذر تحميل الرسم البياني؛ وفي الجدول جميع قيمه.',
};
