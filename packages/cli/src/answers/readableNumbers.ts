import type { FigureStatus } from '@blueledger/core';

/** Whole dollars as a reader without scripts sees them; undefined stays missing. */
export const dollars = (amount: number | undefined): string | null =>
  amount === undefined ? null : amount.toLocaleString('en');

/** A year, with a word where its figures are not enacted and follow by rule. */
export const yearText = (year: number, status: FigureStatus | undefined): string =>
  status === 'projected' ? `${year} (projected)` : String(year);
