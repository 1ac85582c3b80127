import type { MovementEvent, MovementEventKind } from '../burden/movement/movementEvent.js';
import type { Messages, PartOfYear, SideInYear, SummaryPart } from './messages.js';

/** What one side did between two years. */
export interface SideMoved {
  readonly from: number;
  readonly to: number;
  readonly first: SideInYear;
  readonly last: SideInYear;
  /** The last year is one to come. */
  readonly projected: boolean;
  /** The other side does not have two years available: the sentence is of this one alone. */
  readonly alone: boolean;
  /** The clause before has told these years. */
  readonly yearsNamed: boolean;
  /** Of personnel: what of the first and the last year they are pooled over. */
  readonly over: readonly [first: PartOfYear, last: PartOfYear] | undefined;
}

/** The largest change of a share between two years that follow each other. */
export interface YearMoved {
  readonly side: 'paid' | 'served';
  readonly year: number;
  /** Signed percentage points: one decimal, two below a tenth. */
  readonly points: string;
  /** What moved it, where one change of rates or lists did. */
  readonly cause: string | undefined;
}

/** Numbers of an event in words of one language, and the names that it takes. */
export interface EventMessage extends Omit<MovementEvent, 'states' | 'points'> {
  readonly year: string;
  /** Signed, with two decimals, without a unit; two of them where it lies between. */
  readonly points: string | undefined;
  readonly byRegularRate: string | undefined;
  readonly byFactor: string | undefined;
  readonly states: readonly { readonly name: string; readonly points: string; readonly left: boolean }[];
  /** Those who pay or those who serve. */
  readonly who: string;
  /** A whole number, grouped. */
  readonly whole: (value: number) => string;
  /** Per cent with two decimals. */
  readonly percent: (value: number) => string;
}

/** What is said of a movement in one language. Pure text: no figure is made here. */
export interface MovementMessages {
  readonly base: Messages;
  readonly title: string;
  /** A decimal number with its sign, as the language writes it; given with a point and a minus. */
  readonly signed: (decimal: string) => string;
  readonly decimal: (decimal: string) => string;
  /** Two numbers, signed, between which one lies. */
  readonly range: (low: string, high: string) => string;
  readonly whole: (value: number) => string;
  /** A day or a month. */
  readonly date: (date: string) => string;
  readonly moved: (side: 'paid' | 'served', moved: SideMoved) => readonly SummaryPart[];
  /** A side that does not have two years available, alone or beside the other. */
  readonly missing: (side: 'paid' | 'served', who: string, from: number, to: number) => string;
  /** Between two clauses, and at the end. */
  readonly between: string;
  readonly end: string;
  /** The largest changes from one year to the next; `ofKnown`: some changes lie between two, and may be larger. */
  readonly most: (changes: readonly YearMoved[], ofKnown: boolean) => string;
  readonly step: Readonly<Record<MovementEventKind, (event: EventMessage) => string>>;
  /** What happened, in a few words that stand after the date. */
  readonly what: Readonly<Record<MovementEventKind, (event: EventMessage) => string>>;
  /** By how much it moved a share, or that this is not available. */
  readonly by: (points: string | undefined) => string;
  /** What the points are made of; undefined where there is nothing more to say. */
  readonly detail: Readonly<Record<MovementEventKind, (event: EventMessage) => string | undefined>>;
  readonly notes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>>;
}
