import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { budgetNotes } from '@blueledger/core/internal/text/ar/notes/budgets';
import { stateName } from '../../figure/names/text/ar.js';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ar.js';
import type { PayersMessages } from '../messages.js';

/** In the genitive: stands after "the share of". */
const largest = (count: number) => (count === 1 ? 'أكبر دافع' : `أكبر الدافعين (${count})`);

export const messages: PayersMessages = {
  core: arabic,
  frame,
  notes: budgetNotes,
  stateName,
  title: 'من يموّل حفظ السلام في الأمم المتحدة',
  dollars: 'بدولارات الولايات المتحدة الجارية',
  ratesUnit: 'النسبة المئوية من أنصبة حفظ السلام المقررة',
  dollarsUnit: 'الأنصبة المقررة بدولارات الولايات المتحدة',
  byRate: (year, { count, share, first, firstGives }, byRule) => [
    {
      text: `${byRule ? `توقعات عام ${year}: تبلغ` : `في عام ${year} بلغت`} حصة ${largest(count)} من أنصبة حفظ السلام في الأمم المتحدة `,
    },
    money(`${share} في المائة`),
    { text: `، منها ` },
    money(firstGives),
    { text: ` لأكبرهم (${first}).` },
  ],
  byDollars: ({ total, mission, budgetYear }, { count, share, first, firstGives }) => [
    { text: 'من أصل ' },
    money(`${total} دولار`),
    {
      text: ` قُسمت ${mission === undefined ? 'لحفظ السلام' : `للبعثة ${mission}`} في ${budgetYear}، بلغت حصة ${largest(count)} `,
    },
    money(`${share} في المائة`),
    { text: '، منها ' },
    money(firstGives),
    { text: ` لأكبرهم (${first}).` },
  ],
  others: (count) => `سائر الدول الأعضاء (${count})`,
  all: (count) => `جميع الدول الأعضاء (${count})`,
  point: (rank, name, value) => `${rank}. ${name}: ${value}`,
  pointOthers: (name, value) => `${name}: ${value}`,
  caption: (of) => `أكبر الدافعين لحفظ السلام في الأمم المتحدة، ${of}`,
  columns: {
    state: 'الدولة العضو',
    rank: 'الترتيب',
    rate: 'المعدل بالنسبة المئوية',
    dollars: 'النصيب المقرر بدولارات الولايات المتحدة',
  },
};
