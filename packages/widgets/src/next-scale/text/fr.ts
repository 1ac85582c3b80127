import { french } from '@blueledger/core/internal/text/fr/burden';
import { nextScaleNotes } from '@blueledger/core/internal/text/fr/notes/nextScale';
import { nameInSentence, stateName } from '../../figure/names/text/fr.js';
import { listed, money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/fr.js';
import type { NextScaleMessages } from '../messages.js';

const span = (years: string) => years.replace('-', ' à ');
const verbs = { rises: 'passe', falls: 'descend' } as const;

export const messages: NextScaleMessages = {
  core: french,
  frame,
  stateName,
  nameInSentence,
  notes: nextScaleNotes,
  title: (years) => `Le barème ordinaire de ${span(years)}, projeté`,
  summary: (years, movers, assumed) => [
    {
      text: `Projection pour ${span(years)} d’après les revenus de la Banque mondiale${assumed ? ', sous les hypothèses choisies ici' : ''} : `,
    },
    ...listed(
      movers.map(({ name, from, to, direction, baseline }) => [
        {
          text: `pour ${name}, le taux ${direction === 'stays' ? 'reste à ' : `${verbs[direction]} de ${from} à `}`,
        },
        money(`${to} pour cent`),
        ...(baseline === undefined ? [] : [{ text: ` (sans elles ${baseline})` }]),
      ]),
      ', ',
      ' et ',
    ),
    { text: '.' },
  ],
  unit: 'Variation du taux ordinaire depuis 2025-2027, en points de pourcentage',
  key: {
    official: 'taux officiel',
    projected: 'projeté',
    range: 'selon d’autres hypothèses',
    baseline: 'sans les hypothèses choisies',
  },
  point: (name, { from, to, low, high }) =>
    `${name} : ${from} aujourd’hui, ${to} pour cent en projection, de ${low} à ${high} selon d’autres hypothèses`,
  caption: (years) => `Taux du budget ordinaire en pourcentage : officiel de 2025 à 2027, et projeté de ${span(years)}`,
  columns: {
    state: 'État Membre',
    official: 'Officiel, 2025-2027',
    baseline: 'Projeté sans les hypothèses',
    projected: 'Projeté',
    change: 'Variation',
    low: 'Minimum',
    high: 'Maximum',
    level: 'Catégorie (maintien de la paix)',
    peacekeeping: 'Taux du maintien de la paix, 2028',
    growth: 'Due à la croissance',
    currency: 'Due à la monnaie',
    othersGrowth: 'Due à la croissance des autres',
    adjustments: 'Due aux ajustements (dette, faible revenu)',
    crossings: 'Due au passage du seuil',
    limits: 'Due au plancher, aux plafonds et aux arrondis',
    ownFigures: 'Due aux chiffres fournis',
    methodology: 'Due à la méthode',
  },
  notAllRead:
    'Certaines étapes de la méthode viennent de sources secondaires ou ne sont vérifiées dans aucune source : le détail du calcul nomme chacune.',
};
