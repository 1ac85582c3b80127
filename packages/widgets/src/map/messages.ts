import type { SummaryPart } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

export type MapShow = 'payers' | 'contributors' | 'gap';

/** A state with its share, or both of its shares, as the language writes them. */
export interface ShareOf {
  readonly name: string;
  readonly share: string;
}
export interface SharesOf {
  readonly name: string;
  readonly paid: string;
  readonly served: string;
}

/** What the personnel are of: a month, or a year and, where they are not the whole of it, its months. */
export interface MapTime {
  readonly year: number;
  readonly month: string | undefined;
  readonly span: { readonly from: string; readonly to: string } | undefined;
}

/** Edges of a step as the language writes them: below `to`, from `from` to below `to`, or from `from` on. */
export interface Edges {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** What this element says, in one language. Numbers come as they are written. */
export interface MapMessages extends ElementMessages {
  readonly title: (show: MapShow, time: MapTime) => string;
  readonly payers: (of: {
    readonly year: number;
    /** The year lies ahead: its rates rest on what is enacted. */
    readonly projected: boolean;
    readonly large: string;
    readonly together: string;
    readonly edge: string;
    readonly first: ShareOf;
    readonly small: string;
    readonly smallEdge: string;
    readonly states: string;
  }) => readonly SummaryPart[];
  readonly contributors: (of: {
    readonly time: MapTime;
    readonly large: string;
    readonly together: string;
    readonly edge: string;
    readonly first: ShareOf;
    readonly none: string;
    readonly states: string;
  }) => readonly SummaryPart[];
  readonly gap: (of: {
    readonly time: MapTime;
    readonly payMore: string;
    readonly serveMore: string;
    readonly states: string;
    readonly payer: SharesOf;
    readonly server: SharesOf;
  }) => readonly SummaryPart[];
  readonly lessThan: (percent: string) => string;
  readonly unit: Readonly<Record<MapShow, string>>;
  /** A step of shares. */
  readonly step: (edges: Edges) => string;
  readonly nobody: string;
  /** A step of the gap: the larger share, by percentage points. */
  readonly gapStep: (side: 'paid' | 'served', edges: Edges) => string;
  readonly nearlyEqual: (edge: string) => string;
  readonly noRate: string;
  readonly territory: string;
  readonly point: (show: 'payers' | 'contributors', of: ShareOf) => string;
  readonly gapPoint: (of: SharesOf) => string;
  /** A state without a rate, or one that supplies nobody. */
  readonly missingPoint: (show: MapShow, name: string) => string;
  readonly caption: (show: MapShow, time: MapTime) => string;
  readonly columns: Readonly<Record<'state' | 'rate' | 'persons' | 'personMonths' | 'served' | 'paid' | 'gap', string>>;
  /** Whose map it is, how it is drawn, and what it does not say. */
  readonly outlines: readonly string[];
}
