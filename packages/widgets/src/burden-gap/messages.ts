import type { EventText, Messages, MovementMessages } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

/** What this element says, in one language. */
export interface BurdenGapMessages extends ElementMessages {
  readonly core: Messages;
  readonly paidBy: (who: string) => string;
  readonly servedBy: (who: string) => string;
  readonly rest: string;
  readonly noPersonnel: string;
  /** Beside a year in which a new scale of assessments began. */
  readonly newScale: string;
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
  readonly movement: {
    readonly core: MovementMessages;
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
  };
}
