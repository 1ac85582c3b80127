import type { ScenarioPayers } from '@blueledger/core/liquidity';
import type { SummaryPart } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

/** An amount as the language writes it, without its unit, and its month. */
export interface WrittenAmount {
  readonly amount: string;
  readonly month: string;
}

/** What the table has of a month, and the reader says. */
export interface WrittenMonth {
  readonly month: string;
  readonly cash: string;
  readonly low: string;
  readonly high: string;
  readonly owed: string;
  readonly reserve: string;
}

/** What this element says, in one language. Amounts come as they are written, without their unit. */
export interface LiquidityMessages extends ElementMessages {
  readonly title: (payers: ScenarioPayers, reserve: 'on' | 'off') => string;
  readonly summary: (of: {
    readonly payers: ScenarioPayers;
    readonly reserve: 'on' | 'off';
    readonly from: string;
    readonly to: string;
    readonly paths: string;
    /** The month by whose end half of the paths have no cash; undefined where cash lasts. */
    readonly exhausted: string | undefined;
    readonly lowest: WrittenAmount & { readonly low: string };
    readonly owedPeak: WrittenAmount;
    /** Most that is drawn from the reserve; undefined where nothing is. */
    readonly reserveDrawn: string | undefined;
  }) => readonly SummaryPart[];
  readonly millions: string;
  readonly billions: string;
  readonly dollars: string;
  readonly bands: string;
  readonly cash: string;
  readonly owed: string;
  readonly reserve: string;
  readonly usedUp: (month: string) => string;
  readonly point: (of: WrittenMonth) => string;
  readonly caption: string;
  readonly columns: Readonly<
    Record<
      'month' | 'low' | 'quarter' | 'middle' | 'threeQuarters' | 'high' | 'net' | 'bills' | 'reserve' | 'owed',
      string
    >
  >;
  /** The assumptions that move it most, with their values; the working lists all. */
  readonly assumed: (values: Readonly<Record<string, number>>) => string;
  readonly drawnBefore: string;
}
