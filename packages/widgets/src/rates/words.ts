import type { RateKind } from '@blueledger/core/rates';
import { englishNotes, type NoteMessages, rateNotes, type SummaryPart, scaleNotes } from '@blueledger/core/text';
import { englishSentenceName } from '../figure/englishNames.js';
import type { NoteWords } from '../figure/notes.js';
import { englishWords, type FigureWords } from '../figure/words.js';

/** A state's rate before and after a new scale, as a sentence has them; the same text where nothing moved. */
export interface Movement {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly direction: 'rose' | 'fell' | 'stayed';
}

/** What this element says, in one language: the frame, core's remarks, and the words below. */
export interface RatesWords {
  readonly catalogue: NoteMessages;
  readonly frame: FigureWords;
  readonly notes: NoteWords;
  /** Short name of a state in this language; undefined leaves core's English one. */
  readonly stateName?: (state: string) => string | undefined;
  /** The name as it stands inside a sentence, where that is another. */
  readonly sentenceName?: (state: string) => string | undefined;
  readonly title: (kind: RateKind) => string;
  readonly unit: (kind: RateKind) => string;
  /** What the last new scale changed, the largest movement first. `scale` is a year, or two with a dash. */
  readonly changed: (kind: RateKind, scale: string, moves: readonly Movement[]) => readonly SummaryPart[];
  /** Rates of one year, in words; `byRule` where they are not yet in force. */
  readonly standing: (
    kind: RateKind,
    year: number,
    rates: readonly { readonly name: string; readonly percent: string }[],
    byRule: boolean,
  ) => readonly SummaryPart[];
  readonly nothing: (names: string, years: string) => string;
  readonly bound: (bound: 'ceiling' | 'floor', percent: string, kind: RateKind) => string;
  readonly gap: (years: string) => string;
  readonly newScale: (years: string) => string;
  readonly point: (year: number, name: string, percent: string, byRule: boolean) => string;
  readonly pointMissing: (years: string, name: string) => string;
  readonly caption: (kind: RateKind) => string;
  /** Between two years of a span, and between spans. */
  readonly dash: string;
  readonly comma: string;
  readonly year: string;
}

const money = (text: string): SummaryPart => ({ text, role: 'money' });
const kinds: Readonly<Record<RateKind, string>> = { regular: 'regular-budget', peacekeeping: 'peacekeeping' };

/** Puts the pieces of several clauses into one row, as a sentence lists them. */
export function listed(clauses: readonly (readonly SummaryPart[])[], comma: string, and: string): SummaryPart[] {
  return clauses.flatMap((clause, i) => [
    ...(i === 0 ? [] : [{ text: i === clauses.length - 1 ? and : comma }]),
    ...clause,
  ]);
}

export const englishRates: RatesWords = {
  catalogue: englishNotes,
  frame: englishWords,
  notes: { ...rateNotes, ...scaleNotes },
  sentenceName: englishSentenceName,
  title: (kind) => (kind === 'regular' ? 'Rates of the UN regular budget' : 'Rates of assessment for UN peacekeeping'),
  unit: (kind) => (kind === 'regular' ? 'Per cent of the regular budget' : 'Per cent of peacekeeping'),
  changed: (kind, scale, moves) => [
    { text: `With the scale of ${scale} ` },
    ...listed(
      moves.map(({ name, before, after, direction }, i) => [
        { text: `${i === 0 ? `the ${kinds[kind]} rate` : 'that'} of ${name} ` },
        ...(direction === 'stayed'
          ? [{ text: 'stayed at ' }]
          : [{ text: `${direction} from ` }, money(before), { text: ' to ' }]),
        money(i === 0 ? `${after} per cent` : after),
      ]),
      ', ',
      ' and ',
    ),
    { text: '.' },
  ],
  standing: (kind, year, rates, byRule) => [
    { text: `${byRule ? `For ${year}, by rule,` : `In ${year}`} the ${kinds[kind]} rate ` },
    ...listed(
      rates.map(({ name, percent }, i) => [
        { text: i === 0 ? `of ${name} ${byRule ? 'is' : 'was'} ` : `that of ${name} ` },
        money(i === 0 ? `${percent} per cent` : percent),
      ]),
      ', ',
      ' and ',
    ),
    { text: '.' },
  ],
  nothing: (names, years) => `No rate of ${names} is in the data for ${years}.`,
  bound: (bound, percent, kind) =>
    `${bound === 'ceiling' ? 'Ceiling' : 'Floor'}${kind === 'regular' ? '' : ' of the regular scale'} ${percent}`,
  gap: (years) => `${years}: levels not in the data`,
  newScale: (years) => `Scale of ${years}`,
  point: (year, name, percent, byRule) => `${year}: ${name} ${percent}${byRule ? ', expected by rule' : ''}`,
  pointMissing: (years, name) => `${years}: no rate of ${name} in the data`,
  caption: (kind) =>
    `${kind === 'regular' ? 'Rates of the regular budget' : 'Peacekeeping rates'} in per cent, by year`,
  dash: '–',
  comma: ', ',
  year: 'Year',
};
