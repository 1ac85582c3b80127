import type { FigureMessages, MessagesByCode } from '../messages.js';

export const messages: FigureMessages = {
  // Western digits, as in United Nations documents in Arabic; the browser's own choice differs by country.
  language: 'ar-u-nu-latn',
  direction: 'rtl',
  dataTo: (month) => `البيانات حتى ${month}.`,
  sources: 'المصدر:',
  rule: (document, paragraph) => (paragraph === undefined ? document : `الفقرة ${paragraph} من ${document}`),
  table: 'الجدول',
  missing: 'غير متوفر في البيانات',
  working: 'طريقة الحساب',
  cite: 'الاستشهاد',
  download: 'تنزيل',
  embed: 'تضمين',
  loading: 'جارٍ تحميل الأرقام…',
  failed: 'يتعذر رسم هذا الشكل على النحو المطلوب.',
  notLoaded: {
    figure: 'تعذّر تحميل هذا الشكل.',
    chart: 'تعذر تحميل الرسم البياني؛ وفي الجدول جميع قيمه.',
    rest: 'تعذّر تحميل جزء من هذا الشكل.',
    language: 'تعذّر تحميل النصوص بلغة هذه الصفحة.',
    tool: 'تعذّر تحميل هذا الجزء.',
  },
  retry: 'إعادة المحاولة',
  reload: 'إعادة تحميل الصفحة',
  chart: {
    label: (title) => `رسم بياني: ${title}`,
    help: 'يقرأ سهما اليمين واليسار النقاط واحدة واحدة؛ وينتقل Home وEnd إلى الأولى والأخيرة؛ ويخرج Escape منها.',
    point: (text, position, count) => `${text} (${position} من ${count})`,
    otherLanguage: (language) => `بالعربية: لا يتوفر هذا الشكل بعد بلغة ${language}.`,
  },
  tools: {
    sortBy: (column) => `ترتيب حسب ${column}`,
    shown: 'المعروض (CSV)',
    all: 'جميع القيم (CSV)',
    json: 'القيم مع المصادر (JSON)',
    picture: 'صورة (PNG)',
    square: 'صورة مربعة (PNG)',
    saved: (file) => `حُفظ باسم ${file}.`,
    copy: 'نسخ',
    copied: 'نُسخ.',
    notCopied: 'النسخ غير مسموح به هنا: حدد النص وانسخه.',
    cited: 'الاستشهاد بـ',
    wholeFigure: 'الشكل كله',
    plain: 'نص عادي',
    living: 'حيّ: تصل التصحيحات تلقائيا',
    fixed: 'ثابت: هذا الإصدار وبياناته',
    notSaved: 'تعذر إنشاء الملف.',
    noWorking: 'من هذه الصفحة؛ لم يُحسب شيء هنا.',
  },
  custom: {
    supplied: 'الأرقام والمصادر من هذه الصفحة.',
    noChart: 'جميع القيم في الجدول.',
  },
};

/** Arabic remarks on budgets, spending, pieces and what is split among states. */
export const budgetNotes: MessagesByCode = {
  'net-cost-unknown': ({ mission }) =>
    `إيرادات الاقتطاعات الإلزامية من مرتبات موظفي ${mission} لهذا الاعتماد غير معروفة: تدفع الأطراف حصتها من التكلفة الإجمالية، وهي أكبر من حصتها من التكلفة الصافية.`,
  'staff-assessment-set-off': ({ amount }) =>
    `خُصمت من المبالغ إيرادات الاقتطاعات الإلزامية من مرتبات الموظفين وقدرها ${new Intl.NumberFormat('ar-u-nu-latn').format(Number(amount))} دولار، ولكل دولة نصيبها منها بحسب الجدول نفسه (صندوق معادلة الضرائب).`,
  'tie-to-earlier-code': ({ ties, gained, missed }) =>
    `تساوت البواقي عند توزيع آخر الدولارات (عدد التوزيعات: ${ties}): زيد دولار على دول عددها ${gained} ولم يُزد على دول عددها ${missed} لها الباقي نفسه، بحسب ترتيب الرموز الثلاثية، وهي طريقة اخترناها.`,
  'tie-to-earlier-piece': ({ unit }) =>
    `تساوى باقيا جزأين: أُعطي الجزء الأول ${Number(unit) === 1 ? 'الدولار' : `وحدة قدرها ${unit} دولار`}، وهي طريقة اخترناها.`,
  'largest-remainder': ({ unit }) => `وُزعت المبالغ بوحدات من ${unit} دولار بطريقة الباقي الأكبر، وهي طريقة اخترناها.`,
  'without-prorated-shares': () =>
    'الميزانيات إجمالية ولا تشمل الحصص من حساب الدعم وقاعدة اللوجستيات (UNLB) ومركز الخدمات الإقليمي (RSCE)، شأنها شأن النفقات.',
  'with-prorated-shares': () =>
    'تشمل المبالغ الحصص من حساب الدعم وقاعدة اللوجستيات (UNLB) ومركز الخدمات الإقليمي (RSCE)، ولا تشمل ما تدفعه الدولة المضيفة أو دولة أخرى مباشرة.',
  'commitment-authority': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear}: سلطة التزام كليا أو جزئيا، وليست اعتمادا.`,
  'additional-vote': ({ mission, budgetYear }) => `${mission} ${budgetYear}: يشمل اعتمادا إضافيا أُقر في سنة لاحقة.`,
  'additions-only': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear}: لا يوجد في البيانات سوى اعتماد إضافي، دون الاعتماد الأول.`,
  'vote-missing': ({ mission, budgetYear }) => `${mission} ${budgetYear}: الميزانية المعتمدة غير متوفرة في البيانات.`,
  'spending-missing': ({ missions, budgetYear }) =>
    `نفقات ${budgetYear} غير متوفرة في البيانات: ${String(missions).replaceAll(' ', '، ')}.`,
};
