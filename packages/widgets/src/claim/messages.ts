import type { Verdict } from '@blueledger/core/claims';
import type { SummaryPart } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

/** What this element says, in one language. The statement, what the data have on it and the criterion are in English, as in the answer. */
export interface ClaimMessages extends ElementMessages {
  readonly title: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly summary: (of: {
    readonly statement: string;
    readonly saidBy: string;
    readonly verdict: string;
    readonly found: string;
  }) => readonly SummaryPart[];
  readonly caption: (claim: string) => string;
  readonly columns: Readonly<Record<'what' | 'text', string>>;
  readonly rows: Readonly<
    Record<'verdict' | 'statement' | 'saidBy' | 'stated' | 'found' | 'criterion' | 'documents', string>
  >;
  readonly working: string;
}
