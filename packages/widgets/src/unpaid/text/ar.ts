import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { unpaidNotes } from '@blueledger/core/internal/text/ar/notes/unpaid';
import { owed } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ar.js';
import { writtenDate } from '../../figure/written.js';
import type { UnpaidMessages } from '../messages.js';

const date = (iso: string) => writtenDate(iso, frame.language);

export const messages: UnpaidMessages = {
  core: arabic,
  frame,
  notes: unpaidNotes,
  title: {
    peacekeeping: 'الأنصبة المقررة غير المسددة لحفظ السلام',
    regular: 'الأنصبة المقررة غير المسددة للميزانية العادية للأمم المتحدة',
    tribunals: 'الأنصبة المقررة غير المسددة لمحاكم الأمم المتحدة',
    total: 'الأنصبة المقررة غير المسددة للأمم المتحدة، جميع الصناديق',
  },
  caption: {
    peacekeeping: 'غير المسدد لحفظ السلام، في التواريخ التي تذكرها الوثائق والمسؤولون',
    regular: 'غير المسدد للميزانية العادية، في التواريخ التي تذكرها الوثائق والمسؤولون',
    tribunals: 'غير المسدد للمحاكم، في التواريخ التي تذكرها الوثائق والمسؤولون',
    total: 'غير المسدد لجميع الصناديق، في التواريخ التي تذكرها الوثائق والمسؤولون',
  },
  fund: {
    peacekeeping: 'لحفظ السلام',
    regular: 'للميزانية العادية للأمم المتحدة',
    tribunals: 'لمحاكم الأمم المتحدة',
    total: 'للأمم المتحدة، جميع الصناديق',
  },
  when: (asOf) => `في ${date(asOf)}`,
  most: ({ latest, second, more }, fund) => [
    { text: `${latest.when} بلغ غير المسدد من الأنصبة المقررة ${fund} ` },
    owed(`${latest.amount} دولار`),
    { text: '، وهو الأعلى في هذه البيانات، بزيادة ' },
    owed(more),
    { text: ` عما كان ${second.when}، وهو التالي.` },
  ],
  below: ({ latest, largest, less }, fund) => [
    { text: `${latest.when} بلغ غير المسدد من الأنصبة المقررة ${fund} ` },
    owed(`${latest.amount} دولار`),
    { text: '، أي أقل بمقدار ' },
    owed(less),
    { text: ` من الأعلى في هذه البيانات، ${largest.amount} ${largest.when}.` },
  ],
  only: ({ amount, when }, fund) => [
    { text: `${when} بلغ غير المسدد من الأنصبة المقررة ${fund} ` },
    owed(`${amount} دولار`),
    { text: '.' },
  ],
  notCounted: (fund) => `لا حصر في هذه الفترة لغير المسدد من الأنصبة المقررة ${fund}.`,
  yearEnds: (most, last) =>
    last
      ? `الأعلى في نهاية سنة ${most.amount} (${most.year})؛ وآخر نهاية سنة في البيانات ${last.amount} (${last.year}).`
      : `الأعلى في نهاية سنة ${most.amount} (${most.year})، وهي الأخيرة في البيانات.`,
  missionTitle: (on) => `الأنصبة المقررة غير المسددة حسب بعثة حفظ السلام، ${on}`,
  mission: ({ when, total, count, mission, amount, percent }) => [
    { text: `${when} بلغ غير المسدد ` },
    owed(`${total} دولار`),
    { text: ` عن البعثات المدرجة وعددها ${count}؛ وأكثره عن ${mission} وقدره ` },
    owed(amount),
    { text: `، أي ${percent} في المائة منه.` },
  ],
  missionPoint: (mission, amount, percent) =>
    `${mission}: ${amount} دولار غير مسددة، ${percent} في المائة من كل ما قُرر لها`,
  missionCaption: 'غير المسدد حسب البعثة، كما تذكره القرارات المتعلقة بتمويلها',
  countedWith: (mission) => `محسوبة مع ${mission}`,
  dollars: 'بدولارات الولايات المتحدة الجارية',
  dollarsUnpaid: 'الدولارات غير المسددة',
  billions: 'مليارات دولارات الولايات المتحدة',
  millions: 'ملايين دولارات الولايات المتحدة',
  noFigures: 'لا أرقام',
  key: {
    yearEnd: 'نهاية سنة',
    otherDate: 'تاريخ آخر',
    lessSure: 'منقول أو محسوب أو غير مؤكد',
    projected: 'إسقاط',
  },
  sure: {
    primary: 'كما نُشر',
    secondary: 'نقلا عن غيره',
    uncertain: 'غير مؤكد',
    derived: 'محسوب',
    projected: 'إسقاط',
    unverified: 'غير متحقق منه',
  },
  point: (on, amount, sure) => `${on}: ${amount} دولار غير مسددة، ${sure}`,
  sourcesBeside: 'مصدر كل رقم مذكور في الجدول.',
  columns: {
    date: 'التاريخ',
    amount: 'غير المسدد بدولارات الولايات المتحدة',
    sure: 'درجة التأكد',
    source: 'المصدر',
    mission: 'البعثة أو الخدمة',
    percent: 'نسبة مئوية من كل ما قُرر لها',
    paid: 'الدول التي سددت بالكامل',
    paidShare: 'الدول التي سددت بالكامل، في المائة',
  },
};
