import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { arabicEarlierRateNotes } from '@blueledger/core/internal/text/ar/earlierRateNotes';
import { stateName } from '../../figure/names/text/ar.js';
import { messages as frame } from '../../figure/text/ar.js';
import { timeIn, type ValueMessages } from '../messages.js';

const titles: Readonly<Record<string, string>> = {
  'peacekeeping-rate': 'المعدل الفعلي للاشتراك في تمويل حفظ السلام في الأمم المتحدة',
  'regular-rate': 'معدل الاشتراك في الميزانية العادية للأمم المتحدة',
  'assessment-share': 'الحصة من أنصبة حفظ السلام المقررة في الأمم المتحدة',
  'uniformed-personnel': 'الأفراد النظاميون في عمليات الأمم المتحدة',
  'personnel-share': 'الحصة من الأفراد النظاميين في عمليات الأمم المتحدة',
  appropriation: 'الاعتماد المقسم على الدول الأعضاء، بالدولارات الجارية',
  'approved-budget': 'الميزانية المعتمدة، بالدولارات الجارية',
};

export const messages: ValueMessages = {
  core: arabic,
  frame,
  stateName,
  notes: {
    'with-prorated-shares': () =>
      'تشمل الأنصبة التناسبية من حساب الدعم وقاعدة اللوجستيات ومركز الخدمات الإقليمي، ولا تشمل ما يدفعه البلد المضيف أو دولة أخرى بنفسها.',
    'without-prorated-shares': () =>
      'ميزانية إجمالية من دون الأنصبة التناسبية من حساب الدعم وقاعدة اللوجستيات ومركز الخدمات الإقليمي.',
    'commitment-authority': ({ mission, budgetYear }) =>
      `${mission} ${budgetYear}: إذن بالدخول في التزامات في جزء منها على الأقل، لا اعتماد.`,
    'spending-missing': () => 'نفقات هذه السنة المالية غير متوفرة في البيانات.',
    ...arabicEarlierRateNotes,
    'levels-2001-caveat': () => 'من تموز/يوليه 2001 إلى 2003 حُسبت المعدلات من دون انتقالات المساهمين الجدد.',
  },
  amount: (unit, number) =>
    unit === 'percent' ? `${number} في المائة` : unit === 'dollars' ? `${number} من الدولارات` : number,
  title: (of, who, when, core) => `${titles[of] ?? of}: ${who}، ${timeIn(when, core)}`,
  disagrees: (text, figure) => `تقول الصفحة ”${text}“؛ وبحسب المصادر هو ${figure}.`,
};
