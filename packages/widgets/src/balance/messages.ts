import type { SummaryPart } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

/** A state with both shares, as the language writes them. */
export interface BothShares {
  readonly name: string;
  readonly paid: string;
  readonly served: string;
}

/** What this element says, in one language. Numbers come as they are written. */
export interface BalanceMessages extends ElementMessages {
  readonly title: (year: number) => string;
  /** A year, and the months of personnel where they are not the whole of it. */
  readonly summary: (of: {
    readonly year: number;
    readonly span: { readonly from: string; readonly to: string } | undefined;
    readonly payMore: string;
    readonly serveMore: string;
    readonly states: string;
    readonly payer: BothShares;
    readonly server: BothShares;
  }) => readonly SummaryPart[];
  readonly lessThan: (percent: string) => string;
  readonly paidAxis: string;
  readonly servedAxis: string;
  readonly equal: string;
  readonly serveMore: string;
  readonly payMore: string;
  readonly point: (of: BothShares) => string;
  readonly caption: (year: number) => string;
  readonly columns: Readonly<Record<'state' | 'paid' | 'served' | 'larger', string>>;
  readonly larger: Readonly<Record<'paid' | 'served' | 'neither', string>>;
  /** Names beside marks, where the short name of the United Nations is too long for one. */
  readonly markNames: Readonly<Record<string, string>>;
}
