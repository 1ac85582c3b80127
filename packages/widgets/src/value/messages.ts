import type { NoteMessages } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

/** What a number says, in one language. */
export interface ValueMessages extends ElementMessages {
  readonly amount: (unit: 'percent' | 'persons' | 'dollars', number: string) => string;
  /** What the number is: a line over the figure. */
  readonly title: (of: string, who: string, when: string, core: NoteMessages) => string;
  readonly disagrees: (text: string, figure: string) => string;
}

/** A month in words; a year, or a budget year, as it is. */
export const timeIn = (when: string, { month }: NoteMessages): string =>
  /^\d{4}-\d{2}$/.test(when) ? month(when) : when;
