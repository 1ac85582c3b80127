import { englishNotes, personnelNotes, profileNotes, rateNotes, scaleNotes } from '@blueledger/core/text';
import { nameInSentence } from '../../figure/names/text/en.js';
import { capital } from '../../figure/sentence.js';
import { messages as frame } from '../../figure/text/en.js';
import type { StateMessages } from '../messages.js';

const ordinal = (rank: number) => {
  const last = rank % 100 > 10 && rank % 100 < 14 ? 0 : rank % 10;
  return `${rank}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
};

export const messages: StateMessages = {
  core: englishNotes,
  frame,
  stateName: nameInSentence,
  notes: { ...personnelNotes, ...profileNotes, ...rateNotes, ...scaleNotes },
  title: (who) => `${capital(who)} and UN peacekeeping: pays, serves, owes`,
  summary: ({ who, year, month, percent, rateRank, persons, personnelRank }) => [
    ...(percent === undefined
      ? [{ text: `${capital(who)} had no peacekeeping rate in ${year}` }]
      : [
          { text: `${capital(who)} was assessed ` },
          { text: `${percent} per cent`, role: 'money' } as const,
          {
            text: ` of UN peacekeeping in ${year}${rateRank === undefined ? '' : `, the ${rateRank === 1 ? '' : `${ordinal(rateRank)} `}largest share`}`,
          },
        ]),
    { text: `; at the end of ${englishNotes.month(month)} it contributed ` },
    { text: persons === '0' ? 'no' : persons, role: 'people' },
    {
      text: ` ${persons === '1' ? 'person in uniform' : 'uniformed personnel'}${personnelRank === undefined ? '' : `, ${ordinal(personnelRank)} among contributors`}.`,
    },
  ],
  tiles: { pays: 'Pays', serves: 'Serves', unpaid: 'Unpaid for peacekeeping' },
  perCent: (number) => `${number}%`,
  noRate: 'no rate',
  rankOf: (rank, of) => `rank ${rank} of ${of}`,
  nobody: 'nobody in uniform',
  paysDetail: (year, rank) => `of UN peacekeeping in ${year}${rank && `, ${rank}`}`,
  servesDetail: (month, rank) => `in uniform, end of ${englishNotes.month(month)}${rank && `, ${rank}`}`,
  yearsInFull: (inFull, years) => `${inFull} of ${years} years`,
  punctualDetail: (from, to, onTime) => `in full, ${from} to ${to}; ${onTime} on time`,
  dollars: (number) => `$${number}`,
  unpaidDetail: (fund, date) => `${fund}, ${date}`,
  noUnpaid: 'No figure available.',
  noneSince: (date) => `no figure since ${date}`,
  lastUnpaid: (amount, detail) => `Unpaid, as last known: ${amount} (${detail}).`,
  paid: 'Share of assessments',
  served: 'Share of uniformed personnel',
  pointPaid: (year, percent) => `${year}: ${percent} of assessments`,
  pointServed: (year, percent) => `${year}: ${percent} of uniformed personnel`,
  pointMissing: (year, what) => `${year}: ${what} not in the data`,
  recordTitle: 'When the regular budget was paid',
  onTime: (date) => `on time, ${date}`,
  late: (date) => `late, ${date}`,
  notInFull: (date) => `not in full by ${date}`,
  unpaidTitle: 'Unpaid at single dates, current US dollars',
  unpaidKey: 'Square: peacekeeping. Round: regular budget. Diamond: several funds or others. Hollow: secondary source.',
  funds: {
    regular: 'regular budget',
    peacekeeping: 'peacekeeping',
    tribunals: 'tribunals',
    total: 'all funds',
    peacekeeping_active_missions: 'active peacekeeping missions',
    peacekeeping_past_missions: 'past peacekeeping missions',
    peacekeeping_and_tribunals: 'peacekeeping and tribunals',
  },
  secondary: 'secondary source',
  caption: (who) =>
    `${capital(who)}: rates, personnel, payments to the regular budget, and unpaid assessments as known, by year`,
  columns: [
    'Year',
    'Peacekeeping rate, per cent',
    'Uniformed personnel, mean of the year',
    'Per cent of all personnel',
    'Regular budget paid in full',
    'Unpaid, US dollars',
  ],
};
