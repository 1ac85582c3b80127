import type { Fraction, Ratio } from '../../internal/math/index.js';
import type { PercentRange, RatioRange } from '../../rates/percentRange.js';
import type { ChangeReason } from '../../rates/rateChanges.js';

/**
 * - `levels-begin`: the scale of levels begins, on 1 July 2001; how far that moved a share is known where the groups before
 *   it are available.
 * - `new-scale`: the first year of a new scale.
 * - `rates-within-scale`: rates of a year differ from those of the year before it in the same scale.
 * - `list-changed`: other states stand on the list of a group than in the year before.
 * - `mission-began`, `mission-ended`: a large operation.
 */
export type MovementEventKind =
  | 'levels-begin'
  | 'new-scale'
  | 'rates-within-scale'
  | 'list-changed'
  | 'mission-began'
  | 'mission-ended';

/** A state of the grouping, and by how many percentage points it moved the grouping’s share, two decimals. */
export interface StateInEvent {
  readonly state: string;
  readonly name: string;
  readonly points: number;
  /** Why its rate moved; none where it came or went with a list. */
  readonly because: readonly ChangeReason[];
}

/** A large operation in the calendar year that its event is measured in. */
export interface MissionInEvent {
  readonly mission: string;
  /** Name in English. */
  readonly name: string;
  /** Its largest strength at a month’s end, and that month. */
  readonly peakPersons: number;
  readonly peakMonth: string;
  /** The year after it began, or before it ended; undefined where states by mission are not available. */
  readonly measured:
    | {
        readonly year: number;
        readonly monthsAvailable: number;
        /** Its part of all uniformed personnel, and the grouping’s part of its personnel, per cent with two decimals. */
        readonly partOfAllPercent: number;
        readonly servedPercent: number;
        /** Share of the grouping with its personnel and without them, per cent with two decimals. */
        readonly withPercent: number;
        readonly withoutPercent: number;
      }
    | undefined;
}

/** Something that moved one of the two shares: when, what, by how much, and where it stands. */
export interface MovementEvent {
  /** Its place in order of date, from one: the number that a chart marks it with. */
  readonly number: number;
  readonly kind: MovementEventKind;
  readonly side: 'paid' | 'served';
  /** A day or a month, as precise as it is known. */
  readonly date: string;
  /**
   * Percentage points by which it moved the share, two decimals, half up; undefined where that is not available, or lies
   * between two: `pointsRange`.
   */
  readonly points: number | undefined;
  readonly exactPoints: Fraction | undefined;
  /** The least and the most, where levels of one of the years are open. */
  readonly pointsRange?: PercentRange | undefined;
  /** Of a change of rates: what regular rates brought, and what factors (levels, transitions, premium) did. */
  readonly byRegularRatePoints: number | undefined;
  readonly byFactorPoints: number | undefined;
  /** States of the grouping that moved it most, at most three; for a list all that joined or left. */
  readonly states: readonly StateInEvent[];
  readonly mission: MissionInEvent | undefined;
  /** Document symbols, or titles of sources that have none. */
  readonly documents: readonly string[];
}

/** An event before it is numbered and rounded. */
export type UnroundedEvent = Omit<
  MovementEvent,
  'number' | 'points' | 'exactPoints' | 'pointsRange' | 'byRegularRatePoints' | 'byFactorPoints' | 'states' | 'mission'
> & {
  readonly moved: RatioRange | undefined;
  readonly byRegularRate?: Ratio;
  readonly byFactor?: Ratio;
  readonly states?: readonly StateInEvent[];
  readonly mission?: MissionInEvent;
};

/** Which events are listed. Both are conventions of ours. */
export const listedFrom = {
  /** Changes of rates within a scale, and of lists, from so many percentage points on, in hundredths. */
  hundredthsOfPoint: 10,
  /** Operations whose largest strength at a month’s end was so many. */
  persons: 10_000,
} as const;
