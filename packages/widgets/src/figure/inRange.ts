import type { Fraction } from '@blueledger/core';

/** A share or a rate, or the two between which it lies because levels are open. */
export interface InRange {
  readonly exact: Fraction | undefined;
  readonly range: { readonly exactLow: Fraction; readonly exactHigh: Fraction } | undefined;
}

/** Written by its exact value; where it lies between two, as both with a dash. */
export const inRange = ({ exact, range }: InRange, write: (exact: Fraction) => string): string =>
  range ? `${write(range.exactLow)}–${write(range.exactHigh)}` : write(exact as Fraction);
