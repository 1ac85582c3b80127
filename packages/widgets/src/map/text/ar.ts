import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { stateName } from '../../figure/names/text/ar.js';
import { money, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ar.js';
import type { MapMessages, MapTime } from '../messages.js';

const short = ({ year, month }: MapTime) => (month === undefined ? String(year) : arabic.month(month));
const monthOnly = (month: string, year: number) => arabic.month(month).replace(` ${year}`, '');
const when = (time: MapTime) =>
  time.month !== undefined
    ? `في نهاية ${arabic.month(time.month)}`
    : `في عام ${time.year}${time.span ? ` (من ${monthOnly(time.span.from, time.year)} إلى ${monthOnly(time.span.to, time.year)})` : ''}`;
const subjects = {
  payers: 'الحصة المدفوعة من حفظ السلام',
  contributors: 'الحصة المقدمة من الأفراد النظاميين للأمم المتحدة',
  gap: 'الحصة المدفوعة من حفظ السلام ناقصًا الحصة المقدمة من أفراده',
};

export const messages: MapMessages = {
  core: arabic,
  frame,
  stateName,
  title: (show, time) => `${subjects[show]}، بحسب الدولة العضو، ${short(time)}`,
  payers: ({ year, projected, large, together, edge, first, small, smallEdge, states }) => [
    { text: projected ? `وفق معدلات عام ${year} ` : `في عام ${year} ` },
    {
      text: `بلغت حصة كل من ${large} من أصل ${states} من الدول الأعضاء ${edge} في المائة أو أكثر من أنصبة حفظ السلام، ومجموعها `,
    },
    money(`${together} في المائة`),
    { text: `، وأولها ${first.name}: ${first.share}؛ وقلّت حصة كل من ${small} دولة عن ${smallEdge} في المائة.` },
  ],
  contributors: ({ time, large, together, edge, first, none, states }) => [
    {
      text: `${when(time)} قدمت كل من ${large} من أصل ${states} من الدول الأعضاء ${edge} في المائة أو أكثر من الأفراد النظاميين لعمليات الأمم المتحدة، ومجموعها `,
    },
    people(`${together} في المائة`),
    { text: `، وأولها ${first.name}: ${first.share}؛ ولم تقدم ${none} دولة أحدًا.` },
  ],
  gap: ({ time, payMore, serveMore, states, payer, server }) => [
    { text: `${when(time)} فاقت الحصة المدفوعة من حفظ السلام الحصة المقدمة من أفراده النظاميين لدى ` },
    money(payMore),
    { text: ` من ${states} من الدول الأعضاء، وأكبر فرق لدى ${payer.name}: ` },
    money(`${payer.paid} في المائة`),
    { text: ` مقابل ${payer.served}؛ وفاقت الحصة المقدمة لدى ` },
    people(serveMore),
    { text: `، وأكبر فرق لدى ${server.name}: ` },
    people(`${server.served} في المائة`),
    { text: ` مقابل ${server.paid}.` },
  ],
  lessThan: (percent) => `أقل من ${percent}`,
  unit: {
    payers: 'المدفوع، كنسبة مئوية من أنصبة حفظ السلام',
    contributors: 'المقدم، كنسبة مئوية من الأفراد النظاميين',
    gap: 'الفرق بين الحصتين، بالنقاط المئوية',
  },
  step: ({ from, to }) =>
    from === undefined ? `أقل من ${to}` : to === undefined ? `${from} أو أكثر` : `من ${from} إلى أقل من ${to}`,
  nobody: 'لا أحد',
  gapStep: (side, { from, to }) =>
    `${side === 'paid' ? 'تدفع' : 'تقدم'} أكثر بمقدار ${to === undefined ? `${from} أو أكثر` : `${from} إلى ${to}`}`,
  nearlyEqual: (edge) => `فرق يقل عن ${edge}`,
  noRate: 'لا معدل في هذا العام',
  territory: 'ليست دولة عضوًا',
  point: (show, { name, share }) =>
    show === 'payers' ? `${name}: المدفوع ${share}` : `${name}: المقدم ${share} في المائة`,
  gapPoint: ({ name, paid, served }) => `${name}: المدفوع ${paid} في المائة، والمقدم ${served} في المائة`,
  missingPoint: (show, name) => `${name}: ${show === 'contributors' ? 'لم تقدم أحدًا' : 'لا معدل في هذا العام'}`,
  caption: (show, time) => `${subjects[show]}، بحسب الدولة العضو، ${short(time)}`,
  columns: {
    state: 'الدولة العضو',
    rate: 'المعدل، كنسبة مئوية',
    persons: 'الأشخاص',
    personMonths: 'أشهر العمل',
    served: 'المقدم، كنسبة مئوية',
    paid: 'المدفوع، كنسبة مئوية',
    gap: 'المدفوع ناقصًا المقدم، بالنقاط المئوية',
  },
  outlines: [
    'لا تنطوي الحدود والأسماء المبينة والتسميات المستخدمة في هذه الخريطة على إقرار أو قبول رسمي من جانب الأمم المتحدة (ST/AI/189/Add.25/Rev.1).',
    'الحدود: Natural Earth 1:10m، في الملك العام، مبسطة؛ إسقاط متساوي المساحات (Equal Earth). تشير الدائرة إلى دولة أصغر من أن تُرى. ترسم Natural Earth السيطرة على الأرض: والخطوط المتنازع عليها غير مبينة فيها، ما عدا حدود الأقاليم التي ليست دولًا أعضاء، وهي متقطعة.',
  ],
};
