import type { BillsTexts } from './en.js';

export const texts: BillsTexts = {
  title: 'Calcul des contributions',
  lead: 'Ce que chaque État Membre doit sur un crédit, tranche par tranche, et à quelle date. Partez d’une résolution ou saisissez vos montants.',
  resolution: 'Partir de',
  own: 'un crédit de votre choix',
  mission: 'Mission',
  amount: 'Montant, dollars É.-U.',
  from: 'Premier jour',
  to: 'Dernier jour',
  mandate: 'Mandat jusqu’au',
  issued: 'Lettres envoyées le',
  compute: 'Calculer',
  failed: 'Les contributions n’ont pas pu être calculées.',
  wrong: 'Non calculé :',
  amountHelp: 'Ce qui est réparti entre les États Membres, après ce que d’autres versent.',
  pieces: 'Tranches',
  piece: 'Jours',
  dollars: 'Dollars É.-U.',
  due: 'Échéance',
  conditional: 'sous réserve d’une prorogation du mandat',
  notDue: '30 jours après l’effet de la prorogation',
  state: 'État Membre',
  total: 'En tout',
  find: 'Chercher un État',
  bills: 'Contributions par État Membre',
  finding: (mission, amount, states, largest, share) =>
    `${amount} pour ${mission} sont mis à la charge de ${states} États Membres. La plus forte contribution : ${largest}, ${share}.`,
  withheld: (amount) =>
    `${amount} ne peuvent pas être répartis : aucun barème pour ces jours ne figure dans les données.`,
  cite: 'Citer',
};
