import type { Role } from '../../tokens.js';

/** Two per cents between which a value lies. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

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
    /** Where a value lies between two, and no number stands for it. */
    readonly bands?: readonly (Band | undefined)[];
    /** The values as text, where they were rounded once from finer ones, or one decimal would hide them. */
    readonly written?: readonly (string | undefined)[];
    /** Years whose value is projected and not yet in force. */
    readonly projected: readonly boolean[];
  }[];
}
