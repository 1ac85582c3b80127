import { french } from '@blueledger/core/internal/text/fr/burden';
import { budgetNotes } from '@blueledger/core/internal/text/fr/notes/budgets';
import { frenchRateNotes } from '@blueledger/core/internal/text/fr/rateNotes';
import { stateName } from '../../figure/names/text/fr.js';
import { money, owed, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/fr.js';
import { writtenDate } from '../../figure/written.js';
import type { AccountMessages, WrittenUnpaid } from '../messages.js';

const bounds = { exact: '', lower: 'au moins ', upper: 'au plus ', unclear: 'environ ' };
const during = (from: string, to: string) => (from === to ? `en ${from}` : `de ${from} à ${to}`);
const dollars = (amount: string) => `${amount} ${/[a-z]/.test(amount) ? 'de ' : ''}dollars`;
const on = (date: string) => `${date.length === 10 ? 'le' : 'en'} ${writtenDate(date, 'fr')}`;
const unpaidPart = (unpaid: WrittenUnpaid | undefined) =>
  unpaid
    ? [
        { text: ' Dernier chiffre de ce qui était dû ces années-là : ' },
        owed(dollars(unpaid.amount)),
        { text: ` (${unpaid.fund}), ${unpaid.when}.` },
      ]
    : [{ text: ' Aucun document disponible ne dit ce qui était dû.' }];

export const messages: AccountMessages = {
  core: french,
  frame,
  stateName,
  notes: {
    ...budgetNotes,
    ...frenchRateNotes,
    'equipment-excluded': () => 'Le matériel des contingents est remboursé à part et n’est pas compté.',
    'rule-unverified': () =>
      'Que seuls les contingents et la police constituée donnent lieu à remboursement est de connaissance générale, non vérifié dans une source.',
    'staff-officers-inside': () =>
      'Avant mai 2017, les officiers d’état-major, qui ne donnent pas lieu à remboursement, sont comptés avec les contingents.',
    'formed-police-left-out': () =>
      'Pour certains de ces mois, la police constituée n’a pas de chiffres propres : elle n’est pas comptée.',
  },
  title: (who, from, to) =>
    `${who} : compte avec le maintien de la paix de l’ONU, ${from === to ? from : `${from} à ${to}`}`,
  summary: ({ who, from, to, assessed, assessedYears, due, unpaid }) => [
    { text: `${who}, ${during(from, to)} : ` },
    ...(assessed === undefined
      ? [{ text: 'les contributions aux missions de maintien de la paix de l’ONU ne sont pas connues' }]
      : [
          money(dollars(assessed)),
          {
            text: ` de contributions aux missions de maintien de la paix de l’ONU${assessedYears === undefined ? '' : `, pour ${assessedYears} exercice${assessedYears === 1 ? '' : 's'} aux taux connus`}`,
          },
        ]),
    ...(due === undefined
      ? [{ text: ' ; le remboursement dû pour contingents et police constituée n’est pas connu.' }]
      : due.nobody
        ? [
            {
              text: ` ; ni contingent ni police constituée dans les ${due.months} mois sur ${due.ofMonths} qui ont un rapport.`,
            },
          ]
        : [
            { text: ' ; remboursement dû pour contingents et police constituée au taux standard, hors matériel : ' },
            people(`${bounds[due.bound]}${dollars(due.amount)}`),
            {
              text:
                due.months === due.ofMonths ? '.' : `, pour ${due.months} mois sur ${due.ofMonths} qui ont un rapport.`,
            },
          ]),
    ...unpaidPart(unpaid),
  ],
  missionsSummary: ({ who, year, assessed, conditional, most, unpaid }) => [
    { text: `${who}, en ${year} : ` },
    money(dollars(assessed)),
    { text: ' de contributions aux missions de maintien de la paix de l’ONU' },
    ...(most ? [{ text: `, d’abord ${most.mission}, ` }, money(dollars(most.amount))] : []),
    {
      text:
        conditional === undefined
          ? '.'
          : ` ; dont ${dollars(conditional)} subordonnés à la prorogation de mandats par le Conseil de sécurité.`,
    },
    ...unpaidPart(unpaid),
  ],
  notAssessed: (who, year) => `${who}, ${year} : contributions inconnues, les taux de l’époque restent ouverts.`,
  dollars: 'Dollars des États-Unis courants',
  millions: 'Millions de dollars',
  billions: 'Milliards de dollars',
  dollarsAssessed: 'Dollars mis en recouvrement',
  due: 'dû pour contingents et police constituée',
  assessed: 'contributions',
  net: 'solde',
  ratesOpen: 'taux ouverts',
  firm: 'dans le mandat',
  ifExtended: 'si le mandat est prorogé',
  point: ({ year, assessed, due, net }) =>
    `${year} : contributions ${assessed ? `${assessed} $` : 'inconnues'}, dû ${due ? `${due} $` : 'inconnu'}${net ? `, solde ${net.replace('-', '−')} $` : ''}`,
  missionPoint: (mission, amount, conditional) =>
    `${mission} : ${amount} $${conditional === undefined ? '' : `, dont ${conditional} $ si le mandat est prorogé`}`,
  caption: (who) =>
    `${who} : contributions par mission, paiements, impayés, remboursement et solde, chacun avec son document`,
  columns: {
    year: 'Exercice',
    item: 'Objet',
    amount: 'Dollars des États-Unis',
    detail: 'Précision',
    document: 'Document',
  },
  items: {
    assessedInAll: 'Contributions, toutes missions',
    assessedFor: (mission) => `Contributions, ${mission}`,
    regularBudget: (year) => `Budget ordinaire de ${year}`,
    unpaid: (fund) => `Impayé, ${fund}`,
    noUnpaid: 'Impayé',
    due: 'Dû pour contingents et police constituée, hors matériel',
    net: 'Solde : dû moins contributions',
  },
  details: {
    conditional: (amount) => `dont ${amount} $ si les mandats sont prorogés`,
    onTime: (day) => `payé en totalité et à temps, ${day}`,
    late: (day) => `payé en totalité, en retard, ${day}`,
    notInFull: (day) => `pas payé en totalité au ${day}`,
    on: (date) => date,
    months: (reported) => `${reported} mois sur 12 avec un rapport`,
    bound: { lower: 'au moins', upper: 'au plus : officiers d’état-major parmi les soldats', unclear: 'environ' },
  },
  funds: {
    peacekeeping: 'maintien de la paix',
    peacekeeping_active_missions: 'missions de maintien de la paix en cours',
    peacekeeping_past_missions: 'missions de maintien de la paix closes',
    peacekeeping_and_tribunals: 'maintien de la paix et tribunaux',
    regular: 'budget ordinaire',
    tribunals: 'tribunaux',
    total: 'tous les fonds',
  },
  when: on,
  votesBeside:
    'Les montants de certaines missions et années comprennent des votes supplémentaires d’une année suivante, ou en partie une autorisation de dépenses sans crédits.',
  columnsPartial: (years) =>
    `Hachuré : les rapports sur le personnel ne vont pas jusqu’à la fin de ${years.join(', ')}.`,
};
