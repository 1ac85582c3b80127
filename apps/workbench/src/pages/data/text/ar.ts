import type { GroupedTexts } from './en.js';

export const texts: GroupedTexts = {
  title: 'تجميع وجمع ورسم بياني',
  by: 'التجميع حسب',
  across: 'في أعمدة',
  none: 'لا شيء',
  value: 'القيمة',
  rows: 'عدد الصفوف',
  as: 'الحساب',
  hows: { sum: 'المجموع', mean: 'المتوسط', least: 'الأدنى', most: 'الأعلى' },
  byYear: (column) => `${column}، حسب السنة`,
  lead: 'اختر عمودا: تُجمع الصفوف التي يبقيها المرشح حسب قيمه، ويضعها عمود ثانٍ جنبا إلى جنب.',
  measure: (how, column) => `${how}: ${column}`,
  noValue: '(بلا قيمة)',
  all: 'الكل',
  sumNote:
    'تُجمع الصفوف كما هي. استبعد بالمرشح أولا المجاميع والصفوف التي من نوع آخر؛ وجمع قوام عدة أشهر يعطي أشهر عمل فردية.',
  withoutValue: (rows) => `عدد الصفوف المستبعدة لخلوها من القيمة: ${rows}.`,
  firstRows: (shown, all) => `أول ${shown} من ${all} من المجموعات؛ وفي الملفات جميعها.`,
  table: 'المجموعات',
  chart: (measure, by) => `رسم بياني: ${measure}، حسب ${by}. أرقامه في الجدول أدناه.`,
  bars: (shown, all) => `يعرض الرسم أكبر ${shown} من ${all} من المجموعات.`,
  lines: (shown, all) => `يعرض الرسم ${shown} من ${all} من الأعمدة.`,
  failed: 'تعذر تجميع الصفوف.',
  chartFailed: 'تعذر رسم المخطط؛ وأرقامه في الجدول أدناه.',
  saveFailed: 'تعذرت كتابة الملف.',
};
