/** Arabic notes on rates over years. */
export const arabicRateNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> =
  {
    'levels-missing': ({ from, to }) =>
      `مستويات جدول حفظ السلام ${from === to ? `لعام ${from}` : `للأعوام ${from} إلى ${to}`} غير متوفرة في البيانات: لا معدلات لها.`,
    'state-without-rate': ({ name, from, to }) =>
      `${name}: لا معدل لها في جداول ${from === to ? `عام ${from}` : `الأعوام ${from} إلى ${to}`}.`,
  };
