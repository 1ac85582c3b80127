import { day } from '../burden.js';
import { budgetNotes } from './budgets.js';
import { nextScaleNotes } from './nextScale.js';
import { unpaidNotes } from './unpaid.js';

/** Arabic notes that no share of the burden carries. The others stand in the messages of their subject. */
export const moreNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  ...budgetNotes,
  ...unpaidNotes,
  ...nextScaleNotes,
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
  'groups-by-caller': () => 'عضوية المجموعات المخصصة غير متوفرة في البيانات: وهي هنا كما حددها الاستعلام.',
};
