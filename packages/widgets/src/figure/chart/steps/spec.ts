import type { Role } from '../../tokens.js';

/** Shares over years: lines that hold for a year at a time. */
export interface StepsSpec {
  readonly kind: 'steps';
  /** The axis ends where the values do, not at 100 per cent. */
  readonly fit?: boolean;
  readonly years: readonly number[];
  readonly series: readonly {
    readonly role: Role;
    readonly label: string;
    readonly percents: readonly (number | undefined)[];
    /** The values in words, where one decimal would hide them. */
    readonly written?: readonly (string | undefined)[];
    /** Years whose value is projected and not yet in force. */
    readonly projected: readonly boolean[];
  }[];
}
