import { french } from '@blueledger/core/internal/text/fr/burden';
import { frenchMovement } from '@blueledger/core/internal/text/fr/movement';
import { nameInSentence } from '../../figure/names/text/fr.js';
import { messages as frame } from '../../figure/text/fr.js';
import type { BurdenGapMessages } from '../messages.js';

export const messages: BurdenGapMessages = {
  core: french,
  frame,
  stateName: nameInSentence,
  paidBy: (who) => `Payé par ${who}`,
  servedBy: (who) => `Fourni par ${who}`,
  rest: 'tous les autres États Membres',
  noPersonnel: 'absent des données',
  newScale: 'nouveau barème',
  pointPaid: (year, who, percent) => `${year} : ${percent} des contributions, payés par ${who}`,
  pointServed: (year, who, percent) => `${year} : ${percent} du personnel en tenue, fournis par ${who}`,
  pointMissing: (year) => `${year} : personnel en tenue absent des données`,
  caption: (payers, servers) =>
    `Part des contributions au maintien de la paix (${payers}) et du personnel en tenue (${servers}), par année`,
  columns: [
    'Année',
    'Contributions, en pourcentage',
    'Personnel, en pourcentage',
    'Personnes-mois',
    'Total des personnes-mois',
    'Mois',
  ],
  movement: {
    core: frenchMovement,
    unit: 'En pourcentage des contributions, et du personnel en tenue',
    pointNoRates: (year) => `${year} : taux du maintien de la paix absents des données`,
    gap: (years) => `${years} : niveaux absents des données`,
    pointEvent: ({ number, when, what, by }) => `Événement ${number}, ${when} : ${what} ; ${by}`,
    events: 'Ce qui a fait bouger les parts',
    noEvents: 'Aucun événement de la taille retenue.',
    dash: '–',
    colon: ' : ',
  },
};
