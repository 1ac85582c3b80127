import { budgetNotes, englishNotes } from '@blueledger/core/text';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/en.js';
import type { MissionsMessages } from '../messages.js';

const who = (mission: string | undefined) => mission ?? 'Peacekeeping missions and their services';

export const messages: MissionsMessages = {
  core: englishNotes,
  frame,
  notes: budgetNotes,
  title: {
    budget: (mission) => `Approved and spent: ${mission ?? 'UN peacekeeping missions'}`,
    classes: (mission) => `What the money goes to: ${mission ?? 'UN peacekeeping missions'}`,
    pieces: (mission) => `How the budget is apportioned: ${mission ?? 'UN peacekeeping missions'}`,
  },
  dollars: 'Current US dollars',
  unit: {
    budget: 'US dollars spent, and per cent of the approved budget',
    classes: 'US dollars spent',
    pieces: 'US dollars apportioned, and per cent that is conditional',
  },
  spentOfApproved: ({ mission, years, spent, approved, percent }) => [
    {
      text: `${years.length === 2 ? `From ${years[0]} to ${years[1]}` : `In ${years[0]}`} ${mission ?? 'peacekeeping missions and their services'} spent `,
    },
    money(`$${spent}`),
    { text: ` of $${approved} approved, ` },
    money(`${percent} per cent`),
    { text: '.' },
  ],
  notBoth: ({ mission, year }) => `${who(mission)}: approved budget and spending of ${year} are not both in the data.`,
  onPersonnel: ({ mission, year, personnel, total, percent }) => [
    { text: `In ${year} ${mission ?? 'peacekeeping missions and their services'} spent ` },
    money(`$${personnel}`),
    { text: ' on military and police personnel, ' },
    money(`${percent} per cent`),
    { text: ` of $${total}.` },
  ],
  conditional: ({ mission, year, total, percent }) => [
    { text: 'Of the ' },
    money(`$${total}`),
    { text: ` apportioned for ${mission ?? 'peacekeeping'} in ${year}, ` },
    money(`${percent} per cent`),
    { text: ' depended on the Security Council extending a mandate.' },
  ],
  spent: 'spent',
  approved: 'approved',
  spentOnly: (amount) => `${amount} spent`,
  approvedOnly: (amount) => `${amount} approved`,
  firm: 'within the mandate',
  ifExtended: 'if the mandate is extended',
  classes: {
    military_police_personnel: 'Military and police personnel',
    civilian_personnel: 'Civilian personnel',
    operational_costs: 'Operational costs',
  },
  wholeYear: 'Whole year',
  point: (name, values) => `${name}: ${values.join('; ')}`,
  pointOf: (value, of) => `${of} ${value}`,
  caption: 'In current US dollars',
  columns: {
    mission: 'Mission or service',
    year: 'Budget year',
    percent: 'Spent, per cent of approved',
    total: 'Total',
    piece: 'Period',
    amount: 'Apportioned',
    condition: 'Condition',
  },
};
