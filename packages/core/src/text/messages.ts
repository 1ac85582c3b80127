import type { GroupCode } from '../internal/states/index.js';

/** A piece of a sentence; a role marks the numbers that matter, so that a figure can set them off. */
export interface SummaryPart {
  readonly text: string;
  readonly role?: 'money' | 'people' | 'owed';
}

/** What a sentence says of one side of the burden in one year. */
export interface SideInYear {
  readonly who: string;
  /** One state: verbs are singular. */
  readonly single: boolean;
  /** Per cent as decimal text with a point: one decimal, more where that says nothing. */
  readonly percent: string;
  /** The share lies below `percent`. */
  readonly less: boolean;
  /** The higher end, where levels are open and the share lies between `percent` and this. */
  readonly to?: { readonly percent: string; readonly less: boolean } | undefined;
  /** Nothing at all: no state of it has a rate, or nobody of it was in uniform. */
  readonly none: boolean;
}

/** What of a year personnel are pooled over, where that is not the whole of it. */
export interface PartOfYear {
  readonly year: number;
  /** Left out: January to December. */
  readonly span?: { readonly from: string; readonly to: string };
  /** Months available of the span, where not all are. */
  readonly months?: { readonly available: number; readonly of: number };
}

export interface BurdenInYear {
  readonly year: number;
  readonly paid: SideInYear;
  /** Who serves, also where no month of the year is available. */
  readonly servers: { readonly who: string; readonly single: boolean };
  /** Undefined where no month of the year is available; `span` only where it is not the whole year. */
  readonly served: (SideInYear & Omit<PartOfYear, 'year'>) | undefined;
  /** Rates of the year follow by rule, and its assessments are not yet issued: a sentence puts it in the future. */
  readonly projected: boolean;
  /** The days whose rates the year has, where others follow within it. */
  readonly days?: { readonly from: string; readonly to: string } | undefined;
  readonly sameStates: boolean;
  readonly personnelTo: string;
}

/** What core says beside any answer, in one language: names of groups, rows of names, months and notes. */
export interface NoteMessages {
  /** BCP 47 tag. */
  readonly language: string;
  readonly groups: Readonly<Record<GroupCode, string>>;
  /** Names in a row: "A, B and C". */
  readonly list: (names: readonly string[]) => string;
  readonly manyStates: (count: number) => string;
  /** What stands between two sentences; a space where it is not given. */
  readonly gap?: string;
  readonly month: (month: string) => string;
  /** Words of each note by its code. */
  readonly notes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>>;
}

/** What core says of the burden in one year, and of it as a whole. */
export interface YearMessages extends NoteMessages {
  readonly burdenTitle: string;
  readonly burdenInYear: (burden: BurdenInYear) => readonly SummaryPart[];
}

/** Everything that core says to a reader, in one language. Pure text: no figure is made here. */
export interface Messages extends YearMessages {
  /**
   * `lastServed` is the last year with personnel available: not always the last of the years; `firstServed` the first, where
   * that is not the first of the years.
   */
  readonly burdenOverYears: (
    first: BurdenInYear,
    last: BurdenInYear,
    lastServed: BurdenInYear | undefined,
    firstServed?: BurdenInYear,
  ) => readonly SummaryPart[];
}
