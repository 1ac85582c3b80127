import { budgetNotes, englishNotes, scaleNotes } from '@blueledger/core/text';
import { nameInSentence } from '../../figure/names/text/en.js';
import { money } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/en.js';
import type { PayersMessages } from '../messages.js';

const largest = (count: number) => (count === 1 ? 'the largest payer' : `the ${count} largest payers`);

export const messages: PayersMessages = {
  core: englishNotes,
  frame,
  notes: { ...budgetNotes, ...scaleNotes },
  nameInSentence,
  title: 'Who pays for UN peacekeeping',
  dollars: 'Current US dollars',
  ratesUnit: 'Per cent of peacekeeping assessments',
  dollarsUnit: 'Assessed, in US dollars',
  byRate: (year, { count, share, first, firstGives }, byRule) => [
    {
      text: `${byRule ? `Projected for ${year}:` : `In ${year}`} ${largest(count)} ${byRule ? (count === 1 ? 'is' : 'are') : count === 1 ? 'was' : 'were'} assessed `,
    },
    money(`${share} per cent`),
    { text: ` of UN peacekeeping, ${first} alone ` },
    money(firstGives),
    { text: '.' },
  ],
  byDollars: ({ total, mission, budgetYear }, { count, share, first, firstGives }) => [
    { text: 'Of the ' },
    money(`$${total}`),
    {
      text: ` apportioned for ${mission === undefined ? 'peacekeeping' : mission} in ${budgetYear}, ${largest(count)} ${count === 1 ? 'was' : 'were'} assessed `,
    },
    money(`${share} per cent`),
    { text: `, ${first} alone ` },
    money(`$${firstGives}`),
    { text: '.' },
  ],
  others: (count) => (count === 1 ? '1 other Member State' : `${count} other Member States`),
  all: (count) => `All ${count} Member States`,
  point: (rank, name, value) => `${rank}. ${name}: ${value}`,
  pointOthers: (name, value) => `${name}: ${value}`,
  caption: (of) => `The largest payers for UN peacekeeping, ${of}`,
  columns: { state: 'Member State', rank: 'Rank', rate: 'Rate, per cent', dollars: 'Assessed, US dollars' },
};
