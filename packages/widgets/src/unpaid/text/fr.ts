import { french } from '@blueledger/core/internal/text/fr/burden';
import { unpaidNotes } from '@blueledger/core/internal/text/fr/notes/unpaid';
import { capital, owed } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/fr.js';
import { writtenDate } from '../../figure/written.js';
import type { UnpaidMessages } from '../messages.js';

const date = (iso: string) => writtenDate(iso, 'fr');
/** « milliards » and « millions » take « de » before what they count; thousands do not occur. */
const dollars = (amount: string) => `${amount} de dollars`;

export const messages: UnpaidMessages = {
  core: french,
  frame,
  notes: unpaidNotes,
  title: {
    peacekeeping: 'Contributions impayées au maintien de la paix de l’ONU',
    regular: 'Contributions impayées au budget ordinaire de l’ONU',
    tribunals: 'Contributions impayées aux tribunaux de l’ONU',
    total: 'Contributions impayées à l’ONU, tous fonds confondus',
  },
  caption: {
    peacekeeping: 'Impayés du maintien de la paix, aux dates que donnent documents et responsables',
    regular: 'Impayés du budget ordinaire, aux dates que donnent documents et responsables',
    tribunals: 'Impayés des tribunaux, aux dates que donnent documents et responsables',
    total: 'Impayés de tous les fonds, aux dates que donnent documents et responsables',
  },
  fund: {
    peacekeeping: 'au titre du maintien de la paix de l’ONU',
    regular: 'au titre du budget ordinaire de l’ONU',
    tribunals: 'au titre des tribunaux de l’ONU',
    total: 'à l’ONU, tous fonds confondus',
  },
  when: (asOf) => `${asOf.length === 10 ? 'le' : 'en'} ${date(asOf)}`,
  most: ({ latest, second, more }, fund) => [
    { text: `${capital(latest.when)}, impayés ${fund} : ` },
    owed(dollars(latest.amount)),
    { text: ', le plus fort montant répertorié ici, soit ' },
    owed(`${more} de plus`),
    { text: ` que le précédent, ${second.amount} ${second.when}.` },
  ],
  below: ({ latest, largest, less }, fund) => [
    { text: `${capital(latest.when)}, impayés ${fund} : ` },
    owed(dollars(latest.amount)),
    { text: ', soit ' },
    owed(`${less} de moins`),
    { text: ` que le plus fort montant répertorié ici, ${largest.amount} ${largest.when}.` },
  ],
  only: ({ amount, when }, fund) => [
    { text: `${capital(when)}, impayés ${fund} : ` },
    owed(dollars(amount)),
    { text: '.' },
  ],
  notCounted: (fund) => `Impayés ${fund} : aucun chiffre disponible pour cette période.`,
  yearEnds: (most, last) =>
    last
      ? `En fin d’année, le plus fort montant est de ${most.amount} (${most.year}) ; la dernière fin d’année connue est à ${last.amount} (${last.year}).`
      : `En fin d’année, le plus fort montant est de ${most.amount} (${most.year}), la dernière connue.`,
  missionTitle: (on) => `Contributions impayées par mission de maintien de la paix, ${on}`,
  mission: ({ when, total, count, mission, amount, percent }) => [
    { text: `${capital(when)}, ` },
    owed(dollars(total)),
    { text: ` restaient impayés pour les ${count} missions de la liste, dont ` },
    owed(amount),
    { text: ` pour ${mission}, soit ${percent} pour cent.` },
  ],
  missionPoint: (mission, amount, percent) =>
    `${mission} : ${amount} dollars impayés, ${percent} pour cent de tout ce qui a été mis en recouvrement`,
  missionCaption: 'Impayés par mission, selon les résolutions sur son financement',
  countedWith: (mission) => `compté avec ${mission}`,
  dollars: 'Dollars des États-Unis courants',
  dollarsUnpaid: 'Dollars des États-Unis impayés',
  billions: 'Milliards de dollars des États-Unis',
  millions: 'Millions de dollars des États-Unis',
  noFigures: 'aucun chiffre',
  key: {
    yearEnd: 'fin d’année',
    otherDate: 'autre date',
    lessSure: 'cité, calculé ou incertain',
    projected: 'projection',
  },
  sure: {
    primary: 'tel que publié',
    secondary: 'cité par d’autres',
    uncertain: 'incertain',
    derived: 'calculé',
    projected: 'projection',
    unverified: 'non vérifié',
  },
  point: (on, amount, sure) => `${on} : ${amount} dollars impayés, ${sure}`,
  sourcesBeside: 'La source de chaque chiffre figure dans le tableau.',
  columns: {
    date: 'Date',
    amount: 'Impayé, dollars des États-Unis',
    sure: 'Certitude',
    source: 'Source',
    mission: 'Mission ou service',
    percent: 'Pourcentage de tout ce qui a été mis en recouvrement',
    paid: 'États ayant tout payé',
    paidShare: 'États ayant tout payé, en pourcentage',
  },
};
