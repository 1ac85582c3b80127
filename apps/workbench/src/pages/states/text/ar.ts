import type { StatesTexts } from './en.js';

export const texts: StatesTexts = {
  lead: (year) => `جميع الدول الأعضاء في ${year}. اختر دولة لعرض حسابها سنة بسنة، أو ما يصل إلى ثماني دول للمقارنة.`,
  columns: {
    state: 'الدولة العضو',
    level: 'المستوى',
    rate: 'معدل حفظ السلام، ٪',
    assessed: (budgetYear) => `الأنصبة المقررة ${budgetYear}، بدولارات الولايات المتحدة`,
    persons: (month) => `الأفراد النظاميون، ${month}`,
    net: (budgetYear) => `الصافي ${budgetYear}، بدولارات الولايات المتحدة`,
    unpaid: 'غير المسدد لحفظ السلام، بدولارات الولايات المتحدة',
  },
  netNote: (budgetYear) =>
    `الصافي ${budgetYear}: ما يستحق سداده عن الأفراد بالمعدل الموحد، دون المعدات، ناقصا الأنصبة المقررة. ما دون الصفر: النصيب المقرر على الدولة أكبر مما يستحق لها.`,
  unpaidNote: 'المبالغ غير المسددة أرقام منشورة متفرقة، لكل منها تاريخه؛ ولا ينشر شيء عن معظم الدول.',
  noAssessed: (year) => `لا ترد في البيانات المبالغ المقسمة للسنة المالية التي تبدأ في ${year}.`,
  failed: 'تعذر حساب الجدول.',
  groupBy: 'الصفوف',
  groupings: { none: 'قائمة واحدة', region: 'حسب المجموعة الإقليمية', level: 'حسب المستوى' },
  noRegion: 'بلا مجموعة إقليمية',
  noMatch: 'لا توجد دولة مطابقة.',
  choose: 'اختر دولة',
  back: 'جميع الدول الأعضاء',
  bills: (budgetYear) => `الأنصبة المقررة للبعثات، ${budgetYear}`,
  billsLead: (name, total, rank, payers, budgetYear) =>
    `${name}: ${total} أنصبة مقررة لبعثات حفظ السلام في السنة المالية ${budgetYear}، المرتبة ${rank} من ${payers}.`,
  mission: 'البعثة',
  amount: 'دولارات الولايات المتحدة',
  all: 'جميع البعثات',
  cite: 'اقتباس',
  noBills: (year, first, last) =>
    `المبالغ المقسمة متاحة للسنوات المالية التي تبدأ من ${first} إلى ${last}؛ اختر إحداها بدلا من ${year}.`,
  from: 'من',
  to: 'إلى',
  scale: 'معدلات',
  scales: { peacekeeping: 'حفظ السلام', regular: 'الميزانية العادية' },
  rates: 'المعدلات عبر الزمن',
  mended: (text, name) => `قرئ «${text}» على أنه ${name}.`,
  badYears: (text, first, last) => `لا معدلات لـ ${text}؛ يعرض ${first} إلى ${last}.`,
};
