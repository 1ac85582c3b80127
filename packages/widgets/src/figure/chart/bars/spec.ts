import type { Role } from '../../tokens.js';
import type { Band } from '../steps/spec.js';

/** Two bars of a whole, one above the other. */
export interface BarsSpec {
  readonly kind: 'bars';
  readonly bars: readonly {
    readonly role: Role;
    readonly label: string;
    /** Label of the rest of the bar. */
    readonly rest: string;
    /** Undefined where the figure is missing: drawn as a gap with words, never as a zero. */
    readonly percent: number | undefined;
    /** Instead, where it lies between two: full to the lower end, hatched to the higher. */
    readonly band?: Band | undefined;
    readonly missing?: string;
    /** The value as text, where it was rounded once from a finer one. */
    readonly written?: string;
    /** Projected and not yet in force: drawn hatched. */
    readonly projected?: boolean;
  }[];
}
