import type { FigureWords } from '../words.js';

export const arabicWords: FigureWords = {
  // Western digits, as in United Nations documents in Arabic; the browser's own choice differs by country.
  language: 'ar-u-nu-latn',
  direction: 'rtl',
  dataTo: (month) => `البيانات حتى ${month}.`,
  sources: 'المصدر:',
  rule: (document, paragraph) => (paragraph === undefined ? document : `${document}، الفقرة ${paragraph}`),
  table: 'الجدول',
  missing: 'غير متوفر في البيانات',
  working: 'طريقة الحساب',
  cite: 'الاستشهاد',
  download: 'تنزيل CSV',
  chartOf: (title) => `رسم بياني: ${title}`,
  chartHelp: 'يقرأ سهما اليمين واليسار النقاط واحدة واحدة؛ وينتقل Home وEnd إلى الأولى والأخيرة؛ ويخرج Escape منها.',
  pointOf: (text, position, count) => `${text} (${position} من ${count})`,
  loading: 'جارٍ تحميل الأرقام…',
  failed: 'يتعذر رسم هذا الشكل على النحو المطلوب.',
  noChart: 'تعذر تحميل الرسم البياني؛ وفي الجدول جميع قيمه.',
};
