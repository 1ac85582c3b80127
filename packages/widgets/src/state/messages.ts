import type { SummaryPart } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

/** What the sentence of a profile says; numbers as the language writes them. */
export interface ProfileSummary {
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
export interface StateMessages extends ElementMessages {
  readonly title: (who: string) => string;
  readonly summary: (profile: ProfileSummary) => readonly SummaryPart[];
  readonly tiles: {
    readonly pays: string;
    readonly serves: string;
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
  readonly noneSince: (date: string) => string;
  readonly lastUnpaid: (amount: string, detail: string) => string;
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
