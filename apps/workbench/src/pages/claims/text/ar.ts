import type { ClaimsTexts } from './en.js';

export const texts: ClaimsTexts = {
  pairTitle: '85 و6.5',
  pair: (paid, served, year, paidVerdict, servedVerdict) =>
    `قيل في ${year} إن العالم المتقدم بما فيه اليابان يدفع قرابة 85 في المائة من تكاليف حفظ السلام، وإن الدول الغربية تقدم نحو 6.5 في المائة منه. في تلك السنة بلغت الأنصبة المقررة على الدول الغربية واليابان ${paid} في المائة، فالقول الأول ${paidVerdict}؛ وقدمت الدول الغربية ${served} في المائة من الأفراد النظاميين، فالقول الثاني ${servedVerdict}.`,
  division: (part, whole, percent) => `${part} ÷ ${whole} = ${percent} في المائة`,
  paid: (states, all) => `الأنصبة المقررة: معدلات ${states} من ${all} دولة، من 100`,
  served: (from, to) => `المقدم: الأفراد في نهاية كل شهر، مجموعين من ${from} إلى ${to}`,
  now: (paid, served, year) => `وفي ${year} بلغت الأنصبة المقررة ${paid} في المائة والمقدم ${served} في المائة.`,
};
