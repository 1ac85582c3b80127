/** States that are no longer: the lists of names in Russian have those of today alone. */
export const formerStates: Readonly<Record<string, string>> = {
  CSK: 'Чехословакия',
  DDR: 'Германская Демократическая Республика',
  'DEU-FRG': 'Федеративная Республика Германия',
  SUN: 'Союз Советских Социалистических Республик',
  UAR: 'Объединенная Арабская Республика',
  YMD: 'Демократический Йемен',
  YUG: 'Югославия',
};
