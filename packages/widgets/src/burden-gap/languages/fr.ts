import { french } from '@blueledger/core/internal/text/fr/burden';
import { memberStatesNamesFr } from '@blueledger/datasets/member-states/names-fr';
import { frenchWords } from '../../figure/languages/fr.js';
import { withFrenchArticle } from '../../figure/languages/frenchNames.js';
import { namesOf } from '../../figure/stateNames.js';
import type { BurdenGapWords } from '../words.js';

const { iso3, name_fr } = memberStatesNamesFr.columns;

export const words: BurdenGapWords = {
  catalogue: french,
  frame: frenchWords,
  stateName: namesOf(iso3, name_fr, withFrenchArticle),
  paidBy: (who) => `Payé par ${who}`,
  servedBy: (who) => `Fourni par ${who}`,
  rest: 'tous les autres États Membres',
  noPersonnel: 'absent des données',
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
};
