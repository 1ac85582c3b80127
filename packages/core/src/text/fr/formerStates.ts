/** States that are no longer, as a French sentence has them: the lists of names have those of today alone. */
export const formerStates: Readonly<Record<string, string>> = {
  CSK: 'la Tchécoslovaquie',
  DDR: 'la République démocratique allemande',
  'DEU-FRG': 'la République fédérale d’Allemagne',
  SUN: 'l’Union des Républiques socialistes soviétiques',
  UAR: 'la République arabe unie',
  YMD: 'le Yémen démocratique',
  YUG: 'la Yougoslavie',
};
