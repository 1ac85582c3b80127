import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { stateName } from '../../figure/names/text/ar.js';
import { money, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ar.js';
import type { BalanceMessages } from '../messages.js';

export const messages: BalanceMessages = {
  core: arabic,
  frame,
  stateName,
  title: (year) => `الحصة المدفوعة من حفظ السلام والحصة المقدمة من أفراده، بحسب الدولة العضو، ${year}`,
  summary: ({ year, span, payMore, serveMore, states, payer, server }) => [
    {
      text: `في عام ${year}${span ? ` (من ${arabic.month(span.from).replace(` ${year}`, '')} إلى ${arabic.month(span.to).replace(` ${year}`, '')})` : ''} فاقت الحصة المدفوعة من حفظ السلام الحصة المقدمة من الأفراد النظاميين لدى `,
    },
    money(payMore),
    { text: ` من ${states} من الدول الأعضاء، وأولها ${payer.name}: ` },
    money(`${payer.paid} في المائة`),
    { text: ` مقابل ${payer.served}؛ وفاقت الحصة المقدمة لدى ` },
    people(serveMore),
    { text: `، وأولها ${server.name}: ` },
    people(`${server.served} في المائة`),
    { text: ` مقابل ${server.paid}.` },
  ],
  lessThan: (percent) => `أقل من ${percent}`,
  paidAxis: 'المدفوع، كنسبة مئوية من الأنصبة ←',
  servedAxis: '↑ المقدم، كنسبة مئوية من الأفراد النظاميين',
  equal: 'حصتان متساويتان',
  serveMore: 'تقدم أكثر مما تدفع',
  payMore: 'تدفع أكثر مما تقدم',
  point: ({ name, paid, served }) => `${name}: المدفوع ${paid} في المائة، والمقدم ${served} في المائة`,
  caption: (year) => `حصص الدول الأعضاء من أنصبة حفظ السلام ومن الأفراد النظاميين، ${year}`,
  columns: {
    state: 'الدولة العضو',
    paid: 'المدفوع، كنسبة مئوية',
    served: 'المقدم، كنسبة مئوية',
    larger: 'الحصة الأكبر',
  },
  larger: { paid: 'المدفوعة', served: 'المقدمة', neither: 'متساويتان' },
  markNames: { GBR: 'المملكة المتحدة', USA: 'الولايات المتحدة', TZA: 'تنزانيا' },
};
