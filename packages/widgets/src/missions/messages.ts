import type { CostClass } from '@blueledger/core/budgets';
import type { SummaryPart } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

/** What this element says, in one language. Amounts come as they are written. */
export interface MissionsMessages extends ElementMessages {
  readonly title: Readonly<Record<'budget' | 'classes' | 'pieces', (mission: string | undefined) => string>>;
  readonly dollars: string;
  readonly unit: Readonly<Record<'budget' | 'classes' | 'pieces', string>>;
  /** `years`: one budget year, or the first and the last. */
  readonly spentOfApproved: (of: {
    readonly mission: string | undefined;
    readonly years: readonly [string, string] | readonly [string];
    readonly spent: string;
    readonly approved: string;
    readonly percent: string;
  }) => readonly SummaryPart[];
  /** Where approved and spent are not both in the data. */
  readonly notBoth: (of: { readonly mission: string | undefined; readonly year: string }) => string;
  readonly onPersonnel: (of: {
    readonly mission: string | undefined;
    readonly year: string;
    readonly personnel: string;
    readonly total: string;
    readonly percent: string;
  }) => readonly SummaryPart[];
  readonly conditional: (of: {
    readonly mission: string | undefined;
    readonly year: string;
    readonly total: string;
    readonly percent: string;
  }) => readonly SummaryPart[];
  readonly spent: string;
  readonly approved: string;
  readonly spentOnly: (amount: string) => string;
  readonly approvedOnly: (amount: string) => string;
  readonly firm: string;
  readonly ifExtended: string;
  readonly classes: Readonly<Record<CostClass, string>>;
  readonly wholeYear: string;
  readonly point: (name: string, values: readonly string[]) => string;
  readonly pointOf: (value: string, of: string) => string;
  readonly caption: string;
  readonly columns: {
    readonly mission: string;
    readonly year: string;
    readonly percent: string;
    readonly total: string;
    readonly piece: string;
    readonly amount: string;
    readonly condition: string;
  };
}
