import type { ColourName } from '../../tokens.js';

/** How a part of a bar is drawn. `hatched`: conditional, or projected by rule. `pale`: what the rest is held against. */
export type Look = 'full' | 'hatched' | 'ink' | 'muted' | 'pale';

/** Amounts as bars from one baseline, a row each: ranked, cut into parts, or held against another amount. */
export interface AmountsSpec {
  readonly kind: 'amounts';
  /** Few rows take less height. */
  readonly size: 'few' | 'many';
  /** Colour of what is full or hatched; that of who pays where none is named. */
  readonly colour?: ColourName;
  /** What is counted, written once over the bars. */
  readonly unit: string;
  readonly rows: readonly {
    readonly label: string;
    /** The value as the reader reads it, or in words why there is none. */
    readonly written: string;
    /** Where the bar begins, where it does not begin at zero: pieces of a whole below each other. */
    readonly start?: number;
    /** An amount that the bar is held against: drawn pale behind it, with a mark at its end. */
    readonly against?: number | undefined;
    /** One after the other; none where the value is missing. */
    readonly parts: readonly { readonly value: number; readonly look: Look }[];
    /** Not one of those ranked, such as all others together: its words recede. */
    readonly quiet?: boolean;
  }[];
  /** What parts are, written over the first row, where each is. `against` names the pale bar. */
  readonly key: readonly { readonly part: number | 'against'; readonly label: string }[];
}
