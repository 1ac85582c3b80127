import { arabic, day, monthAndYear } from '../burden.js';

const date = (iso: string) => (iso.length === 10 ? day(iso) : iso.length === 7 ? monthAndYear(iso) : iso);
const list = (dates: unknown) => arabic.list(String(dates).split(' ').map(date));

/** Arabic notes on what is unpaid. */
export const unpaidNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'unpaid-dates': () =>
    'غير المسدد هو كل ما لم يُدفع، حل أجله أو لم يحل، وليس المتأخرات المحسوبة بموجب المادة 19. ويرتفع وينخفض خلال السنة مع إصدار الأنصبة ودفعها: ولا تصح المقارنة إلا بين نهايات السنوات.',
  'unpaid-derived': ({ dates }) => `محسوب من أرقام منشورة أخرى: ${list(dates)}.`,
  'unpaid-projected': ({ dates }) => `إسقاط من المصدر، غير محسوب: ${list(dates)}.`,
  'unpaid-uncertain': ({ dates }) => `التاريخ أو القراءة أو النطاق غير مؤكد: ${list(dates)}.`,
  'unpaid-with-master-plan': ({ dates }) => `يشمل المخطط العام لتجديد مباني المقر: ${list(dates)}.`,
  'unpaid-arrears-left-out': ({ dates }) => `مستبعد لأن المصدر يحسب المتأخرات: ${list(dates)}.`,
  'unpaid-years-missing': ({ years }) =>
    `لا رقم في البيانات للسنوات: ${arabic.list(
      String(years)
        .split(' ')
        .map((span) => span.replace('-', ' إلى ')),
    )}.`,
  'unpaid-missions-listed': () =>
    'غير المسدد هو كل ما لم يُدفع. ولا أرقام لمعظم البعثات المنتهية، فالمجموع ليس مجموع حفظ السلام كله.',
  'unpaid-other-day': ({ mission, date: on }) => `${mission}: ${date(String(on))}.`,
  'unpaid-counted-with': ({ mission, other }) => `${mission} وحساب ${other} واحد: يُحسب مرة واحدة.`,
};
