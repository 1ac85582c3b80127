/** Arabic notes on rates over years. */
export const arabicRateNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> =
  {
    'levels-2001-caveat': () =>
      'لم ترد فترات انتقال المساهمين الجدد: معدلات الفترة من تموز/يوليه 2001 إلى 2003 مشتقة من دونها، باستثناء جمهورية كوريا.',
    'levels-missing': ({ from, to }) =>
      `مستويات جدول حفظ السلام ${from === to ? `لعام ${from}` : `للأعوام ${from} إلى ${to}`} غير متوفرة في البيانات: لا معدلات لها.`,
    'rates-from-july': ({ year }) => `تسري معدلات عام ${year} اعتبارا من 1 تموز/يوليه، حين بدأ جدول المستويات.`,
    'state-without-rate': ({ name, from, to }) =>
      `${name}: لا معدل لها في جداول ${from === to ? `عام ${from}` : `الأعوام ${from} إلى ${to}`}.`,
  };
