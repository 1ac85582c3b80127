import { day } from '../burden.js';
import { budgetNotes } from './budgets.js';
import { unpaidNotes } from './unpaid.js';

/** Arabic notes that no share of the burden carries. The others stand in the messages of their subject. */
export const moreNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  ...budgetNotes,
  ...unpaidNotes,
  'no-scale': ({ year }) => `لا يوجد جدول لحفظ السلام لعام ${year}: لا يُقسَّم هذا الجزء على الدول.`,
  'entries-by-caller': () => 'القيود هي قيود الاستعلام.',
  'arrears-over-all-funds': () =>
    'تُحسب المتأخرات على جميع الصناديق المقررة معا: ويُستدل على أن متأخرات حفظ السلام منها بمقررات استثنت بعضها من المادة 19.',
  'levels-not-apart': ({ levels, taken }) =>
    `لا تميز الجداول بين المستويين ${String(levels).replace('/', ' و')}: النسبة المفترضة للمستوى ${taken} تسري على كليهما.`,
  'level-unknown': ({ from, to }) => `مستوى الصندوق من ${day(String(from))} إلى ${day(String(to))} غير معروف.`,
  'equipment-assumed': ({ percent }) => `افتراض: تبلغ قيمة المعدات ${percent} في المائة من سداد تكاليف الأفراد.`,
  'staff-officers-inside': () => 'قبل أيار/مايو 2017 كان ضباط الأركان، الذين لا تُسدد تكاليفهم، محسوبين ضمن القوات.',
  'formed-police-left-out': () => 'ليس لوحدات الشرطة المشكلة أرقام مستقلة في بعض هذه الأشهر، ولذلك لم تُحسب.',
  'levels-assumed': () => 'بعض المستويات أو كلها افتراضات من الاستعلام.',
  'thresholds-unknown': ({ from, to }) =>
    `عتبات الدخل من ${day(String(from))} إلى ${day(String(to))} غير متوفرة في البيانات.`,
  'methodology-of-scale': ({ year, day: first }) =>
    `قواعد المنهجية غير المتوفرة في البيانات لجدول عام ${String(first).slice(0, 4)} هي قواعد جدول عام ${year}.`,
  'held-without-income': ({ names }) => `أبقيت على معدلها الرسمي لعدم وجود دخل في إحدى سنوات الأساس: ${names}.`,
  'income-not-of-the-united-nations': () =>
    'الدخول أرقام البنك الدولي؛ أما لجنة الاشتراكات فتستخدم أرقام شعبة الإحصاءات في الأمم المتحدة، بأسعار تحويل مختلفة لبعض الدول.',
  'change-applied-to-official-rates': ({ scale }) =>
    `كل معدل هو المعدل الرسمي للفترة ${String(scale).replace('-', ' إلى ')} مضروبا في تغير حصته المحسوبة: لا تعرض المعدلات المحسوبة الخام.`,
  'missing-years-as-all': ({ year, states }) =>
    `افتراض لعام ${year} الذي لا يتوفر في البيانات لعدد ${states} من الدول: يتحرك الدخل مثل دخل جميع الدول التي لها العامان، ويبقى على حاله حيث لا يتوفر لأي منها.`,
  'missing-years-own-trend': ({ year, states }) =>
    `افتراض لعام ${year} الذي لا يتوفر في البيانات لعدد ${states} من الدول: يستمر الدخل بمتوسط نمو الدولة نفسها في خمس سنوات.`,
  'levels-projected': ({ year }) =>
    `مستويات حفظ السلام لعام ${year} تتبع نصيب الفرد من الدخل حيث يغير المستوى المحسوب؛ ويفترض استمرار الخصومات الاستثنائية.`,
  'groups-by-caller': () => 'عضوية المجموعات المخصصة غير متوفرة في البيانات: وهي هنا كما حددها الاستعلام.',
};
