import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { memberStatesNamesAr } from '@blueledger/datasets/member-states/names-ar';
import { arabicWords } from '../../figure/languages/ar.js';
import { arabicBudgetNotes } from '../../figure/languages/arBudgetNotes.js';
import { namesOf } from '../../figure/stateNames.js';
import type { PayersWords } from '../words.js';

const { iso3, name_ar } = memberStatesNamesAr.columns;

const money = (text: string) => ({ text, role: 'money' as const });
/** In the genitive: stands after "the share of". */
const largest = (count: number) => (count === 1 ? 'أكبر دافع' : `أكبر الدافعين (${count})`);

export const words: PayersWords = {
  catalogue: arabic,
  frame: arabicWords,
  notes: arabicBudgetNotes,
  stateName: namesOf(iso3, name_ar),
  title: 'من يموّل حفظ السلام في الأمم المتحدة',
  dollars: 'بدولارات الولايات المتحدة الجارية',
  ratesUnit: 'النسبة المئوية من أنصبة حفظ السلام المقررة',
  dollarsUnit: 'الأنصبة المقررة بدولارات الولايات المتحدة',
  byRate: (year, { count, share, first, firstGives }, byRule) => [
    {
      text: `في عام ${year}${byRule ? '، بحكم القاعدة،' : ''} بلغت حصة ${largest(count)} من أنصبة حفظ السلام في الأمم المتحدة `,
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
