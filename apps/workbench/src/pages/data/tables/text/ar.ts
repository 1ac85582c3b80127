import type { TablesTexts } from './en.js';

export const texts: TablesTexts = {
  subjects: {
    shares: 'أنصبة الدول',
    budgets: 'الميزانيات والنفقات',
    payments: 'المدفوعات والديون',
    personnel: 'الأفراد',
    missions: 'البعثات',
    states: 'الدول والمجموعات',
    notes: 'القواعد والأقوال والمصادر',
  },
  covered: (known, all, complete) => `${known} من ${all} سنة، منها ${complete} كاملة`,
  menu: 'التصفية حسب العمود',
  column: 'العمود',
  comparison: 'المقارنة',
  comparisons: { '=': 'يساوي', '!=': 'لا يساوي', '>=': 'على الأقل', '<=': 'على الأكثر' },
  value: 'القيمة',
  add: 'إضافة المصفاة',
  remove: (part) => `إزالة المصفاة ${part}`,
};
