import { french } from '@blueledger/core/internal/text/fr/burden';
import { frenchRateNotes } from '@blueledger/core/internal/text/fr/rateNotes';
import { stateName } from '../../figure/names/text/fr.js';
import { messages as frame } from '../../figure/text/fr.js';
import type { StateMessages } from '../messages.js';

const ordinal = (rank: number) => (rank === 1 ? '1er' : `${rank}e`);

export const messages: StateMessages = {
  core: french,
  frame,
  stateName,
  notes: {
    ...frenchRateNotes,
    'rule-secondary': () => 'Plafond de certaines années : d’après une source secondaire.',
    'state-without-rate': ({ name, from, to }) =>
      `${name} : aucun taux dans les barèmes de ${from}${from === to ? '' : ` à ${to}`}.`,
  },
  title: (who) => `${who} et le maintien de la paix de l’ONU : payer, servir, devoir`,
  summary: ({ who, year, month, percent, rateRank, ratedStates, persons, personnelRank, contributors }) => [
    { text: `${who} : ` },
    ...(percent === undefined
      ? [{ text: `aucun taux du maintien de la paix en ${year}` }]
      : [
          { text: `${percent} pour cent`, role: 'money' } as const,
          {
            text: ` des contributions au maintien de la paix en ${year}${rateRank === undefined ? '' : ` (${ordinal(rateRank)} rang sur ${ratedStates})`}`,
          },
        ]),
    { text: ` ; fin ${french.month(month)}, en tenue : ` },
    { text: persons, role: 'people' },
    { text: `${personnelRank === undefined ? '' : ` (${ordinal(personnelRank)} rang sur ${contributors})`}.` },
  ],
  tiles: { pays: 'Paie', serves: 'Sert', unpaid: 'Impayé pour le maintien de la paix' },
  perCent: (number) => `${number} %`,
  noRate: 'aucun taux',
  rankOf: (rank, of) => `${ordinal(rank)} rang sur ${of}`,
  nobody: 'personne en tenue',
  paysDetail: (year, rank) => `du maintien de la paix de l’ONU en ${year}${rank && `, ${rank}`}`,
  servesDetail: (month, rank) => `en tenue, fin ${french.month(month)}${rank && `, ${rank}`}`,
  yearsInFull: (inFull, years) => `${inFull} années sur ${years}`,
  punctualDetail: (from, to, onTime) => `en totalité, ${from} à ${to} ; ${onTime} à temps`,
  dollars: (number) => `${number} $`,
  unpaidDetail: (fund, date) => `${fund}, ${date}`,
  noUnpaid: 'Aucun chiffre disponible.',
  noneSince: (date) => `aucun chiffre depuis le ${date}`,
  lastUnpaid: (amount, detail) => `Impayé, dernier chiffre connu : ${amount} (${detail}).`,
  paid: 'Part des contributions',
  served: 'Part du personnel en tenue',
  pointPaid: (year, percent) => `${year} : ${percent} des contributions`,
  pointServed: (year, percent) => `${year} : ${percent} du personnel en tenue`,
  pointMissing: (year, what) => `${year} : ${what} absent des données`,
  recordTitle: 'Quand le budget ordinaire a été payé',
  onTime: (date) => `à temps, ${date}`,
  late: (date) => `en retard, ${date}`,
  notInFull: (date) => `pas en totalité au ${date}`,
  unpaidTitle: 'Impayé à certaines dates, en dollars courants',
  unpaidKey:
    'Carré : maintien de la paix. Rond : budget ordinaire. Losange : plusieurs fonds ou autres. Creux : source secondaire.',
  funds: {
    regular: 'budget ordinaire',
    peacekeeping: 'maintien de la paix',
    tribunals: 'tribunaux',
    total: 'tous les fonds',
    peacekeeping_active_missions: 'missions en cours',
    peacekeeping_past_missions: 'missions closes',
    peacekeeping_and_tribunals: 'maintien de la paix et tribunaux',
  },
  secondary: 'source secondaire',
  caption: (who) => `${who} : taux, personnel, paiements au budget ordinaire et impayés connus, par année`,
  columns: [
    'Année',
    'Taux du maintien de la paix, en pourcentage',
    'Personnel en tenue, moyenne de l’année',
    'En pourcentage de tout le personnel',
    'Budget ordinaire payé en totalité',
    'Impayé, en dollars',
  ],
};
