import { englishNotes, type NoteMessages, personnelNotes, type SummaryPart } from '@blueledger/core/text';
import { englishWords, type FigureWords } from '../figure/words.js';

/** Which personnel a figure is about. */
export interface Subject {
  readonly mission?: string | undefined;
  readonly kind?: string | undefined;
  readonly sex?: string | undefined;
}

/** A time of the figure: a month, or a year with the months of it that the data take in. */
export interface When {
  readonly by: 'year' | 'month';
  readonly time: string;
  readonly from: string;
  readonly to: string;
}

/** What the sentence says of one line. */
export interface LineFinding {
  readonly who: string;
  /** Numbers as the language writes them. */
  readonly persons: string;
  readonly percent: string | undefined;
  readonly peak: { readonly persons: string; readonly when: When } | undefined;
}

/** What is said of a ranking, in one language. */
export interface RankingWords {
  readonly rankingTitle: (subject: string, month: string) => string;
  readonly ranking: (
    ranking: {
      readonly first: string;
      readonly persons: string;
      readonly next: readonly string[];
      readonly listed: number;
      readonly percent: string;
      readonly total: string;
    },
    subject: string,
    month: string,
  ) => readonly SummaryPart[];
  readonly rankPoint: (rank: number, who: string, persons: string, percent: string) => string;
  readonly rankCaption: (subject: string, month: string) => string;
}

/**
 * What this element says, in one language: core's catalogue, the frame, and the words below. Other languages bring those of a
 * ranking too; the English ones come with it.
 */
export interface ContributorsWords extends Partial<RankingWords> {
  readonly catalogue: NoteMessages;
  readonly frame: FigureWords;
  /** Short name of a state in this language; undefined leaves core's English one. */
  readonly stateName?: (state: string) => string | undefined;
  /** Words of notes that the catalogue lacks. */
  readonly notes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>>;
  /** One remark for the lists of several regional groups. */
  readonly regionalLists: (asOf: string) => string;
  readonly doubtfulMany: (months: number, first: string, last: string) => string;
  readonly subject: (subject: Subject) => string;
  readonly title: (subject: string) => string;
  /** One line: how many at the last time in hand, and the most. */
  readonly oneLine: (line: LineFinding, subject: string, when: When) => readonly SummaryPart[];
  readonly fewLines: (lines: readonly LineFinding[], subject: string, when: When) => readonly SummaryPart[];
  /** Many lines: whose share was the largest at the first time and at the last. */
  readonly manyLines: (
    first: { readonly who: string; readonly percent: string; readonly when: When },
    last: { readonly who: string; readonly percent: string; readonly when: When },
    subject: string,
  ) => readonly SummaryPart[];
  readonly noneInHand: (subject: string) => string;
  readonly nothing: string;
  readonly persons: string;
  readonly point: (when: string, who: string, persons: string, percent: string | undefined) => string;
  readonly pointMissing: (when: string, who: string) => string;
  readonly caption: (subject: string, by: 'year' | 'month') => string;
  readonly columns: {
    readonly year: string;
    readonly month: string;
    readonly personsOf: (who: string) => string;
    readonly percentOf: (who: string) => string;
    readonly total: string;
    readonly months: string;
    readonly rank: string;
    readonly state: string;
    readonly persons: string;
    readonly percent: string;
  };
}

export const people = (text: string): SummaryPart => ({ text, role: 'people' });
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function whenText({ by, time, from, to }: When): string {
  if (by === 'month') return `at the end of ${englishNotes.month(time)}`;
  if (from.endsWith('-01') && to.endsWith('-12')) return `on average in ${time}`;
  return `on average from ${englishNotes.month(from).replace(` ${time}`, '')} to ${englishNotes.month(to)}`;
}
const short = ({ by, time }: When) => (by === 'month' ? englishNotes.month(time) : time);

export const englishContributors: ContributorsWords = {
  catalogue: englishNotes,
  frame: englishWords,
  notes: personnelNotes,
  regionalLists: (asOf) => `Regional groups: lists of ${englishNotes.month(asOf)}, used here for other years as well.`,
  doubtfulMany: (months, first, last) =>
    `As published, contingents of ${months} months between ${englishNotes.month(first)} and ${englishNotes.month(last)} probably stand under a wrong State or kind.`,
  // Of kinds, sexes and missions the usual question knows nothing: their words come with `kinds.ts`.
  subject: () => 'uniformed personnel',
  title: (subject) => `Who serves in UN operations: ${subject}`,
  oneLine: ({ who, persons, percent, peak }, subject, when) => [
    { text: `${capital(whenText(when))} ${who} had ` },
    people(persons),
    { text: ` ${subject} in UN operations` },
    ...(percent === undefined ? [] : [{ text: ', ' }, people(`${percent} per cent`), { text: ' of all' }]),
    ...(peak === undefined ? [] : [{ text: `; the peak was ${peak.persons}, in ${short(peak.when)}` }]),
    { text: '.' },
  ],
  fewLines: (lines, subject, when) => [
    { text: `${capital(whenText(when))} ` },
    ...lines.flatMap(({ who, persons, peak }, i): SummaryPart[] => [
      { text: `${i === 0 ? '' : i === lines.length - 1 ? ' and ' : ', '}${who} had ` },
      people(persons),
      ...(i === 0 ? [{ text: ` ${subject} in UN operations` }] : []),
      ...(peak === undefined ? [] : [{ text: ` (peak: ${peak.persons}, in ${short(peak.when)})` }]),
    ]),
    { text: '.' },
  ],
  manyLines: (first, last, subject) => [
    { text: `Of those shown, ${first.who} had the largest share of ${subject} in ${short(first.when)}, ` },
    people(`${first.percent} per cent`),
    { text: `; ${whenText(last.when)} it was ${last.who}, with ` },
    people(`${last.percent} per cent`),
    { text: '.' },
  ],
  noneInHand: (subject) => `No figures of ${subject} are in hand for this time.`,
  nothing: 'Nobody was reported.',
  persons: 'persons',
  point: (when, who, persons, percent) =>
    `${when}: ${who} ${persons}${percent === undefined ? '' : `, ${percent} of all`}`,
  pointMissing: (when, who) => `${when}: ${who} not in the data`,
  caption: (subject, by) =>
    `${capital(subject)} in UN operations, ${by === 'year' ? 'mean of month-end strengths by year' : 'at each month’s end'}`,
  columns: {
    year: 'Year',
    month: 'Month',
    personsOf: (who) => capital(who),
    percentOf: (who) => `${capital(who)}, per cent of all`,
    total: 'All Member States',
    months: 'Months in hand',
    rank: 'Rank',
    state: 'Member State',
    persons: 'Persons',
    percent: 'Per cent of all',
  },
};
