import { englishOfAYear, type Messages, type YearMessages } from '@blueledger/core/text';
import { englishWords, type FigureWords } from '../figure/words.js';

/** What this element says, in one language: core's finding (English of several years comes with their facts), the frame, and the words below. */
export interface BurdenGapWords {
  readonly catalogue: YearMessages & Partial<Messages>;
  readonly frame: FigureWords;
  /** Short name of a state in this language; undefined leaves core's English one. */
  readonly stateName?: (state: string) => string | undefined;
  readonly paidBy: (who: string) => string;
  readonly servedBy: (who: string) => string;
  readonly rest: string;
  readonly noPersonnel: string;
  readonly pointPaid: (year: number, who: string, percent: string) => string;
  readonly pointServed: (year: number, who: string, percent: string) => string;
  readonly pointMissing: (year: number) => string;
  readonly caption: (payers: string, servers: string) => string;
  readonly columns: readonly [
    year: string,
    paid: string,
    served: string,
    persons: string,
    total: string,
    months: string,
  ];
}

export const englishGap: BurdenGapWords = {
  catalogue: englishOfAYear,
  frame: englishWords,
  paidBy: (who) => `Paid by ${who}`,
  servedBy: (who) => `Supplied by ${who}`,
  rest: 'all other Member States',
  noPersonnel: 'not in the data',
  pointPaid: (year, who, percent) => `${year}: ${percent} of assessments, paid by ${who}`,
  pointServed: (year, who, percent) => `${year}: ${percent} of uniformed personnel, supplied by ${who}`,
  pointMissing: (year) => `${year}: uniformed personnel not in the data`,
  caption: (payers, servers) =>
    `Share of peacekeeping assessments (${payers}) and of uniformed personnel (${servers}), by year`,
  columns: ['Year', 'Assessments, per cent', 'Personnel, per cent', 'Person-months', 'Of all person-months', 'Months'],
};
