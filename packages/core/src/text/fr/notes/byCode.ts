import { day } from '../burden.js';
import { budgetNotes } from './budgets.js';
import { nextScaleNotes } from './nextScale.js';
import { unpaidNotes } from './unpaid.js';

/** French notes that no share of the burden carries. The others stand in the messages of their subject. */
export const moreNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  ...budgetNotes,
  ...unpaidNotes,
  ...nextScaleNotes,
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
  'groups-by-caller': () =>
    'La composition des groupes spéciaux n’est pas dans les données : c’est celle de la requête.',
};
