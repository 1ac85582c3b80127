/** Arabic notes on scales that are computed from incomes. */
export const nextScaleNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'methodology-of-scale': ({ year, day: first }) =>
    `قواعد المنهجية غير المتوفرة في البيانات لجدول عام ${String(first).slice(0, 4)} هي قواعد جدول عام ${year}.`,
  'held-without-income': ({ names }) => `أبقيت على معدلها الرسمي لعدم وجود دخل في إحدى سنوات الأساس: ${names}.`,
  'income-not-of-the-united-nations': () =>
    'الدخول أرقام البنك الدولي؛ أما لجنة الاشتراكات فتستخدم أرقام شعبة الإحصاءات في الأمم المتحدة، بأسعار تحويل مختلفة لبعض الدول.',
  'change-applied-to-official-rates': ({ scale }) =>
    `كل معدل هو المعدل الرسمي للفترة ${String(scale).replace('-', ' إلى ')} مضروبا في تغير حصته المحسوبة: لا تعرض المعدلات المحسوبة الخام.`,
  'missing-years-as-all': ({ year, states }) =>
    `افتراض لعام ${year} الذي لا يتوفر في البيانات لعدد ${states} من الدول: يتحرك الدخل مثل دخل جميع الدول التي لها العامان، ويبقى على حاله حيث لا يتوفر لأي منها.`,
  'missing-years-own-trend': ({ year, states }) =>
    `افتراض لعام ${year} الذي لا يتوفر في البيانات لعدد ${states} من الدول: يستمر الدخل بمتوسط نمو الدولة نفسها في خمس سنوات.`,
  'levels-projected': ({ year }) =>
    `مستويات حفظ السلام لعام ${year} تتبع نصيب الفرد من الدخل حيث يغير المستوى المحسوب؛ ويفترض استمرار الخصومات الاستثنائية.`,
};
