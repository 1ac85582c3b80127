import { type EventText, englishMovement, type MovementMessages } from '@blueledger/core/text';
import { type BurdenGapWords, englishGap } from '../words.js';

/** What the element says of a movement beside what it says of shares. */
export interface GapMovementWords extends BurdenGapWords {
  readonly movement: MovementMessages;
  /** What the axis counts. */
  readonly unit: string;
  readonly pointNoRates: (year: number) => string;
  /** In the place of years without rates. */
  readonly gap: (years: string) => string;
  /** An event as a point of the chart. */
  readonly pointEvent: (event: EventText) => string;
  /** Heading of the list of events. */
  readonly events: string;
  readonly noEvents: string;
  readonly dash: string;
  readonly colon: string;
}

export const englishGapMovement: GapMovementWords = {
  ...englishGap,
  movement: englishMovement,
  unit: 'Per cent of assessments, and of uniformed personnel',
  pointNoRates: (year) => `${year}: peacekeeping rates not in the data`,
  gap: (years) => `${years}: levels not in the data`,
  pointEvent: ({ number, when, what, by }) => `Event ${number}, ${when}: ${what}; ${by}`,
  events: 'What moved the shares',
  noEvents: 'No event of the size that is listed.',
  dash: '–',
  colon: ': ',
};
