import { englishNotes, nextScaleNotes } from '@blueledger/core/text';
import { nameInSentence } from '../../figure/names/text/en.js';
import { listed, money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/en.js';
import type { NextScaleMessages } from '../messages.js';

const span = (years: string) => years.replace('-', ' to ');

export const messages: NextScaleMessages = {
  core: englishNotes,
  frame,
  notes: nextScaleNotes,
  nameInSentence,
  title: (years) => `The regular scale of ${span(years)}, projected`,
  summary: (years, movers, assumed) => [
    {
      text: `Projected for ${span(years)} from World Bank incomes${assumed ? ', under the assumptions chosen here' : ''}: `,
    },
    ...listed(
      movers.map(({ name, from, to, direction, baseline }) => [
        { text: `the rate of ${name} ${direction}${direction === 'stays' ? ' at ' : ` from ${from} to `}` },
        money(`${to} per cent`),
        ...(baseline === undefined ? [] : [{ text: ` (without them ${baseline})` }]),
      ]),
      ', ',
      ' and ',
    ),
    { text: '.' },
  ],
  unit: 'Change of the regular rate from 2025-2027, in points of a per cent',
  key: {
    official: 'official rate',
    projected: 'projected',
    range: 'range under other assumptions',
    baseline: 'without the assumptions chosen',
  },
  point: (name, { from, to, low, high }) =>
    `${name}: ${from} now, ${to} per cent projected, from ${low} to ${high} under other assumptions`,
  caption: (years) => `Rates of the regular budget in per cent: official 2025 to 2027, and projected ${span(years)}`,
  columns: {
    state: 'Member State',
    official: 'Official, 2025-2027',
    baseline: 'Projected without the assumptions',
    projected: 'Projected',
    change: 'Change',
    low: 'Lowest',
    high: 'Highest',
    level: 'Peacekeeping level',
    peacekeeping: 'Peacekeeping rate, 2028',
    growth: 'From growth',
    currency: 'From currency',
    othersGrowth: 'From the growth of others',
    adjustments: 'From debt and low-income adjustment',
    crossings: 'From threshold crossings',
    limits: 'From floor, ceilings and rounding',
    ownFigures: 'From own figures',
    methodology: 'From methodology',
  },
  notAllRead:
    'Some steps of the methodology are taken from secondary sources or are not verified in a source: the working names each.',
};
