import type { SummaryPart } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

/** How sure a sum is: `lower`, at least; `upper`, at most; `unclear`, about. */
export type Bound = 'exact' | 'lower' | 'upper' | 'unclear';

/** What a state is due for its personnel, as the language writes it. */
export interface WrittenDue {
  readonly amount: string;
  readonly bound: Bound;
  /** Months with a report, of those of the years. */
  readonly months: number;
  readonly ofMonths: number;
  /** It had nobody to be reimbursed for in those months. */
  readonly nobody: boolean;
}

/** A figure of what a state owed. */
export interface WrittenUnpaid {
  readonly amount: string;
  readonly fund: string;
  readonly when: string;
}

/** What this element says, in one language. Amounts come as they are written, without their unit. */
export interface AccountMessages extends ElementMessages {
  readonly title: (who: string, from: string, to: string) => string;
  /** `assessed` is undefined where the rates of all years are open; `due` where no month is known. */
  readonly summary: (of: {
    readonly who: string;
    readonly from: string;
    readonly to: string;
    readonly assessed: string | undefined;
    /** Years of which it is known, where that is not all. */
    readonly assessedYears: number | undefined;
    readonly due: WrittenDue | undefined;
    readonly unpaid: WrittenUnpaid | undefined;
  }) => readonly SummaryPart[];
  readonly missionsSummary: (of: {
    readonly who: string;
    readonly year: string;
    readonly assessed: string;
    readonly conditional: string | undefined;
    readonly most: { readonly mission: string; readonly amount: string } | undefined;
    readonly unpaid: WrittenUnpaid | undefined;
  }) => readonly SummaryPart[];
  readonly notAssessed: (who: string, year: string) => string;
  readonly dollars: string;
  readonly millions: string;
  readonly billions: string;
  readonly dollarsAssessed: string;
  readonly due: string;
  readonly assessed: string;
  readonly net: string;
  readonly ratesOpen: string;
  readonly firm: string;
  readonly ifExtended: string;
  readonly point: (of: {
    readonly year: string;
    readonly assessed: string | undefined;
    readonly due: string | undefined;
    readonly net: string | undefined;
  }) => string;
  readonly missionPoint: (mission: string, amount: string, conditional: string | undefined) => string;
  readonly caption: (who: string) => string;
  readonly columns: Readonly<Record<'year' | 'item' | 'amount' | 'detail' | 'document', string>>;
  /** What a row of the table is. */
  readonly items: {
    readonly assessedInAll: string;
    readonly assessedFor: (mission: string) => string;
    readonly regularBudget: (calendarYear: number) => string;
    readonly unpaid: (fund: string) => string;
    readonly noUnpaid: string;
    readonly due: string;
    readonly net: string;
  };
  readonly details: {
    readonly conditional: (amount: string) => string;
    readonly onTime: (day: string) => string;
    readonly late: (day: string) => string;
    readonly notInFull: (day: string) => string;
    readonly on: (date: string) => string;
    readonly months: (reported: number) => string;
    readonly bound: Readonly<Record<Exclude<Bound, 'exact'>, string>>;
  };
  readonly funds: Readonly<Record<string, string>>;
  readonly when: (date: string) => string;
  /** Said once, where it would be said of many missions and years. */
  readonly votesBeside: string;
  readonly columnsPartial: (years: readonly string[]) => string;
}
