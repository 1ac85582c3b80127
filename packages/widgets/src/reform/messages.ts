import type { SummaryPart } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

export const reforms = ['premium-shared', 'discounts-halved', 'ceiling-lowered', 'budget-cut'] as const;
export type ReformName = (typeof reforms)[number];

/** A state with what it is assessed as it is and under the reform, as the language writes them. */
export interface Mover {
  readonly name: string;
  readonly baseline: string;
  readonly reform: string;
}

/** What this element says, in one language. Amounts come as they are written, without their unit. */
export interface ReformMessages extends ElementMessages {
  readonly titles: Readonly<Record<ReformName, string>>;
  readonly title: (reform: string, year: string) => string;
  /** `If all discounts were halved`, with the values that the scenario assumes. */
  readonly clauses: Readonly<Record<ReformName, (values: readonly string[]) => string>>;
  readonly moved: (of: {
    readonly clause: string;
    readonly year: string;
    readonly less: Mover;
    readonly more: Mover;
    readonly amount: string;
  }) => readonly SummaryPart[];
  readonly falls: (of: {
    readonly clause: string;
    readonly year: string;
    readonly less: Mover;
    readonly amount: string;
  }) => readonly SummaryPart[];
  /** Names beside marks, where the short name of the United Nations is too long for one. */
  readonly markNames: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly asItIs: string;
  readonly underReform: string;
  readonly difference: (amount: string, less: boolean) => string;
  readonly point: (of: Mover & { readonly difference: string }) => string;
  readonly dollars: string;
  readonly total: string;
  readonly caption: (reform: string, year: string) => string;
  readonly columns: Readonly<Record<'state' | 'baseline' | 'reform' | 'difference', string>>;
}
