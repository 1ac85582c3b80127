import type { StatesTexts } from './en.js';

export const texts: StatesTexts = {
  lead: (year) =>
    `Tous les États Membres en ${year}. Choisissez-en un pour son compte par année, ou jusqu’à huit à comparer.`,
  columns: {
    state: 'État Membre',
    level: 'Niveau',
    rate: 'Taux de maintien de la paix, %',
    assessed: (budgetYear) => `Mis en recouvrement ${budgetYear}, dollars É.-U.`,
    persons: (month) => `Personnel en tenue, ${month}`,
    net: (budgetYear) => `Solde ${budgetYear}, dollars É.-U.`,
    unpaid: 'Impayé au titre du maintien de la paix, dollars É.-U.',
  },
  netNote: (budgetYear) =>
    `Solde ${budgetYear} : remboursement dû pour le personnel au taux standard, matériel exclu, moins le montant mis en recouvrement. Au-dessous de zéro : l’État doit plus qu’il ne lui est dû.`,
  unpaidNote:
    'Les impayés sont des chiffres publiés isolés, chacun avec sa date ; pour la plupart des États, aucun n’est publié.',
  noAssessed: (year) => `Ce qui a été réparti pour l’exercice qui commence en ${year} ne figure pas dans les données.`,
  failed: 'Le tableau n’a pas pu être calculé.',
  groupBy: 'Lignes',
  groupings: { none: 'une liste', region: 'par groupe régional', level: 'par niveau' },
  noRegion: 'Aucun groupe régional',
  noMatch: 'Aucun État ne correspond.',
  choose: 'Choisir un État',
  back: 'Tous les États Membres',
  bills: (budgetYear) => `Mis en recouvrement pour les missions, ${budgetYear}`,
  billsLead: (name, total, rank, payers, budgetYear) =>
    `${name} : ${total} mis en recouvrement pour les missions de maintien de la paix de l’exercice ${budgetYear}, rang ${rank} sur ${payers}.`,
  mission: 'Mission',
  amount: 'Dollars É.-U.',
  all: 'Toutes les missions',
  cite: 'Citer',
  noBills: (year, first, last) =>
    `Les montants répartis sont disponibles pour les exercices commençant de ${first} à ${last} ; choisissez l’un d’eux au lieu de ${year}.`,
  from: 'De',
  to: 'À',
  scale: 'Taux',
  scales: { peacekeeping: 'du maintien de la paix', regular: 'du budget ordinaire' },
  rates: 'Les taux au fil du temps',
  account: 'Compte par exercice',
  firstYear: 'Premier exercice',
  lastYear: 'Dernier exercice',
  badAccountYears: (text, first, last) => `Aucun compte pour ${text} ; affichage de ${first} à ${last}.`,
  mended: (text, name) => `« ${text} » a été lu comme ${name}.`,
  badYears: (text, first, last) => `Pas de taux pour ${text} ; affichage de ${first} à ${last}.`,
};
