import type { UnpaidFund } from '@blueledger/core/accounts';
import { englishNotes, type NoteMessages, type SummaryPart, unpaidNotes } from '@blueledger/core/text';
import type { NoteWords } from '../figure/notes.js';
import { englishWords, type FigureWords } from '../figure/words.js';
import { writtenDate } from '../figure/written.js';

/** An amount and its date, both as the language writes them. */
export interface Told {
  readonly amount: string;
  readonly when: string;
}

/** What this element says, in one language. Amounts come as they are written, without their unit. */
export interface UnpaidWords {
  readonly catalogue: NoteMessages;
  readonly frame: FigureWords;
  readonly notes: NoteWords;
  readonly title: Readonly<Record<UnpaidFund, string>>;
  readonly caption: Readonly<Record<UnpaidFund, string>>;
  /** What was assessed, inside a sentence. */
  readonly fund: Readonly<Record<UnpaidFund, string>>;
  /** `on 30 April 2025`, `in April 2025`, `in 2025`. */
  readonly when: (asOf: string) => string;
  /** The latest is the largest. */
  readonly most: (
    of: { readonly latest: Told; readonly second: Told; readonly more: string },
    fund: string,
  ) => readonly SummaryPart[];
  /** The latest is below the largest. */
  readonly below: (
    of: { readonly latest: Told; readonly largest: Told; readonly less: string },
    fund: string,
  ) => readonly SummaryPart[];
  readonly only: (of: Told, fund: string) => readonly SummaryPart[];
  readonly notCounted: (fund: string) => string;
  readonly yearEnds: (
    most: { readonly amount: string; readonly year: string },
    last: { readonly amount: string; readonly year: string } | undefined,
  ) => string;
  readonly missionTitle: (date: string) => string;
  readonly mission: (of: {
    readonly when: string;
    readonly total: string;
    readonly count: string;
    readonly mission: string;
    readonly amount: string;
    readonly percent: string;
  }) => readonly SummaryPart[];
  readonly missionPoint: (mission: string, amount: string, percent: string) => string;
  readonly missionCaption: string;
  readonly countedWith: (mission: string) => string;
  readonly dollars: string;
  readonly dollarsUnpaid: string;
  readonly billions: string;
  readonly millions: string;
  readonly noFigures: string;
  readonly key: Readonly<Record<'yearEnd' | 'otherDate' | 'lessSure' | 'projected', string>>;
  readonly sure: Readonly<
    Record<'primary' | 'secondary' | 'uncertain' | 'derived' | 'projected' | 'unverified', string>
  >;
  readonly point: (date: string, amount: string, sure: string) => string;
  readonly sourcesBeside: string;
  readonly columns: Readonly<Record<'date' | 'amount' | 'sure' | 'source' | 'mission' | 'percent' | 'paid', string>>;
}

const owed = (text: string): SummaryPart => ({ text, role: 'owed' });
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const englishUnpaid: UnpaidWords = {
  catalogue: englishNotes,
  frame: englishWords,
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
    owed(`${latest.amount} dollars`),
    { text: ` assessed ${fund} were unpaid, the most in these data: ` },
    owed(`${more} more`),
    { text: ` than ${second.when}, the next.` },
  ],
  below: ({ latest, largest, less }, fund) => [
    { text: `${capital(latest.when)} ` },
    owed(`${latest.amount} dollars`),
    { text: ` assessed ${fund} were unpaid, ` },
    owed(`${less} less`),
    { text: ` than the most in these data, ${largest.amount} ${largest.when}.` },
  ],
  only: ({ amount, when }, fund) => [
    { text: `${capital(when)} ` },
    owed(`${amount} dollars`),
    { text: ` assessed ${fund} were unpaid.` },
  ],
  notCounted: (fund) => `What was unpaid ${fund} was not counted in this time.`,
  yearEnds: (most, last) =>
    last
      ? `At the end of a year the most was ${most.amount} (${most.year}); the last year-end in the data has ${last.amount} (${last.year}).`
      : `At the end of a year the most was ${most.amount} (${most.year}), the last in the data.`,
  missionTitle: (date) => `Unpaid assessments by peacekeeping mission, ${date}`,
  mission: ({ when, total, count, mission, amount, percent }) => [
    { text: `${capital(when)} ` },
    owed(`${total} dollars`),
    { text: ` were unpaid for the ${count} missions listed; most for ${mission}: ` },
    owed(amount),
    { text: `, ${percent} per cent.` },
  ],
  missionPoint: (mission, amount, percent) =>
    `${mission}: ${amount} dollars unpaid, ${percent} per cent of all assessed for it`,
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
  point: (date, amount, sure) => `${date}: ${amount} dollars unpaid, ${sure}`,
  sourcesBeside: 'The table has the source of each figure.',
  columns: {
    date: 'Date',
    amount: 'Unpaid, US dollars',
    sure: 'How sure',
    source: 'Source',
    mission: 'Mission or service',
    percent: 'Per cent of all assessed for it',
    paid: 'States that had paid in full',
  },
};
