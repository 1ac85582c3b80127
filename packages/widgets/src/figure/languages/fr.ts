import type { FigureWords } from '../words.js';

export const frenchWords: FigureWords = {
  language: 'fr',
  direction: 'ltr',
  dataTo: (month) => `Données jusqu’à ${month}.`,
  sources: 'Source :',
  rule: (document, paragraph) => (paragraph === undefined ? document : `${document}, par. ${paragraph}`),
  table: 'Tableau',
  missing: 'absent des données',
  working: 'Mode de calcul',
  cite: 'Citer',
  download: 'Télécharger',
  embed: 'Intégrer',
  loading: 'Chargement des chiffres…',
  failed: 'Cette figure ne peut pas être dessinée telle que demandée.',
  noChart: 'Le graphique n’a pas pu être chargé ; le tableau a toutes ses valeurs.',
};
