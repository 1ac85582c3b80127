import type { RateKind } from '@blueledger/core/rates';
import type { SummaryPart } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

/** A state's rate before and after a new scale, as a sentence has them; the same text where nothing moved. */
export interface Movement {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly direction: 'rose' | 'fell' | 'stayed';
}

/** What this element says, in one language. */
export interface RatesMessages extends ElementMessages {
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
  readonly bound: (bound: 'ceiling' | 'floor', percent: string) => string;
  readonly gap: (years: string) => string;
  readonly newScale: (years: string) => string;
  /** Two numbers between which one lies. */
  readonly between: (low: string, high: string) => string;
  /** Years in which rates are drawn as bands. */
  readonly band: (years: string) => string;
  /** The half of a year that has two schemes. */
  readonly part: (year: number, half: 'first' | 'second') => string;
  readonly point: (year: string, name: string, percent: string, byRule: boolean) => string;
  readonly pointMissing: (years: string, name: string) => string;
  readonly caption: (kind: RateKind) => string;
  /** Between two years of a span, and between spans. */
  readonly dash: string;
  readonly comma: string;
  readonly year: string;
}
