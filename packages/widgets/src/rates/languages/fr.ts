import { french } from '@blueledger/core/internal/text/fr/burden';
import { frenchRateNotes } from '@blueledger/core/internal/text/fr/rateNotes';
import type { RateKind } from '@blueledger/core/rates';
import { memberStatesNamesFr } from '@blueledger/datasets/member-states/names-fr';
import { frenchWords } from '../../figure/languages/fr.js';
import { namesOf } from '../../figure/stateNames.js';
import { listed, type RatesWords } from '../words.js';

const { iso3, name_fr } = memberStatesNamesFr.columns;

const kinds: Readonly<Record<RateKind, string>> = {
  regular: 'au budget ordinaire',
  peacekeeping: 'au maintien de la paix',
};
const money = (text: string) => ({ text, role: 'money' as const });
const verbs = { rose: 'passe', fell: 'descend' } as const;

/** Names stand after a colon, without their article. */
const plain = (name: string) => name.replace(/ \((?:le|la|les|l['’])\)$/, '');

export const words: RatesWords = {
  catalogue: french,
  frame: frenchWords,
  stateName: namesOf(iso3, name_fr, plain),
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
      text: `${byRule ? `Pour ${year}, selon la règle,` : `En ${year},`} le taux de contribution ${kinds[kind]} était de `,
    },
    ...listed(
      rates.map(({ name, percent }, i) => [money(i === 0 ? `${percent} pour cent` : percent), { text: ` (${name})` }]),
      ', ',
      ' et ',
    ),
    { text: '.' },
  ],
  nothing: (names, years) => `Aucun taux dans les données pour ${years} : ${names}.`,
  bound: (bound, percent, kind) =>
    `${bound === 'ceiling' ? 'Plafond' : 'Plancher'}${kind === 'regular' ? '' : ' du barème ordinaire'} ${percent}`,
  gap: (years) => `${years} : niveaux absents des données`,
  newScale: (years) => `Barème ${years}`,
  point: (year, name, percent, byRule) => `${year} : ${name} ${percent}${byRule ? ', prévu par la règle' : ''}`,
  pointMissing: (years, name) => `${years} : aucun taux dans les données (${name})`,
  caption: (kind) =>
    `${kind === 'regular' ? 'Quotes-parts du budget ordinaire' : 'Taux de contribution au maintien de la paix'}, en pourcentage, par année`,
  dash: '–',
  comma: ', ',
  year: 'Année',
};
