import type { UnpaidFund } from '@blueledger/core/accounts';
import type { SummaryPart } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

/** An amount and its date, both as the language writes them. */
export interface DatedAmount {
  readonly amount: string;
  readonly when: string;
}

/** What this element says, in one language. Amounts come as they are written, without their unit. */
export interface UnpaidMessages extends ElementMessages {
  readonly title: Readonly<Record<UnpaidFund, string>>;
  readonly caption: Readonly<Record<UnpaidFund, string>>;
  /** What was assessed, inside a sentence. */
  readonly fund: Readonly<Record<UnpaidFund, string>>;
  /** `on 30 April 2025`, `in April 2025`, `in 2025`. */
  readonly when: (asOf: string) => string;
  /** The latest is the largest. */
  readonly most: (
    of: { readonly latest: DatedAmount; readonly second: DatedAmount; readonly more: string },
    fund: string,
  ) => readonly SummaryPart[];
  /** The latest is below the largest. */
  readonly below: (
    of: { readonly latest: DatedAmount; readonly largest: DatedAmount; readonly less: string },
    fund: string,
  ) => readonly SummaryPart[];
  readonly only: (of: DatedAmount, fund: string) => readonly SummaryPart[];
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
  readonly columns: Readonly<
    Record<'date' | 'amount' | 'sure' | 'source' | 'mission' | 'percent' | 'paid' | 'paidShare', string>
  >;
}
