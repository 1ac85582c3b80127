import type { Role } from '../../tokens.js';
import type { Band } from '../steps/spec.js';

/** What stands to one side of the line between the two, a bar a year. */
export interface Side {
  readonly role: Role;
  readonly label: string;
  readonly percents: readonly (number | undefined)[];
  /** Where a value lies between two: full to the lower, hatched to the higher. */
  readonly bands: readonly (Band | undefined)[];
  /** The values as text, rounded once; what is missing in words. */
  readonly written: readonly string[];
  /** Years whose value is projected and not yet in force: hatched. */
  readonly projected: readonly boolean[];
}

/** Two shares back to back, a row a year, on one scale: what one side has and the other has not is seen at once. */
export interface SidesSpec {
  readonly kind: 'sides';
  readonly years: readonly number[];
  /** The first stands where the text begins. */
  readonly sides: readonly [Side, Side];
  /** What explains a turn, written in the row where it happens; undefined elsewhere. */
  readonly events: readonly (string | undefined)[];
}
