import type { MissionsTexts } from './en.js';

export const texts: MissionsTexts = {
  sort: 'الترتيب',
  sorts: {
    start: 'حسب البداية',
    end: 'حسب النهاية',
    length: 'حسب المدة',
    strength: 'حسب أكبر قوام',
    deaths: 'حسب عدد الوفيات',
    name: 'حسب الاسم',
  },
  by: 'التجميع',
  groups: {
    none: 'بلا تجميع',
    status: 'الجارية والمنتهية',
    decade: 'حسب العقد',
    region: 'حسب منطقة الدولة المضيفة',
  },
  active: (month) => `جارية في ${month}`,
  closed: 'منتهية',
  decade: (year) => `بدأت في العقد ${year}`,
  noRegion: 'غيرها',
  years: (count) => `المدة بالسنوات: ${count}`,
  atPeak: (mission, month) => `انتهت ${mission}: يظهر المساهمون فيها عند أكبر قوام لها، ${month}.`,
  atEnd: (mission, month) => `انتهت ${mission}: يظهر المساهمون فيها في نهاية آخر شهر كان لها فيه أفراد، ${month}.`,
  showPeak: 'عند أكبر قوام',
  showEnd: 'في آخر شهر',
  unpaid: 'الأنصبة غير المسددة',
  unpaidFinding: (amount, date, most, mostDate) =>
    `في ${date} بلغ غير المسدد ${amount}؛ وكان أكبر مبلغ ${most}، في ${mostDate}.`,
  noUnpaid: 'لا يتاح مبلغ غير مسدد لهذه العملية.',
  date: 'التاريخ',
  amount: 'غير مسدد، بدولارات الولايات المتحدة',
  share: 'من جميع الأنصبة، %',
  paid: 'الدول التي سددت بالكامل',
  source: 'المصدر',
  countedWith: (mission) => `محسوب مع ${mission}`,
};
