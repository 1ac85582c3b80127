import { englishNotes, unpaidNotes } from '@blueledger/core/text';
import { capital, owed } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/en.js';
import { writtenDate } from '../../figure/written.js';
import type { UnpaidMessages } from '../messages.js';

export const messages: UnpaidMessages = {
  core: englishNotes,
  frame,
  notes: unpaidNotes,
  title: {
    peacekeeping: 'Unpaid assessments for UN peacekeeping',
    regular: 'Unpaid assessments for the UN regular budget',
    tribunals: 'Unpaid assessments for the UN tribunals',
    total: 'Unpaid assessments for the United Nations, all funds together',
  },
  caption: {
    peacekeeping: 'Unpaid for peacekeeping, at the dates that documents and officials give',
    regular: 'Unpaid for the regular budget, at the dates that documents and officials give',
    tribunals: 'Unpaid for the tribunals, at the dates that documents and officials give',
    total: 'Unpaid for all funds together, at the dates that documents and officials give',
  },
  fund: {
    peacekeeping: 'for UN peacekeeping',
    regular: 'for the UN regular budget',
    tribunals: 'for the UN tribunals',
    total: 'for the United Nations, all funds together,',
  },
  when: (asOf) => `${asOf.length === 10 ? 'on' : 'in'} ${writtenDate(asOf, 'en')}`,
  most: ({ latest, second, more }, fund) => [
    { text: `${capital(latest.when)} ` },
    owed(`$${latest.amount}`),
    { text: ` assessed ${fund} was unpaid, the highest on record here: ` },
    owed(`$${more} more`),
    { text: ` than the previous high, $${second.amount} ${second.when}.` },
  ],
  below: ({ latest, largest, less }, fund) => [
    { text: `${capital(latest.when)} ` },
    owed(`$${latest.amount}`),
    { text: ` assessed ${fund} was unpaid, ` },
    owed(`$${less} less`),
    { text: ` than the highest on record here, $${largest.amount} ${largest.when}.` },
  ],
  only: ({ amount, when }, fund) => [
    { text: `${capital(when)} ` },
    owed(`$${amount}`),
    { text: ` assessed ${fund} was unpaid.` },
  ],
  notCounted: (fund) => `No figure of what was unpaid ${fund} is available for this time.`,
  yearEnds: (most, last) =>
    last
      ? `The highest at the end of a year was $${most.amount} (${most.year}); at the last year-end in the data it was $${last.amount} (${last.year}).`
      : `The highest at the end of a year was $${most.amount} (${most.year}), the last in the data.`,
  missionTitle: (date) => `Unpaid assessments by peacekeeping mission, ${date}`,
  mission: ({ when, total, count, mission, amount, percent }) => [
    { text: `${capital(when)} ` },
    owed(`$${total}`),
    { text: ` was unpaid for the ${count} missions listed; most for ${mission}: ` },
    owed(`$${amount}`),
    { text: `, ${percent} per cent.` },
  ],
  missionPoint: (mission, amount, percent) =>
    `${mission}: $${amount} unpaid, ${percent} per cent of all assessed for it`,
  missionCaption: 'Unpaid by mission, as the resolutions on its financing note it',
  countedWith: (mission) => `counted with ${mission}`,
  dollars: 'Current US dollars',
  dollarsUnpaid: 'US dollars unpaid',
  billions: 'Billion US dollars',
  millions: 'Million US dollars',
  noFigures: 'no figures',
  key: {
    yearEnd: 'end of a year',
    otherDate: 'another date',
    lessSure: 'quoted, derived or uncertain',
    projected: 'projected',
  },
  sure: {
    primary: 'as published',
    secondary: 'quoted by others',
    uncertain: 'uncertain',
    derived: 'derived',
    projected: 'projected',
    unverified: 'unverified',
  },
  point: (date, amount, sure) => `${date}: $${amount} unpaid, ${sure}`,
  sourcesBeside: 'The table has the source of each figure.',
  columns: {
    date: 'Date',
    amount: 'Unpaid, US dollars',
    sure: 'Certainty',
    source: 'Source',
    mission: 'Mission or service',
    percent: 'Per cent of all assessed for it',
    paid: 'States that had paid in full',
    paidShare: 'States that had paid in full, per cent',
  },
};
