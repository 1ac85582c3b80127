import type { SummaryPart } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

/** A state’s rate as a sentence has it, in per cent as printed. */
export interface Mover {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly direction: 'rises' | 'falls' | 'stays';
  /** With another methodology or own figures: what the projection has without them. */
  readonly baseline: string | undefined;
}

/** What this element says, in one language. */
export interface NextScaleMessages extends ElementMessages {
  readonly title: (years: string) => string;
  /** The summary; `assumed` where the page has assumptions of its own. */
  readonly summary: (years: string, movers: readonly Mover[], assumed: boolean) => readonly SummaryPart[];
  readonly unit: string;
  readonly key: {
    readonly official: string;
    readonly projected: string;
    readonly range: string;
    readonly baseline: string;
  };
  readonly point: (
    name: string,
    rates: { readonly from: string; readonly to: string; readonly low: string; readonly high: string },
  ) => string;
  readonly caption: (years: string) => string;
  readonly columns: {
    readonly state: string;
    readonly official: string;
    readonly baseline: string;
    readonly projected: string;
    readonly change: string;
    readonly low: string;
    readonly high: string;
    readonly level: string;
    readonly peacekeeping: string;
    readonly growth: string;
    readonly currency: string;
    readonly othersGrowth: string;
    readonly adjustments: string;
    readonly crossings: string;
    readonly limits: string;
    readonly ownFigures: string;
    readonly methodology: string;
  };
  readonly notAllRead: string;
}
