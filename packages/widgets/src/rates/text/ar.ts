import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { arabicRateNotes } from '@blueledger/core/internal/text/ar/rateNotes';
import type { RateKind } from '@blueledger/core/rates';
import { stateName } from '../../figure/names/text/ar.js';
import { listed, money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ar.js';
import type { RatesMessages } from '../messages.js';

const kinds: Readonly<Record<RateKind, string>> = {
  regular: 'الميزانية العادية',
  peacekeeping: 'حفظ السلام',
};
const verbs = { rose: 'ارتفع', fell: 'انخفض' } as const;

export const messages: RatesMessages = {
  core: arabic,
  frame,
  stateName,
  notes: {
    'rule-secondary': ({ title }) =>
      `${String(title).startsWith('Lowest') ? 'الحد الأدنى' : 'الحد الأقصى'} لبعض السنوات مأخوذ من مصدر ثانوي.`,
    ...arabicRateNotes,
  },
  title: (kind) =>
    kind === 'regular'
      ? 'معدلات الأنصبة المقررة في الميزانية العادية للأمم المتحدة'
      : 'معدلات الأنصبة المقررة لحفظ السلام في الأمم المتحدة',
  unit: (kind) => (kind === 'regular' ? 'النسبة المئوية من الميزانية العادية' : 'النسبة المئوية من حفظ السلام'),
  changed: (kind, scale, moves) => [
    { text: `مع جدول ${scale} ` },
    ...listed(
      moves.map(({ name, before, after, direction }, i) => [
        {
          text: `${direction === 'stayed' ? 'ظل' : verbs[direction]} معدل ${i === 0 ? `${kinds[kind]} المقرر على ` : ''}${name} `,
        },
        ...(direction === 'stayed' ? [{ text: 'عند ' }] : [{ text: 'من ' }, money(before), { text: ' إلى ' }]),
        money(i === 0 ? `${after} في المائة` : after),
      ]),
      '، و',
      '، و',
    ),
    { text: '.' },
  ],
  standing: (kind, year, rates, byRule) => [
    { text: byRule ? `توقعات عام ${year}: ` : `في عام ${year} ` },
    ...listed(
      rates.map(({ name, percent }, i) => [
        { text: i === 0 ? `بلغ معدل ${kinds[kind]} المقرر على ${name} ` : `معدل ${name} ` },
        money(i === 0 ? `${percent} في المائة` : percent),
      ]),
      '، و',
      '، و',
    ),
    { text: '.' },
  ],
  nothing: (names, years) => `لا يوجد معدل في البيانات عن ${years}: ${names}.`,
  bound: (bound, percent) => `${bound === 'ceiling' ? 'الحد الأقصى' : 'الحد الأدنى'} ${percent}`,
  gap: (years) => `${years}: المستويات غير متوفرة في البيانات`,
  between: (low, high) => `ما بين ${low} و${high}`,
  band: (years) => `${years}: نطاق من الأدنى إلى الأعلى`,
  part: (year, half) => (half === 'first' ? `${year} حتى حزيران/يونيه` : `${year} ابتداء من تموز/يوليه`),
  newScale: (years) => `جدول ${years}`,
  point: (year, name, percent, byRule) => `${year}: ${name} ${percent}${byRule ? '، متوقع' : ''}`,
  pointMissing: (years, name) => `${years}: لا معدل في البيانات (${name})`,
  caption: (kind) =>
    `${kind === 'regular' ? 'معدلات الميزانية العادية' : 'معدلات حفظ السلام'} بالنسبة المئوية، بحسب السنة`,
  dash: '-',
  comma: '، ',
  year: 'السنة',
};
