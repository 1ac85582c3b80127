/** States that are no longer, as a Spanish sentence has them: the lists of names have those of today alone. */
export const formerStates: Readonly<Record<string, string>> = {
  CSK: 'Checoslovaquia',
  DDR: 'la República Democrática Alemana',
  'DEU-FRG': 'la República Federal de Alemania',
  SUN: 'la Unión de Repúblicas Socialistas Soviéticas',
  UAR: 'la República Árabe Unida',
  YMD: 'el Yemen Democrático',
  YUG: 'Yugoslavia',
};
