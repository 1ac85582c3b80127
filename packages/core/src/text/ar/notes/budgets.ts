import { grouped } from '../../../internal/math/index.js';

/** Arabic notes on budgets, spending, mandate periods and what is split among states. */
export const budgetNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'net-cost-unknown': ({ mission }) =>
    `إيرادات الاقتطاعات الإلزامية من مرتبات موظفي ${mission} لهذا الاعتماد غير معروفة: تدفع الأطراف حصتها من التكلفة الإجمالية، وهي أكبر من حصتها من التكلفة الصافية.`,
  'staff-assessment-set-off': ({ amount }) =>
    `خُصمت من المبالغ إيرادات الاقتطاعات الإلزامية من مرتبات الموظفين وقدرها ${grouped(Number(amount))} دولار، ولكل دولة نصيبها منها بحسب الجدول نفسه (صندوق معادلة الضرائب).`,
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
