import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { nextScaleNotes } from '@blueledger/core/internal/text/ar/notes/nextScale';
import { stateName } from '../../figure/names/text/ar.js';
import { listed, money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ar.js';
import type { NextScaleMessages } from '../messages.js';

const span = (years: string) => years.replace('-', ' إلى ');
const verbs = { rises: 'يرتفع', falls: 'ينخفض', stays: 'يبقى' } as const;

export const messages: NextScaleMessages = {
  core: arabic,
  frame,
  stateName,
  notes: nextScaleNotes,
  title: (years) => `جدول الأنصبة للميزانية العادية ${span(years)}، متوقع`,
  summary: (years, movers, assumed) => [
    {
      text: `توقع للفترة ${span(years)} من دخول البنك الدولي${assumed ? '، وفق الافتراضات المختارة هنا' : ''}: `,
    },
    ...listed(
      movers.map(({ name, from, to, direction, baseline }) => [
        {
          text: `${verbs[direction]} معدل ${name} ${direction === 'stays' ? 'عند ' : `من ${from} إلى `}`,
        },
        money(`${to} في المائة`),
        ...(baseline === undefined ? [] : [{ text: ` (وبدونها ${baseline})` }]),
      ]),
      '، ',
      '، و',
    ),
    { text: '.' },
  ],
  unit: 'تغير المعدل العادي منذ 2025-2027، بالنقاط المئوية',
  key: {
    official: 'المعدل الرسمي',
    projected: 'المتوقع',
    range: 'المدى وفق افتراضات أخرى',
    baseline: 'بدون الافتراضات المختارة',
  },
  point: (name, { from, to, low, high }) =>
    `${name}: ${from} الآن، والمتوقع ${to} في المائة، من ${low} إلى ${high} وفق افتراضات أخرى`,
  caption: (years) => `معدلات الميزانية العادية بالنسبة المئوية: الرسمي 2025 إلى 2027، والمتوقع ${span(years)}`,
  columns: {
    state: 'الدولة العضو',
    official: 'الرسمي، 2025-2027',
    baseline: 'المتوقع بدون الافتراضات',
    projected: 'المتوقع',
    change: 'التغير',
    low: 'الأدنى',
    high: 'الأعلى',
    level: 'مستوى حفظ السلام',
    peacekeeping: 'معدل حفظ السلام، 2028',
    growth: 'من النمو',
    currency: 'من العملة',
    othersGrowth: 'من نمو الدول الأخرى',
    adjustments: 'من تسوية الدين والدخل المنخفض',
    crossings: 'من عبور العتبة',
    limits: 'من الحدود الدنيا والعليا والتقريب',
    ownFigures: 'من أرقام خاصة',
    methodology: 'من المنهجية',
  },
  notAllRead: 'بعض خطوات المنهجية مأخوذة من مصادر ثانوية أو لم يُتحقق منها في مصدر: وتسمي خطوات الحساب كلا منها.',
};
