import { french } from '@blueledger/core/internal/text/fr/burden';
import { frenchEarlierRateNotes } from '@blueledger/core/internal/text/fr/earlierRateNotes';
import { messages as frame } from '../../figure/text/fr.js';
import type { ClaimMessages } from '../messages.js';

export const messages: ClaimMessages = {
  core: french,
  frame,
  notes: frenchEarlierRateNotes,
  title: 'Une affirmation confrontée aux données',
  verdicts: {
    accurate: 'exact',
    'approximately accurate': 'approximativement exact',
    'not supported': 'non confirmé',
    'not verifiable': 'non vérifiable',
  },
  summary: ({ statement, saidBy, verdict, found }) => [
    { text: `« ${statement} » (${saidBy}) : ${verdict}. Données (en anglais) : ${found}.` },
  ],
  caption: (claim) => `L’affirmation ${claim} et ce qu’en disent les données`,
  columns: { what: 'Rubrique', text: 'Constat' },
  rows: {
    verdict: 'Verdict',
    statement: 'Affirmation',
    saidBy: 'Auteur',
    stated: 'Chiffre affirmé',
    found: 'Dans les données',
    criterion: 'Critère',
    documents: 'Documents',
  },
  working: 'Calcul',
};
