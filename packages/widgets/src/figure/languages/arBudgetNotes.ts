import type { NoteWords } from '../notes.js';

/** Arabic remarks on budgets, spending, pieces and what is split among states. */
export const arabicBudgetNotes: NoteWords = {
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
