import { french } from '@blueledger/core/internal/text/fr/burden';
import { frenchEarlierRateNotes } from '@blueledger/core/internal/text/fr/earlierRateNotes';
import { stateName } from '../../figure/names/text/fr.js';
import { messages as frame } from '../../figure/text/fr.js';
import { timeIn, type ValueMessages } from '../messages.js';

const titles: Readonly<Record<string, string>> = {
  'peacekeeping-rate': 'Taux effectif de contribution au maintien de la paix de l’ONU',
  'regular-rate': 'Quote-part du budget ordinaire de l’ONU',
  'assessment-share': 'Part des contributions au maintien de la paix de l’ONU',
  'uniformed-personnel': 'Personnel en tenue dans les opérations de l’ONU',
  'personnel-share': 'Part du personnel en tenue dans les opérations de l’ONU',
  appropriation: 'Crédit réparti entre les États Membres, en dollars courants',
  'approved-budget': 'Budget approuvé, en dollars courants',
};

export const messages: ValueMessages = {
  core: french,
  frame,
  stateName,
  notes: {
    'with-prorated-shares': () =>
      'Avec les parts du compte d’appui, de la BSLNU et du RSCE, et sans ce que l’hôte ou un autre État paie de lui-même.',
    'without-prorated-shares': () => 'Budget brut, sans les parts du compte d’appui, de la BSLNU et du RSCE.',
    'commitment-authority': ({ mission, budgetYear }) =>
      `${mission} ${budgetYear} : au moins en partie une autorisation d’engagement, non un crédit.`,
    'spending-missing': () => 'Les dépenses de cet exercice sont absentes des données.',
    ...frenchEarlierRateNotes,
    'levels-2001-caveat': () =>
      'De juillet 2001 à 2003, taux calculés sans les transitions des nouveaux contributeurs.',
  },
  amount: (unit, number) =>
    unit === 'percent' ? `${number} pour cent` : unit === 'dollars' ? `${number} dollars` : number,
  title: (of, who, when, core) => `${titles[of] ?? of} : ${who}, ${timeIn(when, core)}`,
  disagrees: (text, figure) => `La page dit « ${text} » ; selon les sources, c’est ${figure}.`,
};
