import type { AuthorisedKind } from '@blueledger/core/personnel';
import type { SummaryPart } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

/** A strength and its month, as the language writes them. */
export interface WrittenStrength {
  readonly month: string;
  readonly deployed: string;
}

/** The same against the level, which is known. */
export interface Compared extends WrittenStrength {
  readonly authorised: string;
  readonly percent: string;
}

/** What this element says, in one language. Numbers and months come as they are written. */
export interface StrengthMessages extends ElementMessages {
  readonly title: (mission: string, personnel: AuthorisedKind) => string;
  /** A mission that has closed: its peak, with the level where it is known, and its last report. */
  readonly ended: (
    mission: string,
    personnel: AuthorisedKind,
    peak: WrittenStrength & Partial<Compared>,
    last: WrittenStrength,
  ) => readonly SummaryPart[];
  /** The level at the last month is known. */
  readonly known: (mission: string, personnel: AuthorisedKind, latest: Compared) => readonly SummaryPart[];
  /** It is not; `before` is the last month that had both. */
  readonly unknown: (
    mission: string,
    personnel: AuthorisedKind,
    latest: WrittenStrength,
    before: Compared | undefined,
  ) => readonly SummaryPart[];
  readonly nothing: (mission: string, personnel: AuthorisedKind) => string;
  readonly unit: Readonly<Record<AuthorisedKind, string>>;
  readonly deployed: string;
  readonly authorised: string;
  /** Written in a span whose level is not known. */
  readonly notKnown: string;
  readonly point: (
    month: string,
    deployed: string | undefined,
    authorised: string | undefined,
    percent: string | undefined,
  ) => string;
  readonly caption: (mission: string) => string;
  readonly columns: Readonly<Record<'month' | 'authorised' | 'deployed' | 'percent' | 'resolution', string>>;
  readonly unknownReason: Readonly<
    Record<'not-read' | 'no-figure' | 'ended' | 'no-decision', (resolution: string | undefined) => string>
  >;
}
