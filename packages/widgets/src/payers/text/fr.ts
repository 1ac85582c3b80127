import { french } from '@blueledger/core/internal/text/fr/burden';
import { budgetNotes } from '@blueledger/core/internal/text/fr/notes/budgets';
import { stateName } from '../../figure/names/text/fr.js';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/fr.js';
import type { PayersMessages } from '../messages.js';

const largest = (count: number) =>
  count === 1 ? 'du plus grand contributeur' : `des ${count} plus grands contributeurs`;

export const messages: PayersMessages = {
  core: french,
  frame,
  notes: budgetNotes,
  stateName,
  title: 'Qui paie le maintien de la paix de l’ONU',
  dollars: 'Dollars des États-Unis courants',
  ratesUnit: 'En pourcentage des contributions au maintien de la paix',
  dollarsUnit: 'Contributions, en dollars des États-Unis',
  byRate: (year, { count, share, first, firstGives }, byRule) => [
    {
      text: `${byRule ? `Projection pour ${year} :` : `En ${year},`} la part ${largest(count)} au maintien de la paix de l’ONU ${byRule ? 'est' : 'était'} de `,
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
