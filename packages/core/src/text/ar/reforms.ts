import { amounts, exactAmounts } from '../amounts.js';
import type { Move, Mover, ReformMessages } from '../reformMessages.js';
import { amountFormat } from './amountFormat.js';
import { arabic } from './burden.js';
import { liquidityArabic } from './liquidity.js';
import { budgetNotes } from './notes/budgets.js';

const moved = ({ money, less }: Move) => `${less ? 'أقل' : 'أكثر'} بمقدار ${money}`;
const listed = (movers: readonly Mover[]) => movers.map(({ name, money }) => `${name} (${money})`).join('، ');
const day = (date: string) => `${Number(date.slice(8))} ${arabic.month(date.slice(0, 7))}`;

/** Titles of rules, by their English title. */
const rules: Readonly<Record<string, string>> = {
  'Share of the regular rate paid at each level of the peacekeeping scale':
    'نسبة ما يدفع من المعدل العادي في كل مستوى من جدول حفظ السلام',
  'Levels that carry the discounts of levels C to J, pro rata to regular rates':
    'المستويات التي تتحمل تخفيضات المستويات من جيم إلى ياء، بالتناسب مع المعدلات العادية',
  'Part of each discount on the peacekeeping scale that is granted; otherwise all of it':
    'الجزء الممنوح من كل تخفيض في جدول حفظ السلام',
  'Highest rate of the regular-budget scale': 'أعلى معدل في جدول الميزانية العادية',
  'Lowest rate of the regular-budget scale': 'أدنى معدل في جدول الميزانية العادية',
  'Part of what was appropriated for a mission that is appropriated; otherwise all of it':
    'الجزء المبقى من اعتماد البعثة',
  'Part of the contingents and formed police units of a mission that stays; otherwise all of them':
    'الجزء المبقى من وحدات البعثة ووحدات الشرطة المشكلة فيها',
  'Mission that is closed: nothing is assessed for it and nobody serves in it': 'بعثة مغلقة',
  'Personnel reimbursement at the standard rate, equipment excluded': 'سداد تكاليف الأفراد بالمعدل الموحد، دون المعدات',
  'Level of the Peacekeeping Reserve Fund': 'مستوى الصندوق الاحتياطي لحفظ السلام',
  'Active missions may borrow from one another': 'يجوز للبعثات العاملة أن يقترض بعضها من بعض',
  'Part of what a Member State is assessed that it pays; otherwise all of it':
    'الجزء الذي تدفعه دولة عضو من نصيبها المقرر',
  'Most that a Member State pays of what all are assessed for a mission; otherwise no limit':
    'أقصى ما تدفعه دولة عضو من مجموع الأنصبة المقررة لبعثة',
  'Days after the letter of assessment on which a Member State pays': 'الأيام من إشعار الأنصبة إلى الدفع',
  'Days after the letter of assessment when a contribution falls due': 'الأيام من إشعار الأنصبة إلى الاستحقاق',
  'Kinds of uniformed personnel for which the standard rate is paid':
    'فئات الأفراد النظاميين التي يدفع عنها المعدل الموحد',
  'Purposes for which the Peacekeeping Reserve Fund may be drawn on': 'أغراض السحب من الصندوق الاحتياطي لحفظ السلام',
  'Most of the Peacekeeping Reserve Fund that may serve the cash of active operations':
    'أقصى ما يخدم من الصندوق الاحتياطي نقد العمليات العاملة',
  'Most that may be committed for one decision of the Security Council': 'أقصى ما يلتزم به لقرار واحد من مجلس الأمن',
  'Span for which contributions are assessed at once': 'الفترة التي تقرر أنصبتها دفعة واحدة',
};
const rule = (title: unknown) => rules[String(title)] ?? `«${String(title)}»`;

/** What is said of a reform, in Arabic. Amounts are the subjects of its sentences, so that no verb has to agree with a count. */
export const reformArabic: ReformMessages = {
  base: arabic,
  liquidity: liquidityArabic,
  money: amounts(amountFormat),
  exactMoney: exactAmounts(amountFormat),
  titles: {
    'payer-pays-nothing': (_, who) => `${who}: دون أي دفع`,
    'payer-pays-at-most': ({ changes }, who) =>
      `${who}: دفع ${String(changes[0]?.value)} في المائة على الأكثر من مجموع الأنصبة`,
    'payer-pays-on-first-day': (_, who) => `${who}: الدفع في اليوم الأول`,
    'all-pay-on-first-day': () => 'دفع الجميع في اليوم الأول',
    'premium-shared-by-level-b': () => 'مشاركة المستوى باء في تحمل التخفيضات',
    'discounts-halved': () => 'تخفيض جميع التخفيضات إلى النصف',
    'ceiling-lowered-floor-raised': ({ changes }) =>
      `حد أقصى ${String(changes[0]?.value)} وحد أدنى ${String(changes[1]?.value)} في المائة`,
    'budget-cut': ({ changes }) =>
      `الاعتمادات عند ${String(changes[0]?.value)} في المائة والأفراد عند ${String(changes[1]?.value)} في المائة`,
    closed: ({ changes }, who) => `إغلاق ${who} اعتبارا من ${day(String(changes[0]?.from))}`,
    'reserve-raised': ({ changes }) => `رفع الصندوق الاحتياطي إلى ${reformArabic.money(Number(changes[0]?.value))}`,
    'pooling-on': () => 'تجميع نقد البعثات',
    'pooling-off': () => 'استقلال كل بعثة بنقدها',
    'reimbursement-indexed': () => 'ربط معدل السداد بمؤشر',
  },
  title: (reforms, from, to) => `${reforms.join(' + ')}: ${from === to ? from : `من ${from} إلى ${to}`}`,
  alone: ({ reforms, from, to, missions }, sentences) =>
    `سيناريو «${reforms.join(' + ')}» (${from === to ? from : `من ${from} إلى ${to}`}${missions.length === 0 ? '' : `، ${missions.join('، ')}`}): ${sentences}`,
  shifted: (less, money, more, small, under) =>
    `تنخفض الأنصبة بمقدار ${money} (عدد الدول: ${less}) وترتفع بالمقدار نفسه لدى غيرها (عدد الدول: ${more})؛ ولا تتغير الميزانية.${small === 0 ? '' : ` ولا تُحسب الدول التي يقل تغيرها عن ${under} (عددها: ${small}).`}`,
  falls: (count, money) => `تنخفض الميزانية بمقدار ${money}، وتنخفض به الأنصبة (عدد الدول: ${count}).`,
  rises: (count, money) => `ترتفع الميزانية بمقدار ${money}، وترتفع به الأنصبة (عدد الدول: ${count}).`,
  mixed: (saved, others, budget, falls) =>
    `تنخفض أنصبة بمقدار ${saved} وترتفع أخرى بمقدار ${others}؛ و${falls ? 'تنخفض' : 'ترتفع'} الميزانية بمقدار ${budget}.`,
  unmoved: () => 'لا يتغير نصيب أي دولة.',
  begins: (date) => `لا يتغير شيء: يبدأ الإصلاح في ${day(date)}، بعد هذه السنوات.`,
  costs: (reimbursement, other) =>
    `المستحق للبلدان المساهمة بأفراد: ${moved(reimbursement)}${other ? `؛ والتكاليف الأخرى: ${moved(other)}` : ''}.`,
  withheld: (money) => `المقرر وغير المدفوع: ${money}، لا تدفعه دولة أخرى ولا تتلقاه البعثات.`,
  reserve: (money, paidIn) =>
    paidIn
      ? `المدفوع من جميع الدول إلى الصندوق الاحتياطي بحسب معدلاتها: ${money}.`
      : `المعاد من الصندوق الاحتياطي إلى جميع الدول بحسب معدلاتها: ${money}.`,
  mostLess: (movers) => `أكبر الانخفاضات: ${listed(movers)}.`,
  mostMore: (movers) => `أكبر الزيادات: ${listed(movers)}.`,
  cash: (lowest, owed) =>
    `في المحاكاة ${lowest.same ? `يبقى أدنى صافي مركز مالي للبعثات (النقد مطروحا منه الفواتير غير المسددة والمستحق للمساهمين وللاحتياطي) ${lowest.reform}` : `يبلغ أدنى صافي مركز مالي للبعثات (النقد مطروحا منه الفواتير غير المسددة والمستحق للمساهمين وللاحتياطي) ${lowest.reform} (${lowest.months?.reform}) بدلا من ${lowest.baseline} (${lowest.months?.baseline})`}، ويبلغ المستحق للمساهمين في النهاية ${owed.reform}${owed.same ? '، كما من دون الإصلاح' : ` بدلا من ${owed.baseline}`}.`,
  cashUnmoved: () =>
    'في المحاكاة لا يتغير أدنى صافي مركز مالي للبعثات (النقد مطروحا منه الفواتير غير المسددة والمستحق للمساهمين وللاحتياطي) ولا المستحق للمساهمين في النهاية.',
  meets: (count) => `مواضع يحدد فيها إصلاحان القاعدة نفسها: ${count}؛ ويسري فيها الأخير.`,
  notes: {
    ...budgetNotes,
    'rule-unverified': ({ title }) => `${rule(title)}: معرفة عامة لم يُتحقق منها في مصدر.`,
    'rule-secondary': ({ title }) => `${rule(title)}: من مصدر ثانوي.`,
    'rule-assumed': ({ title }) => `${rule(title)}: افتراض من إصلاح.`,
    'equipment-excluded': () => 'تسدد تكاليف معدات الوحدات على حدة ولا تحسب هنا.',
    'last-report-held': ({ month }) => `بعد ${arabic.month(String(month))}، وهو آخر تقرير متاح، تبقى أعداد ذلك الشهر.`,
    'moves-cash': () => 'المدفوعات والاحتياطي والتجميع تغير النقد لا الأنصبة المقررة.',
    'freed-points-by-our-rule': () =>
      'النقاط التي تتحرر من الجدول توزع على سائر الدول بالتناسب مع معدلاتها: قاعدة من وضعنا.',
    'reserve-by-scale': () => 'أن يستكمل الصندوق الاحتياطي دفعة واحدة بمعدلات اليوم قاعدة من وضعنا.',
    'nothing-assessed': ({ mission }) =>
      `ما يتركه الإصلاح لبعثة ${String(mission)} في بعض الأيام يغطيه ما يدفع على حدة أو يوفر: لا يقسم شيء ولا يرد شيء.`,
    'reimbursement-not-covered': ({ mission, budgetYear }) =>
      `في ${String(budgetYear)} يترك الإصلاح لبعثة ${String(mission)} أقل مما يستحقه المساهمون بالمعدل الموحد: فهو يخفض المال لا الأفراد، وتكون التكاليف الأخرى دون الصفر.`,
    'parties-beside': () =>
      'تدفع قبرص واليونان حصتهما من تكاليف قوة الأمم المتحدة في قبرص على حدة: ثلث التكلفة الصافية، وهو يتبع الاعتماد، ومبلغ ثابت.',
    'reforms-meet': ({ parameter, of, from, earlier, later }) =>
      `يحدد «${String(earlier)}» و«${String(later)}» القاعدة ${String(parameter)}${of ? ` (${String(of)})` : ''} اعتبارا من ${day(String(from))}: يسري الأخير.`,
    'scenario-begins-later': ({ from }) => `يبدأ الإصلاح في ${day(String(from))}، بعد هذه السنوات.`,
    'cash-leaves-out': ({ title }) => `لا تأخذ محاكاة النقد في الحسبان: ${rule(title)}.`,
  },
};
