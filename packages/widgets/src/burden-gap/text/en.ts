import { english, englishMovement } from '@blueledger/core/text';
import { messages as frame } from '../../figure/text/en.js';
import type { BurdenGapMessages } from '../messages.js';

export const messages: BurdenGapMessages = {
  core: english,
  frame,
  paidBy: (who) => `Paid by ${who}`,
  servedBy: (who) => `Supplied by ${who}`,
  rest: 'all other Member States',
  noPersonnel: 'not in the data',
  newScale: 'new scale',
  pointPaid: (year, who, percent) => `${year}: ${percent} of assessments, paid by ${who}`,
  pointServed: (year, who, percent) => `${year}: ${percent} of uniformed personnel, supplied by ${who}`,
  pointMissing: (year) => `${year}: uniformed personnel not in the data`,
  caption: (payers, servers) =>
    `Share of peacekeeping assessments (${payers}) and of uniformed personnel (${servers}), by year`,
  columns: ['Year', 'Assessments, per cent', 'Personnel, per cent', 'Person-months', 'Of all person-months', 'Months'],
  movement: {
    core: englishMovement,
    unit: 'Per cent of assessments, and of uniformed personnel',
    pointNoRates: (year) => `${year}: peacekeeping rates not in the data`,
    gap: (years) => `${years}: levels not in the data`,
    pointEvent: ({ number, when, what, by }) => `Event ${number}, ${when}: ${what}; ${by}`,
    events: 'What moved the shares',
    noEvents: 'No event of the size that is listed.',
    dash: '–',
    colon: ': ',
  },
};
