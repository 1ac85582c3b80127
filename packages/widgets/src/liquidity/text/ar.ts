import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { money, owed, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ar.js';
import type { LiquidityMessages } from '../messages.js';

const how = {
  usual: 'دفعت الدول كما دفعت من قبل',
  'usa-nothing': 'لم تدفع الولايات المتحدة الأمريكية شيئا',
  'all-later': 'دفعت كل الدول عدا الولايات المتحدة الأمريكية متأخرة ثلاثة أشهر',
};
const without = (reserve: 'on' | 'off') => (reserve === 'off' ? ' ولم يُسحب من الصندوق الاحتياطي' : '');
const dollars = (amount: string) => `${amount} دولار`;

export const messages: LiquidityMessages = {
  core: arabic,
  frame,
  notes: {
    simulated: () =>
      'محاكاة: ما لا يذكره أي مصدر افتراض. وهي لبيان ما يتغير حين يدفع أحد على نحو آخر، أكثر منها لبيان المستوى نفسه.',
    'dates-drawn': () =>
      'تُسحب أيام الدفع من سنوات قائمة الشرف للميزانية العادية، كل دولة على حدة: فالسنوات السيئة لكثيرين معا أندر هنا مما قد تكون.',
  },
  title: (payers, reserve) => `نقد بعثات الأمم المتحدة لحفظ السلام إذا ${how[payers]}${without(reserve)}`,
  summary: ({ payers, reserve, from, to, paths, exhausted, lowest, owedPeak, reserveDrawn }) => [
    { text: `إذا ${how[payers]}${without(reserve)}، ` },
    ...(exhausted === undefined
      ? [
          { text: `فأدنى نقد لبعثات الأمم المتحدة لحفظ السلام في نهاية ${lowest.month}: ` },
          money(dollars(lowest.amount)),
          { text: ` في منتصف المسارات المحاكاة (عددها ${paths})، و${dollars(lowest.low)} أو أقل في واحد من كل عشرين` },
        ]
      : [
          { text: 'ينفد نقد بعثات الأمم المتحدة لحفظ السلام بحلول نهاية ' },
          owed(exhausted),
          { text: ` في نصف المسارات المحاكاة (عددها ${paths})` },
        ]),
    ...(reserveDrawn === undefined ? [] : [{ text: `؛ ويُسحب من الصندوق الاحتياطي حتى ${dollars(reserveDrawn)}` }]),
    { text: '؛ وأكثر ما يستحق للمساهمين بالأفراد ' },
    people(dollars(owedPeak.amount)),
    { text: ` (${owedPeak.month}). المحاكاة من ${from} إلى ${to}.` },
  ],
  millions: 'ملايين الدولارات، محاكاة',
  billions: 'مليارات الدولارات، محاكاة',
  dollars: 'دولارات الولايات المتحدة الجارية',
  bands: 'النقد في نهاية الشهر: النطاق الفاتح تسعة مسارات من كل عشرة؛ والداكن نصفها',
  cash: 'النقد، المسار الأوسط',
  owed: 'المستحق للمساهمين',
  reserve: 'المسحوب من الاحتياطي',
  usedUp: (month) => `نفاد النقد، ${month}`,
  point: ({ month, cash, low, high, owed: due, reserve }) =>
    `${month}: النقد ${dollars(cash)}، وفي تسعة مسارات من كل عشرة من ${low} إلى ${dollars(high)}؛ المستحق للمساهمين ${dollars(due)}؛ المسحوب من الاحتياطي ${dollars(reserve)}`,
  caption: 'نقد البعثات في نهاية كل شهر، بدولارات لا تتجاوزها هذه النسبة من المسارات',
  columns: {
    month: 'الشهر',
    low: 'النقد، 5%',
    quarter: 'النقد، 25%',
    middle: 'النقد، 50%',
    threeQuarters: 'النقد، 75%',
    high: 'النقد، 95%',
    net: 'المركز الصافي، 50%',
    bills: 'فواتير غير مدفوعة، 50%',
    reserve: 'المسحوب من الاحتياطي، 50%',
    owed: 'المستحق للمساهمين، 50%',
  },
  assumed: (values) =>
    `من الافتراضات: لكل بعثة في البداية نقد يعادل إنفاقها في عدد من الأشهر قدره ${values['opening-cash']}؛ وعلى الولايات المتحدة الأمريكية حينها ${values['opening-share-usa']} في المائة من غير المدفوع، وتدفع على الأكثر ${values['usa-of-letter']} في المائة من كل خطاب، على مدى أشهر عددها ${values['usa-months']} من الشهر ${values['usa-first-month']} في السنة؛ وتتأخر الدول الأخرى عن الميزانية العادية أشهرا عددها ${values['payment-delay']}؛ وتُسدد المعدات بنسبة ${values['equipment']} في المائة من الأفراد. وفي طريقة الحساب جميعها بنطاقاتها وأسبابها.`,
  drawnBefore:
    'سُحبت المسارات من قبل وحُفظت في جدول مشتق، مقربة إلى 100,000 دولار؛ وأي افتراض آخر يُسحب بالدالة liquidityFan.',
};
