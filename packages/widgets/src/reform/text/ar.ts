import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { stateName } from '../../figure/names/text/ar.js';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ar.js';
import type { ReformMessages } from '../messages.js';

export const messages: ReformMessages = {
  core: arabic,
  frame,
  stateName,
  titles: {
    'premium-shared': 'المستوى باء يتقاسم العلاوة',
    'discounts-halved': 'خفض جميع التخفيضات إلى النصف',
    'ceiling-lowered': 'خفض الحد الأقصى ورفع الحد الأدنى',
    'budget-cut': 'خفض الميزانية',
  },
  title: (reform, year) => `${reform}: ما يتغير من أنصبة حفظ السلام في ${year}`,
  clauses: {
    'premium-shared': () => 'لو تقاسم المستوى باء العلاوة التي يتحملها الأعضاء الدائمون',
    'discounts-halved': () => 'لو خُفضت جميع تخفيضات جدول حفظ السلام إلى النصف',
    'ceiling-lowered': ([ceiling, floor]) =>
      `لو لم تدفع أي دولة أكثر من ${ceiling} في المائة من الجدول العادي ولا أقل من ${floor}`,
    'budget-cut': ([percent]) => `لو قُسم ${percent} في المائة من الميزانية`,
  },
  moved: ({ clause, year, less, more, amount }) => [
    { text: `${clause}، لبلغ نصيب ${less.name} من بعثات حفظ السلام في ${year} ` },
    money(`${less.reform} دولار`),
    { text: ` بدلا من ${less.baseline}، ونصيب ${more.name} ` },
    money(`${more.reform} دولار`),
    { text: ` بدلا من ${more.baseline}؛ وينتقل ${amount} دولار بين الدول الأعضاء وتبقى الميزانية على حالها.` },
  ],
  falls: ({ clause, year, less, amount }) => [
    { text: `${clause}، لبلغ نصيب ${less.name} من بعثات حفظ السلام في ${year} ` },
    money(`${less.reform} دولار`),
    { text: ` بدلا من ${less.baseline}؛ وينقص نصيب جميع الدول الأعضاء معا بمقدار ` },
    money(`${amount} دولار`),
    { text: '.' },
  ],
  markNames: { GBR: 'المملكة المتحدة', USA: 'الولايات المتحدة' },
  unit: 'الأنصبة المقررة، بملايين دولارات الولايات المتحدة',
  asItIs: 'حاليا',
  underReform: 'مع الإصلاح',
  // The mark keeps the sign before its digits where letters run the other way.
  difference: (amount, less) => `\u200e${less ? '−' : '+'}${amount} دولار`,
  point: ({ name, baseline, reform, difference }) =>
    `${name}: ${baseline} دولار حاليا، ${reform} دولار مع الإصلاح، ${difference}`,
  dollars: 'بدولارات الولايات المتحدة الجارية',
  total: 'جميع الدول الأعضاء',
  caption: (reform, year) => `${reform}: أنصبة بعثات حفظ السلام في ${year}، بدولارات الولايات المتحدة`,
  columns: { state: 'الدولة العضو', baseline: 'حاليا', reform: 'مع الإصلاح', difference: 'الفرق' },
};
