import { englishNotes } from '@blueledger/core/text';
import { money, owed, people } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/en.js';
import type { LiquidityMessages } from '../messages.js';

const how = {
  usual: 'states pay as they paid before',
  'usa-nothing': 'the United States of America pays nothing',
  'all-later': 'every other state than the United States of America pays three months later',
};
const without = (reserve: 'on' | 'off') => (reserve === 'off' ? ' and the reserve fund is not drawn on' : '');

export const messages: LiquidityMessages = {
  core: englishNotes,
  frame,
  notes: {
    simulated: () =>
      'A simulation: what no source says is assumed. It is for what changes when somebody pays otherwise, less for the level itself.',
    'dates-drawn': () =>
      'Days of payment are drawn from the years of the regular-budget honour roll, each state apart from the others: bad years of many at once are rarer here than they may be.',
  },
  title: (payers, reserve) => `Cash of UN peacekeeping missions when ${how[payers]}${without(reserve)}`,
  summary: ({ payers, reserve, from, to, paths, exhausted, lowest, owedPeak, reserveDrawn }) => [
    { text: `If ${how[payers]}${without(reserve)}, the cash of UN peacekeeping missions ` },
    ...(exhausted === undefined
      ? [
          { text: `is lowest at the end of ${lowest.month}: ` },
          money(`$${lowest.amount}`),
          { text: ` in the middle of ${paths} simulated paths, $${lowest.low} or less in one of twenty` },
        ]
      : [{ text: 'is used up by the end of ' }, owed(exhausted), { text: ` in half of ${paths} simulated paths` }]),
    ...(reserveDrawn === undefined ? [] : [{ text: `; up to $${reserveDrawn} is drawn from the reserve fund` }]),
    { text: '; contributors of personnel are owed ' },
    people(`$${owedPeak.amount}`),
    { text: ` at most (${owedPeak.month}). Simulated from ${from} to ${to}.` },
  ],
  millions: 'Millions of dollars, simulated',
  billions: 'Billions of dollars, simulated',
  dollars: 'Current US dollars',
  bands: 'Cash at the end of the month: light band, nine of ten paths; dark band, half of them',
  cash: 'cash, middle path',
  owed: 'owed to contributors',
  reserve: 'out of the reserve',
  usedUp: (month) => `used up, ${month}`,
  point: ({ month, cash, low, high, owed: due, reserve }) =>
    `${month}: cash $${cash}, in nine of ten paths $${low} to $${high}; owed to contributors $${due}; out of the reserve $${reserve}`,
  caption: 'Cash of missions at the end of each month, US dollars that so many per cent of the paths do not exceed',
  columns: {
    month: 'Month',
    low: 'Cash, 5%',
    quarter: 'Cash, 25%',
    middle: 'Cash, 50%',
    threeQuarters: 'Cash, 75%',
    high: 'Cash, 95%',
    net: 'Net position, 50%',
    bills: 'Bills unpaid, 50%',
    reserve: 'Out of the reserve, 50%',
    owed: 'Owed to contributors, 50%',
  },
  assumed: (values) =>
    `Assumed, among other things: each mission has ${values['opening-cash']} months of its spending in cash at the start; the United States of America owes ${values['opening-share-usa']} per cent of what is unpaid then, pays at most ${values['usa-of-letter']} per cent of a letter, and pays over ${values['usa-months']} months from month ${values['usa-first-month']} of the year; other states pay ${values['payment-delay']} months later than the regular budget; equipment is reimbursed with ${values['equipment']} per cent of personnel. How computed lists all with their ranges and reasons.`,
  drawnBefore:
    'Drawn before and kept as a derived table, rounded to 100,000 dollars; any other assumption can be drawn with the function liquidityFan.',
};
