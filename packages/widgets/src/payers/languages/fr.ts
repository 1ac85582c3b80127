import { french } from '@blueledger/core/internal/text/fr/burden';
import { memberStatesNamesFr } from '@blueledger/datasets/member-states/names-fr';
import { frenchWords } from '../../figure/languages/fr.js';
import { frenchBudgetNotes } from '../../figure/languages/frBudgetNotes.js';
import { namesOf } from '../../figure/stateNames.js';
import type { PayersWords } from '../words.js';

const { iso3, name_fr } = memberStatesNamesFr.columns;

const money = (text: string) => ({ text, role: 'money' as const });
const largest = (count: number) =>
  count === 1 ? 'du plus grand contributeur' : `des ${count} plus grands contributeurs`;

export const words: PayersWords = {
  catalogue: french,
  frame: frenchWords,
  notes: frenchBudgetNotes,
  // Names stand in lists and brackets, without their article.
  stateName: namesOf(iso3, name_fr, (name) => name.replace(/ \((?:le|la|les|l['’])\)$/, '')),
  title: 'Qui paie le maintien de la paix de l’ONU',
  dollars: 'Dollars des États-Unis courants',
  ratesUnit: 'En pourcentage des contributions au maintien de la paix',
  dollarsUnit: 'Contributions, en dollars des États-Unis',
  byRate: (year, { count, share, first, firstGives }, byRule) => [
    {
      text: `${byRule ? `Pour ${year}, selon la règle,` : `En ${year},`} la part ${largest(count)} au maintien de la paix de l’ONU ${byRule ? 'est' : 'était'} de `,
    },
    money(`${share} pour cent`),
    { text: ', dont ' },
    money(firstGives),
    { text: ` pour le premier (${first}).` },
  ],
  byDollars: ({ total, mission, budgetYear }, { count, share, first, firstGives }) => [
    { text: 'Sur les ' },
    money(`${total} de dollars`),
    {
      text: ` répartis ${mission === undefined ? 'pour le maintien de la paix' : `pour ${mission}`} en ${budgetYear}, la part ${largest(count)} est de `,
    },
    money(`${share} pour cent`),
    { text: ', dont ' },
    money(firstGives),
    { text: ` pour le premier (${first}).` },
  ],
  others: (count) => (count === 1 ? '1 autre État Membre' : `${count} autres États Membres`),
  all: (count) => `Les ${count} États Membres`,
  point: (rank, name, value) => `${rank}. ${name} : ${value}`,
  pointOthers: (name, value) => `${name} : ${value}`,
  caption: (of) => `Les plus grands contributeurs au maintien de la paix de l’ONU, ${of}`,
  columns: {
    state: 'État Membre',
    rank: 'Rang',
    rate: 'Taux, en pourcentage',
    dollars: 'Contribution, en dollars des États-Unis',
  },
};
