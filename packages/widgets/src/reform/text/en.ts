import { englishNotes } from '@blueledger/core/text';
import { nameInSentence } from '../../figure/names/text/en.js';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/en.js';
import type { ReformMessages } from '../messages.js';

export const messages: ReformMessages = {
  core: englishNotes,
  frame,
  nameInSentence,
  titles: {
    'premium-shared': 'Level B shares the premium',
    'discounts-halved': 'All discounts halved',
    'ceiling-lowered': 'Ceiling lowered, floor raised',
    'budget-cut': 'Budget cut',
  },
  title: (reform, year) => `${reform}: what it would move of the peacekeeping assessments of ${year}`,
  clauses: {
    'premium-shared': () => 'If level B shared the premium that the permanent members carry',
    'discounts-halved': () => 'If all discounts on the peacekeeping scale were halved',
    'ceiling-lowered': ([ceiling, floor]) =>
      `If no State paid more than ${ceiling} per cent of the regular scale and none less than ${floor}`,
    'budget-cut': ([percent]) => `If only ${percent} per cent of the budget were apportioned`,
  },
  moved: ({ clause, year, less, more, amount }) => [
    { text: `${clause}, ${less.name} would be assessed ` },
    money(`$${less.reform}`),
    { text: ` for the peacekeeping missions of ${year} instead of $${less.baseline}, ${more.name} ` },
    money(`$${more.reform}`),
    { text: ` instead of $${more.baseline}; $${amount} would move between Member States, and the budget would stay.` },
  ],
  falls: ({ clause, year, less, amount }) => [
    { text: `${clause}, ${less.name} would be assessed ` },
    money(`$${less.reform}`),
    { text: ` for the peacekeeping missions of ${year} instead of $${less.baseline}; all Member States together ` },
    money(`$${amount} less`),
    { text: '.' },
  ],
  markNames: { GBR: 'United Kingdom', USA: 'United States' },
  unit: 'Million US dollars assessed',
  asItIs: 'as it is',
  underReform: 'under the reform',
  difference: (amount, less) => `${less ? '−' : '+'}$${amount}`,
  point: ({ name, baseline, reform, difference }) =>
    `${name}: $${baseline} as it is, $${reform} under the reform, ${difference}`,
  dollars: 'Current US dollars',
  total: 'All Member States',
  caption: (reform, year) => `${reform}: assessments for the peacekeeping missions of ${year}, US dollars`,
  columns: { state: 'Member State', baseline: 'As it is', reform: 'Under the reform', difference: 'Difference' },
};
