import { budgetNotes, englishNotes, type NoteMessages, type SummaryPart, scaleNotes } from '@blueledger/core/text';
import { englishSentenceName } from '../figure/englishNames.js';
import type { NoteWords } from '../figure/notes.js';
import { englishWords, type FigureWords } from '../figure/words.js';

/** The largest payers as a sentence has them; numbers as they are written. */
export interface Ranking {
  readonly count: number;
  /** Share of all of them together, in per cent. */
  readonly share: string;
  readonly first: string;
  /** Rate in per cent, or dollars. */
  readonly firstGives: string;
}

/** What this element says, in one language: the frame, core's remarks, and the words below. */
export interface PayersWords {
  readonly catalogue: NoteMessages;
  readonly frame: FigureWords;
  readonly notes: NoteWords;
  readonly stateName?: (state: string) => string | undefined;
  /** The name as it stands inside a sentence, where that is another. */
  readonly sentenceName?: (state: string) => string | undefined;
  readonly title: string;
  readonly dollars: string;
  readonly ratesUnit: string;
  readonly dollarsUnit: string;
  readonly byRate: (year: number, ranking: Ranking, byRule: boolean) => readonly SummaryPart[];
  readonly byDollars: (
    of: { readonly total: string; readonly mission: string | undefined; readonly budgetYear: string },
    ranking: Ranking,
  ) => readonly SummaryPart[];
  readonly others: (count: number) => string;
  readonly all: (count: number) => string;
  readonly point: (rank: number, name: string, value: string) => string;
  readonly pointOthers: (name: string, value: string) => string;
  readonly caption: (of: string) => string;
  readonly columns: { readonly state: string; readonly rank: string; readonly rate: string; readonly dollars: string };
}

const money = (text: string): SummaryPart => ({ text, role: 'money' });
const largest = (count: number) => (count === 1 ? 'the largest payer' : `the ${count} largest payers`);

export const englishPayers: PayersWords = {
  catalogue: englishNotes,
  frame: englishWords,
  notes: { ...budgetNotes, ...scaleNotes },
  sentenceName: englishSentenceName,
  title: 'Who pays for UN peacekeeping',
  dollars: 'Current US dollars',
  ratesUnit: 'Per cent of peacekeeping assessments',
  dollarsUnit: 'Assessed, in US dollars',
  byRate: (year, { count, share, first, firstGives }, byRule) => [
    {
      text: `${byRule ? `For ${year}, by rule,` : `In ${year}`} ${largest(count)} ${byRule ? (count === 1 ? 'is' : 'are') : count === 1 ? 'was' : 'were'} assessed `,
    },
    money(`${share} per cent`),
    { text: ` of UN peacekeeping, ${first} alone ` },
    money(firstGives),
    { text: '.' },
  ],
  byDollars: ({ total, mission, budgetYear }, { count, share, first, firstGives }) => [
    { text: 'Of the ' },
    money(`${total} dollars`),
    {
      text: ` apportioned for ${mission === undefined ? 'peacekeeping' : mission} in ${budgetYear}, ${largest(count)} ${count === 1 ? 'was' : 'were'} assessed `,
    },
    money(`${share} per cent`),
    { text: `, ${first} alone ` },
    money(firstGives),
    { text: '.' },
  ],
  others: (count) => (count === 1 ? '1 other Member State' : `${count} other Member States`),
  all: (count) => `All ${count} Member States`,
  point: (rank, name, value) => `${rank}. ${name}: ${value}`,
  pointOthers: (name, value) => `${name}: ${value}`,
  caption: (of) => `The largest payers for UN peacekeeping, ${of}`,
  columns: { state: 'Member State', rank: 'Rank', rate: 'Rate, per cent', dollars: 'Assessed, US dollars' },
};
