import { englishNotes, type NoteMessages } from '@blueledger/core/text';
import { englishWords, type FigureWords } from '../figure/words.js';

/** What a number says, in one language. */
export interface ValueWords {
  readonly catalogue: NoteMessages;
  readonly frame: FigureWords;
  /** Short name of a state in this language; undefined leaves core's English one. */
  readonly stateName?: (state: string) => string | undefined;
  /** Words of notes that the catalogue lacks; English ones stand in core. */
  readonly notes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>>;
  readonly amount: (unit: 'percent' | 'persons' | 'dollars', number: string) => string;
  /** What the number is: a line over the figure. */
  readonly title: (of: string, who: string, when: string, catalogue: NoteMessages) => string;
  readonly disagrees: (text: string, figure: string) => string;
}

const titles: Readonly<Record<string, string>> = {
  'peacekeeping-rate': 'Effective rate of assessment for UN peacekeeping',
  'regular-rate': 'Rate of assessment for the regular budget of the United Nations',
  'assessment-share': 'Share of assessments for UN peacekeeping',
  'uniformed-personnel': 'Uniformed personnel in UN operations',
  'personnel-share': 'Share of uniformed personnel in UN operations',
  appropriation: 'Appropriation apportioned among Member States, current US dollars',
  'approved-budget': 'Approved budget, current US dollars',
};

/** A month in words; a year, or a budget year, as it is. */
export const timeIn = (when: string, { month }: NoteMessages): string =>
  /^\d{4}-\d{2}$/.test(when) ? month(when) : when;

export const englishValue: ValueWords = {
  catalogue: englishNotes,
  frame: englishWords,
  notes: {},
  amount: (unit, number) =>
    unit === 'percent' ? `${number} per cent` : unit === 'dollars' ? `${number} dollars` : number,
  title: (of, who, when, catalogue) => `${titles[of] ?? of}: ${who}, ${timeIn(when, catalogue)}`,
  disagrees: (text, figure) => `The page says “${text}”; by the sources it is ${figure}.`,
};
