import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { budgetNotes } from '@blueledger/core/internal/text/ar/notes/budgets';
import { arabicRateNotes } from '@blueledger/core/internal/text/ar/rateNotes';
import { stateName } from '../../figure/names/text/ar.js';
import { money, owed, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ar.js';
import { writtenDate } from '../../figure/written.js';
import type { AccountMessages, WrittenUnpaid } from '../messages.js';

const bounds = { exact: '', lower: 'على الأقل ', upper: 'على الأكثر ', unclear: 'نحو ' };
const during = (from: string, to: string) => (from === to ? `في ${from}` : `من ${from} إلى ${to}`);
const dollars = (amount: string) => `${amount} دولار`;
const on = (date: string) => `في ${writtenDate(date, 'ar')}`;
const unpaidPart = (unpaid: WrittenUnpaid | undefined) =>
  unpaid
    ? [
        { text: ' وآخر رقم لما كان مستحقا عليها في هذه السنوات ' },
        owed(dollars(unpaid.amount)),
        { text: ` (${unpaid.fund}) ${unpaid.when}.` },
      ]
    : [{ text: ' ولا تذكر أي وثيقة متاحة ما كان مستحقا عليها.' }];

export const messages: AccountMessages = {
  core: arabic,
  frame,
  stateName,
  notes: {
    ...budgetNotes,
    ...arabicRateNotes,
    'equipment-excluded': () => 'تسدد تكاليف معدات الوحدات على حدة ولا تحسب هنا.',
    'rule-unverified': () =>
      'أن السداد عن الوحدات العسكرية والشرطة المشكلة دون غيرها معرفة عامة لم يُتحقق منها في مصدر.',
    'staff-officers-inside': () => 'قبل أيار/مايو 2017 كان ضباط الأركان، الذين لا تُسدد تكاليفهم، محسوبين ضمن القوات.',
    'formed-police-left-out': () => 'ليس لوحدات الشرطة المشكلة أرقام مستقلة في بعض هذه الأشهر، ولذلك لم تُحسب.',
  },
  title: (who, from, to) =>
    `${who}: الحساب مع حفظ السلام في الأمم المتحدة، ${from === to ? from : `${from} إلى ${to}`}`,
  summary: ({ who, from, to, assessed, assessedYears, due, unpaid }) => [
    { text: `${who}، ${during(from, to)}: ` },
    ...(assessed === undefined
      ? [{ text: 'الأنصبة في بعثات الأمم المتحدة لحفظ السلام غير معروفة' }]
      : [
          { text: 'الأنصبة في بعثات الأمم المتحدة لحفظ السلام ' },
          money(dollars(assessed)),
          { text: assessedYears === undefined ? '' : ` (السنوات المعروفة معدلاتها: ${assessedYears})` },
        ]),
    ...(due === undefined
      ? [{ text: '؛ والمستحق عن الوحدات العسكرية والشرطة المشكلة غير معروف.' }]
      : due.nobody
        ? [
            {
              text: `؛ ولا وحدات عسكرية أو شرطة مشكلة (الأشهر التي يتاح عنها تقرير: ${due.months} من ${due.ofMonths}).`,
            },
          ]
        : [
            { text: '؛ والمستحق عن الوحدات العسكرية والشرطة المشكلة بالمعدل الموحد دون المعدات: ' },
            people(`${bounds[due.bound]}${dollars(due.amount)}`),
            {
              text:
                due.months === due.ofMonths ? '.' : ` (الأشهر التي يتاح عنها تقرير: ${due.months} من ${due.ofMonths}).`,
            },
          ]),
    ...unpaidPart(unpaid),
  ],
  missionsSummary: ({ who, year, assessed, conditional, most, unpaid }) => [
    { text: `${who}، في ${year}: الأنصبة في بعثات الأمم المتحدة لحفظ السلام ` },
    money(dollars(assessed)),
    ...(most ? [{ text: `، وأكبرها ${most.mission}، ` }, money(dollars(most.amount))] : []),
    {
      text: conditional === undefined ? '.' : `؛ منها ${dollars(conditional)} مرهونة بتمديد مجلس الأمن للولايات.`,
    },
    ...unpaidPart(unpaid),
  ],
  notAssessed: (who, year) => `${who}، ${year}: الأنصبة غير معروفة لأن معدلات ذلك الوقت غير محددة.`,
  dollars: 'دولارات الولايات المتحدة الجارية',
  millions: 'ملايين الدولارات',
  billions: 'مليارات الدولارات',
  dollarsAssessed: 'الدولارات المقررة',
  due: 'المستحق عن الوحدات العسكرية والشرطة المشكلة',
  assessed: 'الأنصبة',
  net: 'الصافي',
  ratesOpen: 'المعدلات غير محددة',
  firm: 'ضمن الولاية',
  ifExtended: 'إذا مُددت الولاية',
  point: ({ year, assessed, due, net }) =>
    `${year}: الأنصبة ${assessed ? dollars(assessed) : 'غير معروفة'}، المستحق ${due ? dollars(due) : 'غير معروف'}${net ? `، الصافي ${dollars(net)}` : ''}`,
  missionPoint: (mission, amount, conditional) =>
    `${mission}: ${dollars(amount)}${conditional === undefined ? '' : `، منها ${dollars(conditional)} إذا مُددت الولاية`}`,
  caption: (who) => `${who}: الأنصبة بحسب البعثة والمدفوع وغير المدفوع والمستحق والصافي، ولكل منها وثيقته`,
  columns: {
    year: 'سنة الميزانية',
    item: 'البند',
    amount: 'دولارات الولايات المتحدة',
    detail: 'تفصيل',
    document: 'الوثيقة',
  },
  items: {
    assessedInAll: 'الأنصبة، جميع البعثات',
    assessedFor: (mission) => `الأنصبة، ${mission}`,
    regularBudget: (year) => `الميزانية العادية لعام ${year}`,
    unpaid: (fund) => `غير المدفوع، ${fund}`,
    noUnpaid: 'غير المدفوع',
    due: 'المستحق عن الوحدات العسكرية والشرطة المشكلة، دون المعدات',
    net: 'الصافي: المستحق ناقصا الأنصبة',
  },
  details: {
    conditional: (amount) => `منها ${dollars(amount)} إذا مُددت الولايات`,
    onTime: (day) => `دُفعت كاملة وفي موعدها، ${day}`,
    late: (day) => `دُفعت كاملة ومتأخرة، ${day}`,
    notInFull: (day) => `لم تُدفع كاملة حتى ${day}`,
    on: (date) => date,
    months: (reported) => `الأشهر التي يتاح عنها تقرير: ${reported} من 12`,
    bound: { lower: 'على الأقل', upper: 'على الأكثر: ضباط الأركان ضمن القوات', unclear: 'تقريبا' },
  },
  funds: {
    peacekeeping: 'حفظ السلام',
    peacekeeping_active_missions: 'بعثات حفظ السلام العاملة',
    peacekeeping_past_missions: 'بعثات حفظ السلام المغلقة',
    peacekeeping_and_tribunals: 'حفظ السلام والمحكمتان',
    regular: 'الميزانية العادية',
    tribunals: 'المحكمتان',
    total: 'جميع الصناديق',
  },
  when: on,
  votesBeside: 'تشمل مبالغ بعض البعثات والسنوات تصويتات إضافية في سنة لاحقة، أو إذنا بالإنفاق دون اعتماد في جزء منها.',
  columnsPartial: (years) => `المظلل بخطوط: لا تبلغ تقارير الأفراد نهاية ${years.join('، ')}.`,
};
