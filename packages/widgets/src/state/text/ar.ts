import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { arabicRateNotes } from '@blueledger/core/internal/text/ar/rateNotes';
import { stateName } from '../../figure/names/text/ar.js';
import { messages as frame } from '../../figure/text/ar.js';
import type { StateMessages } from '../messages.js';

export const messages: StateMessages = {
  core: arabic,
  frame,
  stateName,
  notes: {
    ...arabicRateNotes,
    'rule-secondary': () => 'الحد الأقصى لبعض السنوات من مصدر ثانوي.',
    'state-without-rate': ({ name, from, to }) =>
      `${name}: لا معدل في جداول ${from}${from === to ? '' : ` إلى ${to}`}.`,
  },
  title: (who) => `${who} وحفظ السلام في الأمم المتحدة: الدفع والخدمة والدين`,
  summary: ({ who, year, month, percent, rateRank, ratedStates, persons, personnelRank, contributors }) => [
    { text: `${who}: ` },
    ...(percent === undefined
      ? [{ text: `لا معدل لحفظ السلام في عام ${year}` }]
      : [
          { text: `${percent} في المائة`, role: 'money' } as const,
          {
            text: ` من أنصبة حفظ السلام في عام ${year}${rateRank === undefined ? '' : ` (المرتبة ${rateRank} من ${ratedStates})`}`,
          },
        ]),
    { text: `؛ وفي نهاية ${arabic.month(month)} عدد الأفراد النظاميين ` },
    { text: persons, role: 'people' },
    { text: `${personnelRank === undefined ? '' : ` (المرتبة ${personnelRank} من ${contributors})`}.` },
  ],
  tiles: { pays: 'الدفع', serves: 'الخدمة', unpaid: 'غير المدفوع لحفظ السلام' },
  perCent: (number) => `${number}٪`,
  noRate: 'لا معدل',
  rankOf: (rank, of) => `المرتبة ${rank} من ${of}`,
  nobody: 'لا أحد',
  paysDetail: (year, rank) => `من حفظ السلام في الأمم المتحدة في عام ${year}${rank && `، ${rank}`}`,
  servesDetail: (month, rank) => `من الأفراد النظاميين، نهاية ${arabic.month(month)}${rank && `، ${rank}`}`,
  yearsInFull: (inFull, years) => `${inFull} من ${years} سنوات`,
  punctualDetail: (from, to, onTime) => `بالكامل، ${from} إلى ${to}؛ ${onTime} في الموعد`,
  dollars: (number) => `${number} دولار`,
  unpaidDetail: (fund, date) => `${fund}، ${date}`,
  noUnpaid: 'لا يتوفر رقم.',
  noneSince: (date) => `لا رقم منذ ${date}`,
  lastUnpaid: (amount, detail) => `غير المدفوع، آخر رقم معروف: ${amount} (${detail}).`,
  paid: 'الحصة من الأنصبة المقررة',
  served: 'الحصة من الأفراد النظاميين',
  pointPaid: (year, percent) => `${year}: ${percent} من الأنصبة المقررة`,
  pointServed: (year, percent) => `${year}: ${percent} من الأفراد النظاميين`,
  pointMissing: (year, what) => `${year}: ${what} غير متوفرة في البيانات`,
  recordTitle: 'متى دُفعت الميزانية العادية',
  onTime: (date) => `في الموعد، ${date}`,
  late: (date) => `متأخرا، ${date}`,
  notInFull: (date) => `لم تُدفع بالكامل حتى ${date}`,
  unpaidTitle: 'غير المدفوع في تواريخ متفرقة، بالدولارات الجارية',
  unpaidKey: 'المربع: حفظ السلام. الدائرة: الميزانية العادية. المعين: صناديق عدة أو غيرها. المفرغ: مصدر ثانوي.',
  funds: {
    regular: 'الميزانية العادية',
    peacekeeping: 'حفظ السلام',
    tribunals: 'المحكمتان',
    total: 'جميع الصناديق',
    peacekeeping_active_missions: 'البعثات العاملة',
    peacekeeping_past_missions: 'البعثات المنتهية',
    peacekeeping_and_tribunals: 'حفظ السلام والمحكمتان',
  },
  secondary: 'مصدر ثانوي',
  caption: (who) => `${who}: المعدلات والأفراد ومدفوعات الميزانية العادية وغير المدفوع المعروف، بحسب السنة`,
  columns: [
    'السنة',
    'معدل حفظ السلام، بالنسبة المئوية',
    'الأفراد النظاميون، متوسط السنة',
    'بالنسبة المئوية من جميع الأفراد',
    'سداد الميزانية العادية بالكامل',
    'غير المدفوع، بالدولار',
  ],
};
