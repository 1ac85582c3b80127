import {
  englishNotes,
  type NoteMessages,
  personnelNotes,
  profileNotes,
  rateNotes,
  type SummaryPart,
  scaleNotes,
} from '@blueledger/core/text';
import { englishWords, type FigureWords } from '../figure/words.js';

/** What the sentence of a profile says; numbers as the language writes them. */
export interface ProfileFinding {
  readonly who: string;
  readonly year: number;
  readonly month: string;
  readonly percent: string | undefined;
  readonly rateRank: number | undefined;
  readonly ratedStates: number;
  readonly persons: string;
  readonly personnelRank: number | undefined;
  readonly contributors: number;
}

/** What this element says, in one language. */
export interface StateWords {
  readonly catalogue: NoteMessages;
  readonly frame: FigureWords;
  /** Short name of a state in this language; undefined leaves core's English one. */
  readonly stateName?: (state: string) => string | undefined;
  /** Words of notes that the catalogue lacks. */
  readonly notes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>>;
  readonly title: (who: string) => string;
  readonly finding: (profile: ProfileFinding) => readonly SummaryPart[];
  readonly tiles: {
    readonly pays: string;
    readonly serves: string;
    readonly punctual: string;
    readonly unpaid: string;
  };
  readonly perCent: (number: string) => string;
  readonly noRate: string;
  readonly rankOf: (rank: number, of: number) => string;
  readonly nobody: string;
  readonly paysDetail: (year: number, rank: string) => string;
  readonly servesDetail: (month: string, rank: string) => string;
  readonly yearsInFull: (inFull: number, years: number) => string;
  readonly punctualDetail: (from: number, to: number, onTime: number) => string;
  readonly dollars: (number: string) => string;
  readonly unpaidDetail: (fund: string, date: string) => string;
  readonly noUnpaid: string;
  readonly role: (leans: 'payer' | 'server' | 'neither') => string;
  readonly paid: string;
  readonly served: string;
  readonly pointPaid: (year: number, percent: string) => string;
  readonly pointServed: (year: number, percent: string) => string;
  readonly pointMissing: (year: number, what: string) => string;
  readonly recordTitle: string;
  readonly onTime: (date: string) => string;
  readonly late: (date: string) => string;
  readonly notInFull: (date: string) => string;
  readonly unpaidTitle: string;
  readonly unpaidKey: string;
  readonly funds: Readonly<Record<string, string>>;
  readonly secondary: string;
  readonly caption: (who: string) => string;
  readonly columns: readonly [
    year: string,
    rate: string,
    persons: string,
    share: string,
    regular: string,
    unpaid: string,
  ];
}

const ordinal = (rank: number) => {
  const last = rank % 100 > 10 && rank % 100 < 14 ? 0 : rank % 10;
  return `${rank}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
};

export const englishState: StateWords = {
  catalogue: englishNotes,
  frame: englishWords,
  notes: { ...personnelNotes, ...profileNotes, ...rateNotes, ...scaleNotes },
  title: (who) => `${who} and UN peacekeeping: pays, serves, owes`,
  finding: ({ who, year, month, percent, rateRank, persons, personnelRank }) => [
    ...(percent === undefined
      ? [{ text: `${who} had no peacekeeping rate in ${year}` }]
      : [
          { text: `${who} was assessed ` },
          { text: `${percent} per cent`, role: 'money' } as const,
          {
            text: ` of UN peacekeeping in ${year}${rateRank === undefined ? '' : `, the ${rateRank === 1 ? '' : `${ordinal(rateRank)} `}largest share`}`,
          },
        ]),
    { text: `; at the end of ${englishNotes.month(month)} it had ` },
    { text: persons, role: 'people' },
    { text: ` in uniform${personnelRank === undefined ? '' : `, ${ordinal(personnelRank)} among contributors`}.` },
  ],
  tiles: { pays: 'Pays', serves: 'Serves', punctual: 'Regular budget paid', unpaid: 'Unpaid, as last known' },
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
  noUnpaid: 'No dated figure is in the data, which says nothing of what is owed.',
  role: (leans) =>
    leans === 'neither'
      ? 'Its shares in paying and in serving are the same.'
      : leans === 'payer'
        ? 'Its share in paying is the larger one: more a payer than a server.'
        : 'Its share in serving is the larger one: more a server than a payer.',
  paid: 'Share of assessments',
  served: 'Share of uniformed personnel',
  pointPaid: (year, percent) => `${year}: ${percent} of assessments`,
  pointServed: (year, percent) => `${year}: ${percent} of uniformed personnel`,
  pointMissing: (year, what) => `${year}: ${what} not in the data`,
  recordTitle: 'When the regular budget was paid in full',
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
    `${who}: rates, personnel, payments to the regular budget, and unpaid assessments as known, by year`,
  columns: [
    'Year',
    'Peacekeeping rate, per cent',
    'Uniformed personnel, mean of the year',
    'Per cent of all personnel',
    'Regular budget paid in full',
    'Unpaid, US dollars',
  ],
};
