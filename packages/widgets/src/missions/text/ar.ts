import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { budgetNotes } from '@blueledger/core/internal/text/ar/notes/budgets';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/ar.js';
import type { MissionsMessages } from '../messages.js';

const all = 'بعثات الأمم المتحدة لحفظ السلام';
const of = (mission: string | undefined) => mission ?? 'بعثات حفظ السلام وخدماتها';

export const messages: MissionsMessages = {
  core: arabic,
  frame,
  notes: budgetNotes,
  title: {
    budget: (mission) => `المعتمد والمنفق: ${mission ?? all}`,
    classes: (mission) => `أوجه الإنفاق: ${mission ?? all}`,
    pieces: (mission) => `تقسيم الميزانية: ${mission ?? all}`,
  },
  dollars: 'بدولارات الولايات المتحدة الجارية',
  unit: {
    budget: 'الدولارات المنفقة ونسبتها المئوية من الميزانية المعتمدة',
    classes: 'الدولارات المنفقة',
    pieces: 'الدولارات المقسمة والنسبة المئوية المشروطة منها',
  },
  spentOfApproved: ({ mission, years, spent, approved, percent }) => [
    { text: `${years.length === 2 ? `من ${years[0]} إلى ${years[1]}` : `في ${years[0]}`} بلغت نفقات ${of(mission)} ` },
    money(`${spent} دولار`),
    { text: ` من أصل ${approved} معتمدة، أي ` },
    money(`${percent} في المائة`),
    { text: '.' },
  ],
  notBoth: ({ mission, year }) => `${mission ?? all}: لا تتوفر في البيانات الميزانية المعتمدة والنفقات معا عن ${year}.`,
  onPersonnel: ({ mission, year, personnel, total, percent }) => [
    { text: `في ${year} بلغ إنفاق ${of(mission)} على الأفراد العسكريين وأفراد الشرطة ` },
    money(`${personnel} دولار`),
    { text: '، أي ' },
    money(`${percent} في المائة`),
    { text: ` من ${total}.` },
  ],
  conditional: ({ mission, year, total, percent }) => [
    { text: 'من أصل ' },
    money(`${total} دولار`),
    { text: ` قُسمت ${mission === undefined ? 'لحفظ السلام' : `للبعثة ${mission}`} في ${year}، كانت نسبة ` },
    money(`${percent} في المائة`),
    { text: ' مرهونة بتمديد مجلس الأمن للولاية.' },
  ],
  spent: 'المنفق',
  approved: 'المعتمد',
  spentOnly: (amount) => `${amount} منفقة`,
  approvedOnly: (amount) => `${amount} معتمدة`,
  firm: 'ضمن الولاية',
  ifExtended: 'إذا مُددت الولاية',
  classes: {
    military_police_personnel: 'الأفراد العسكريون وأفراد الشرطة',
    civilian_personnel: 'الموظفون المدنيون',
    operational_costs: 'التكاليف التشغيلية',
  },
  wholeYear: 'السنة كاملة',
  point: (name, values) => `${name}: ${values.join('؛ ')}`,
  pointOf: (value, label) => `${label} ${value}`,
  caption: 'بدولارات الولايات المتحدة الجارية',
  columns: {
    mission: 'البعثة أو الخدمة',
    year: 'سنة الميزانية',
    percent: 'المنفق، نسبة مئوية من المعتمد',
    total: 'المجموع',
    piece: 'الفترة',
    amount: 'المقسم',
    condition: 'الشرط',
  },
};
