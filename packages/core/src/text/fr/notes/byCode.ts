import { day } from '../burden.js';
import { budgetNotes } from './budgets.js';
import { unpaidNotes } from './unpaid.js';

/** French notes that no share of the burden carries. The others stand in the messages of their subject. */
export const moreNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  ...budgetNotes,
  ...unpaidNotes,
  'no-scale': ({ year }) =>
    `Il n’y a pas de barème du maintien de la paix pour ${year} : cette part n’est pas mise en recouvrement.`,
  'entries-by-caller': () => 'Les écritures sont celles de la requête.',
  'arrears-over-all-funds': () =>
    'Les arriérés se comptent sur tous les fonds mis en recouvrement : que ceux du maintien de la paix en soient ressort des décisions qui écartent l’Article 19 pour certains d’entre eux.',
  'levels-not-apart': ({ levels, taken }) =>
    `Les tables ne distinguent pas les catégories ${String(levels).replace('/', ' et ')} : la part supposée pour la catégorie ${taken} vaut pour les deux.`,
  'level-unknown': ({ from, to }) =>
    `Le montant du fonds n’est pas connu du ${day(String(from))} au ${day(String(to))}.`,
  'equipment-assumed': ({ percent }) =>
    `Hypothèse : le matériel vaut ${String(percent).replace('.', ',')} pour cent du remboursement du personnel.`,
  'staff-officers-inside': () =>
    'Avant mai 2017, les officiers d’état-major, qui ne donnent pas lieu à remboursement, sont comptés avec les contingents.',
  'formed-police-left-out': () =>
    'Pour certains de ces mois, les unités de police constituées n’ont pas de chiffres propres : elles ne sont pas comptées.',
  'levels-assumed': () => 'Certaines catégories, ou toutes, sont des hypothèses de la requête.',
  'thresholds-unknown': ({ from, to }) =>
    `Les seuils de revenu du ${day(String(from))} au ${day(String(to))} ne sont pas dans les données.`,
  'methodology-of-scale': ({ year, day: first }) =>
    `Les règles de la méthode absentes des données pour le barème de ${String(first).slice(0, 4)} sont celles du barème de ${year}.`,
  'held-without-income': ({ names }) =>
    `Maintenus à leur taux officiel, faute de revenu pour une année de base : ${names}.`,
  'income-not-of-the-united-nations': () =>
    'Les revenus sont ceux de la Banque mondiale ; le Comité des contributions se sert de ceux de la Division de statistique de l’ONU, convertis à d’autres taux pour certains États.',
  'change-applied-to-official-rates': ({ scale }) =>
    `Chaque taux est le taux officiel de ${String(scale).replace('-', ' à ')} multiplié par la variation de sa part calculée : aucun taux calculé brut n’est donné.`,
  'missing-years-as-all': ({ year, states }) =>
    `Hypothèse pour ${year}, absente des données pour ${states} États : le revenu évolue comme celui de tous les États qui ont les deux années ; si aucun ne l’a, il reste le même.`,
  'missing-years-own-trend': ({ year, states }) =>
    `Hypothèse pour ${year}, absente des données pour ${states} États : le revenu suit la croissance moyenne de l’État sur cinq ans.`,
  'levels-projected': ({ year }) =>
    `Les catégories du maintien de la paix de ${year} suivent le revenu par habitant là où il change la catégorie calculée ; les abattements exceptionnels sont supposés maintenus.`,
  'groups-by-caller': () =>
    'La composition des groupes spéciaux n’est pas dans les données : c’est celle de la requête.',
};
