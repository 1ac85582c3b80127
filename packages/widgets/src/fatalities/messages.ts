import type { FatalitiesBy, FatalitiesQuery, FatalityCause, FatalityKind } from '@blueledger/core/personnel';
import type { SummaryPart } from '@blueledger/core/text';
import type { ElementMessages } from '../figure/messages.js';

/** Whom the figure counts, with names as the language writes them. */
export interface Counted extends Pick<FatalitiesQuery, 'mission' | 'kind' | 'cause'> {
  readonly nationality?: string | undefined;
}

/** The years of a figure; `through` is the last month, where not all of the last year is available. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly through?: string | undefined;
}

/** Where most died, and how many others had as many. */
export interface Most {
  readonly by: FatalitiesBy;
  readonly key: string;
  readonly name: string;
  readonly deaths: string;
  readonly others: number;
}

/** What this element says, in one language. Numbers come as they are written. */
export interface FatalitiesMessages extends ElementMessages {
  readonly title: (counted: Counted, by: FatalitiesBy) => string;
  readonly summary: (of: {
    readonly span: Span;
    readonly counted: Counted;
    /** One person: verbs are singular. */
    readonly one: boolean;
    readonly deaths: string;
    /** Those by malicious acts, where the figure is not of one cause. */
    readonly malicious: string | undefined;
    /** Undefined where there is one group. */
    readonly most: Most | undefined;
  }) => readonly SummaryPart[];
  readonly nobody: (span: Span, counted: Counted) => string;
  readonly unit: string;
  readonly malicious: string;
  readonly otherCauses: string;
  readonly allCauses: string;
  readonly causes: Readonly<Record<FatalityCause, string>>;
  readonly kinds: Readonly<Record<FatalityKind, string>>;
  /** Nationalities that are no Member State of today, by their codes. */
  readonly formerNames: Readonly<Record<string, string>>;
  /** Under the number of a year: the mission that most died in. */
  readonly inMission: (deaths: string, mission: string) => string;
  readonly point: (name: string, deaths: string, malicious: string | undefined) => string;
  readonly noDeaths: (year: string) => string;
  readonly caption: (by: FatalitiesBy) => string;
  readonly columns: Readonly<Record<FatalitiesBy | 'deaths', string>>;
  /** Counts of the Staff Union of the United Nations, each with its year. */
  readonly killed: (
    points: readonly { readonly year: number; readonly deaths: string; readonly atLeast: boolean }[],
  ) => string;
}
