import type { GroupedTexts } from './en.js';

export const texts: GroupedTexts = {
  title: 'Regrouper, additionner, représenter',
  by: 'Regrouper par',
  across: 'En colonnes',
  none: 'rien',
  value: 'Valeur',
  rows: 'nombre de lignes',
  as: 'Calcul',
  hows: { sum: 'somme', mean: 'moyenne', least: 'minimum', most: 'maximum' },
  byYear: (column) => `${column}, par année`,
  lead: 'Choisissez une colonne : les lignes que laisse le filtre sont regroupées selon ses valeurs ; une seconde colonne les met côte à côte.',
  measure: (how, column) => `${how} de ${column}`,
  noValue: '(sans valeur)',
  all: 'ensemble',
  sumNote:
    'Les lignes sont additionnées telles quelles. Écartez d’abord par le filtre les totaux et les lignes d’une autre nature ; les effectifs de plusieurs mois donnent des personnes-mois.',
  withoutValue: (rows) => `${rows} lignes sans valeur sont laissées de côté.`,
  firstRows: (shown, all) => `Les ${shown} premiers groupes sur ${all} ; les fichiers les contiennent tous.`,
  table: 'Groupes',
  chart: (measure, by) => `Graphique : ${measure}, par ${by}. Ses chiffres figurent dans le tableau ci-dessous.`,
  bars: (shown, all) => `Le graphique montre les ${shown} plus grands groupes sur ${all}.`,
  lines: (shown, all) => `Le graphique montre ${shown} colonnes sur ${all}.`,
  failed: 'Les lignes n’ont pas pu être regroupées.',
  chartFailed: 'Le graphique n’a pas pu être tracé ; le tableau ci-dessous en donne les chiffres.',
  saveFailed: 'Le fichier n’a pas pu être écrit.',
};
