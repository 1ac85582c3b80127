import type { Random } from '../compare-answers/random.js';
import type { Fault } from './faultOf.js';

/** A call to make, drawn from a seed: what it is of, what it is given, and what must hold of what it gives. */
export interface Call {
  readonly name: string;
  readonly given: readonly unknown[];
  /** What a person needs to make the call again; printed with a fault. */
  readonly shown?: string | undefined;
  readonly run: () => unknown;
  /** A fault of what came, beside those of any answer. */
  readonly check?: ((value: unknown) => Fault | undefined) | undefined;
}

export type Draw = (random: Random) => Call | Promise<Call>;

/** What is told of a call before it is made, so that one that never ends is known by name. */
export interface Started {
  readonly seed: string;
  readonly name: string;
}
export interface Ended extends Started {
  readonly milliseconds: number;
  readonly fault: string | undefined;
  readonly shown: string | undefined;
  readonly refused: boolean;
}

/** A call that takes longer is a fault. */
export const longestMilliseconds = 1000;
