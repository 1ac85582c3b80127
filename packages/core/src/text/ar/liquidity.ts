import { amounts, signed } from '../amounts.js';
import type { LiquidityMessages } from '../liquidityMessages.js';
import { amountFormat } from './amountFormat.js';

const net = '(النقد مطروحا منه الفواتير غير المسددة والمستحق للمساهمين وللاحتياطي)';
const whose = (missions: readonly string[]) => (missions.length === 0 ? 'لجميع البعثات' : `في ${missions.join('، ')}`);

export const liquidityArabic: LiquidityMessages = {
  language: 'ar',
  money: signed(amounts(amountFormat)),
  run: ({ years, missions, lowest, lowestMonth, exhausted, owedToTen, unpaidBills }) =>
    `في ${years} يبلغ صافي المركز المالي ${whose(missions)} ${net} أدنى مستوى له في نهاية ${lowestMonth} وهو ${lowest}؛ و${exhausted === undefined ? 'لا يُستنفد الاحتياطي' : `يُستنفد الاحتياطي في ${exhausted}`}؛ وفي النهاية يكون المستحق لأكبر عشرة مساهمين ${owedToTen}${unpaidBills === undefined ? '' : `، وتبقى فواتير غير مسددة تصل إلى ${unpaidBills}`}.`,
  fan: ({ years, missions, paths, low, high, exhausted }) =>
    `في ${paths} مسار مسحوب لفترة ${years} ${low === high ? `يكون أدنى صافي مركز مالي ${whose(missions)} ${net} ${low}` : `يقع أدنى صافي مركز مالي ${whose(missions)} ${net} بين ${low} و${high}`} في تسعة مسارات من كل عشرة؛ ويُستنفد الاحتياطي في ${exhausted} في المائة منها.`,
  quoted: {
    lowestNetPositionUsd: 'أدنى صافي مركز مالي لجميع البعثات',
    lowestCash: 'أدنى سيولة نقدية لجميع البعثات',
    lowestMissionCash: 'أدنى سيولة نقدية لبعثة واحدة',
    reserveExhausted: 'شهر استنفاد الاحتياطي',
    reservePeak: 'أقصى ما سُحب من الاحتياطي',
    tenLargestOwed: 'المستحق لأكبر عشرة مساهمين في النهاية',
    tenLargestPeak: 'أقصى ما يُستحق لأكبر عشرة مساهمين',
    owedToContributors: 'المستحق لجميع المساهمين في النهاية',
    operationsUnpaidPeak: 'أقصى فواتير غير مسددة للموظفين والعمليات',
    pastTwoYears: 'الدول التي تجاوزت متأخراتها اشتراكات سنتين',
  },
  assumptions: {
    'opening-cash': 'السيولة النقدية لكل بعثة في البداية',
    'opening-share-usa': 'حصة الولايات المتحدة في غير المسدد في البداية',
    'opening-paid': 'الجزء الذي تسدده الدول الأخرى في سنة من ديون البداية',
    'opening-paid-usa': 'الجزء الذي تسدده الولايات المتحدة في سنة من دينها في البداية',
    'contributors-behind': 'أشهر المطالبات التي لا يزال المساهمون ينتظرونها في البداية، عدا ما لم يحن أجله',
    'payment-delay': 'أشهر تأخر سداد حفظ السلام عن الميزانية العادية',
    'unpaid-part': 'الجزء غير المسدد من الاشتراك في سنة لا تكون الدولة فيها في قائمة الشرف',
    'usa-of-letter': 'أقصى ما تسدده الولايات المتحدة من كتاب التقييم',
    'usa-first-month': 'الشهر الذي تبدأ فيه الولايات المتحدة السداد',
    'usa-months': 'عدد الأشهر التي تسدد الولايات المتحدة خلالها بعد ذلك',
    'letter-days': 'الأيام من التصويت إلى كتب التقييم',
    'extension-days': 'الأيام من انتهاء الولاية إلى تمديدها',
    implementation: 'الجزء الذي يُنفق من الاعتماد',
    'personnel-carried': 'الوحدات العسكرية ووحدات الشرطة المشكلة بعد آخر شهر متاح مقارنة به',
    equipment: 'سداد تكاليف المعدات إضافة إلى تكاليف الأفراد',
    'claim-months': 'الأشهر من الخدمة إلى المطالبة القابلة للسداد',
    'hold-back': 'النقد الذي تحتفظ به البعثة للموظفين والعمليات قبل أن تدفع للمساهمين',
    'reserve-cash': 'نقد الصندوق الاحتياطي لحفظ السلام في البداية',
    'next-appropriation': 'اعتمادات السنوات التي لا يتوافر تصويت بشأنها مقارنة بآخر سنة متاحة',
  },
  notes: {
    simulated: () =>
      'هذه محاكاة: كل ما لا يذكره مصدر هو افتراض مسمى، والإجابة تسرد كل افتراض. وهي تبيّن ما يتغير حين تدفع دولة على نحو آخر: أما غير المدفوع بحسب البعثة بعد سنة فكان «كما قبل سنة» أقرب توقع له في معظم سنوات اختبارها.',
    'dates-drawn': ({ paths }) =>
      `تُسحب مواعيد السداد في ${paths} مسار من سنوات قائمة الشرف للميزانية العادية، كل دولة على حدة: فاجتماع السنوات السيئة لدول كثيرة معا أندر هنا مما قد يكون عليه.`,
    'appropriation-assumed': () => 'اعتمادات السنة التي لا يتوافر تصويت بشأنها مفترضة على أساس آخر سنة.',
    'personnel-carried': ({ from, to }, month) =>
      `للأشهر التي ليس لها تقرير بين ${month(String(from))} و${month(String(to))} قوام آخر تقرير قبلها.`,
    'mission-left-out': ({ mission }) => `لم تُحسب ${mission}: لا يتوافر ما كان غير مسدد لها في البداية.`,
    'rates-carried': ({ year }) => `للسنوات بعد ${year} معدلات سنة ${year}.`,
    'contributors-above-appropriation': ({ mission }) =>
      `بحسب القوام والمعدات المفترضة يستحق المساهمون في ${mission} أكثر من إنفاق السنة: فلا يبقى شيء للموظفين والعمليات.`,
  },
};
