import type { Source } from '@blueledger/core';
import type { AuthorisedKind, PersonnelKind } from '@blueledger/core/personnel';
import type { About } from './about.js';

/** What the Council authorised for a mission from a day on, and what was there then and months later. */
export interface Authorisation {
  readonly from: string;
  readonly kind: AuthorisedKind;
  /** Undefined where the text leaves it open. */
  readonly persons: number | undefined;
  /** Strength at the end of a month, or why it is not known. */
  readonly deployed: readonly { readonly month: string | undefined; readonly persons: number | string }[];
  readonly sources: readonly Source[];
  readonly confidence: string;
  readonly note: string | undefined;
}

/** What of a mission is known to be unpaid on a day, as the resolution on its financing notes it. */
export interface UnpaidOfMission {
  readonly asOf: string;
  /** Whole US dollars; undefined where the resolution gives none of its own. */
  readonly amount: number | undefined;
  /** Per cent of all that was assessed since the beginning. */
  readonly sharePercent: number | undefined;
  /** Member States that had paid in full. */
  readonly statesPaid: number | undefined;
  /** The mission in whose account it is counted. */
  readonly countedWith: string | undefined;
  readonly sources: readonly Source[];
}

/** What operations are put in order by. */
export interface OperationFacts {
  readonly mission: string;
  /** The month-end with most personnel; undefined where no month is available. */
  readonly peak: { readonly persons: number; readonly month: string } | undefined;
  /** Deaths recorded; undefined where there are none. */
  readonly deaths: number | undefined;
  /** Regional group of the first host state; undefined where it has none. */
  readonly region: string | undefined;
}

export interface ContributorsQuery {
  readonly month: string;
  readonly mission?: string | undefined;
  readonly kind?: PersonnelKind | undefined;
  readonly sex?: 'female' | 'male' | undefined;
}

/** Who serves at the end of a month, the largest first. */
export interface RankedContributors {
  readonly ranks: readonly {
    readonly state: string;
    readonly rank: number;
    readonly persons: number;
    /** Per cent of all persons of the query. */
    readonly sharePercent: number;
    /** Persons a year before; undefined where that month is not available. */
    readonly before: number | undefined;
  }[];
  readonly total: number;
  readonly yearBefore: string | undefined;
  /** Members of the group that was chosen; undefined for all. */
  readonly members: readonly string[] | undefined;
  readonly summary: string;
  readonly about: About;
}

export interface PersonnelTasks {
  readonly authorisations: {
    readonly input: { readonly mission: string };
    readonly output: readonly Authorisation[];
  };
  readonly unpaidOfMission: {
    readonly input: { readonly mission: string };
    readonly output: readonly UnpaidOfMission[];
  };
  readonly operationFacts: {
    readonly input: Record<string, never>;
    readonly output: readonly OperationFacts[];
  };
  /** Months with a report, the latest first; missions by name; and from when on both are apart. */
  readonly personnelChoices: {
    readonly input: Record<string, never>;
    readonly output: {
      readonly months: readonly string[];
      readonly missions: readonly string[];
      readonly byMissionFrom: string;
    };
  };
  readonly rankedContributors: {
    readonly input: ContributorsQuery & { readonly group: string; readonly language: string };
    readonly output: RankedContributors;
  };
}
