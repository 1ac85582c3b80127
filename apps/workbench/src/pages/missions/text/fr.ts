import type { MissionsTexts } from './en.js';

export const texts: MissionsTexts = {
  sort: 'Ordre',
  sorts: {
    start: 'Par début',
    end: 'Par fin',
    length: 'Par durée',
    strength: 'Par effectif maximal',
    deaths: 'Par nombre de morts',
    name: 'Par nom',
  },
  by: 'Groupe',
  groups: {
    none: 'Sans groupes',
    status: 'En cours et closes',
    decade: 'Par décennie',
    region: 'Par région de l’État hôte',
  },
  active: (month) => `En cours en ${month}`,
  closed: 'Closes',
  decade: (year) => `Commencées dans les années ${year}`,
  noRegion: 'Autres',
  years: (count) => `${count} ans`,
  atPeak: (mission, month) => `${mission} est close : ses contributeurs sont montrés à son effectif maximal, ${month}.`,
  atEnd: (mission, month) =>
    `${mission} est close : ses contributeurs sont montrés à la fin de son dernier mois avec du personnel, ${month}.`,
  showPeak: 'À son effectif maximal',
  showEnd: 'Dans son dernier mois',
  unpaid: 'Contributions non acquittées',
  unpaidFinding: (amount, date, most, mostDate) =>
    `Au ${date}, ${amount} restaient à payer ; le maximum était de ${most}, au ${mostDate}.`,
  noUnpaid: 'Aucun montant non acquitté n’est disponible pour cette opération.',
  date: 'Date',
  amount: 'Non acquitté, dollars É.-U.',
  share: 'Du total mis en recouvrement, %',
  paid: 'États à jour',
  source: 'Source',
  countedWith: (mission) => `compté avec ${mission}`,
};
