import { french } from '@blueledger/core/internal/text/fr/burden';
import { frenchRateNotes } from '@blueledger/core/internal/text/fr/rateNotes';
import type { RateKind } from '@blueledger/core/rates';
import { stateName } from '../../figure/names/text/fr.js';
import { listed, money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/fr.js';
import type { RatesMessages } from '../messages.js';

const kinds: Readonly<Record<RateKind, string>> = {
  regular: 'au budget ordinaire',
  peacekeeping: 'au maintien de la paix',
};
const verbs = { rose: 'passe', fell: 'descend' } as const;

export const messages: RatesMessages = {
  core: french,
  frame,
  stateName,
  notes: {
    'rule-secondary': ({ title }) =>
      `${String(title).startsWith('Lowest') ? 'Plancher' : 'Plafond'} de certaines années : d’après une source secondaire.`,
    ...frenchRateNotes,
  },
  title: (kind) =>
    kind === 'regular'
      ? 'Quotes-parts du budget ordinaire de l’ONU'
      : 'Taux de contribution au maintien de la paix de l’ONU',
  unit: (kind) => (kind === 'regular' ? 'En pourcentage du budget ordinaire' : 'En pourcentage du maintien de la paix'),
  changed: (kind, scale, moves) => [
    { text: `Avec le barème ${scale}, le taux de contribution ${kinds[kind]} ` },
    ...listed(
      moves.map(({ name, before, after, direction }, i) => [
        ...(direction === 'stayed'
          ? [{ text: 'reste à ' }]
          : [{ text: `${verbs[direction]} de ` }, money(before), { text: ' à ' }]),
        money(i === 0 ? `${after} pour cent` : after),
        { text: ` (${name})` },
      ]),
      ', ',
      ' et ',
    ),
    { text: '.' },
  ],
  standing: (kind, year, rates, byRule) => [
    {
      text: `${byRule ? `Projection pour ${year} :` : `En ${year},`} le taux de contribution ${kinds[kind]} ${byRule ? 'est' : 'était'} de `,
    },
    ...listed(
      rates.map(({ name, percent }, i) => [money(i === 0 ? `${percent} pour cent` : percent), { text: ` (${name})` }]),
      ', ',
      ' et ',
    ),
    { text: '.' },
  ],
  nothing: (names, years) => `Aucun taux dans les données pour ${years} : ${names}.`,
  bound: (bound, percent) => `${bound === 'ceiling' ? 'Plafond' : 'Plancher'} ${percent}`,
  gap: (years) => `${years} : niveaux absents des données`,
  between: (low, high) => `entre ${low} et ${high}`,
  band: (years) => `${years} : bande du plus bas au plus haut`,
  part: (year, half) => (half === 'first' ? `${year} jusqu’en juin` : `${year} à partir de juillet`),
  newScale: (years) => `Barème ${years}`,
  point: (year, name, percent, byRule) => `${year} : ${name} ${percent}${byRule ? ', projeté' : ''}`,
  pointMissing: (years, name) => `${years} : aucun taux dans les données (${name})`,
  caption: (kind) =>
    `${kind === 'regular' ? 'Quotes-parts du budget ordinaire' : 'Taux de contribution au maintien de la paix'}, en pourcentage, par année`,
  dash: '–',
  comma: ', ',
  year: 'Année',
};
