import { burdenShare } from '@blueledger/core/bundled';

/** A year of the pair that the whole is about, with what its shares are divided from. */
export interface PairYear {
  readonly year: number;
  readonly paidPercent: number;
  readonly servedPercent: number;
  readonly states: number;
  readonly allStates: number;
  readonly persons: string;
  readonly totalPersons: string;
  readonly months: number;
}

const whole = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });

/** Shares paid by Western states and Japan, and served by Western states, in a year. */
export function pairYear(year: number): PairYear {
  const [entry] = burdenShare({ payers: 'weog+JPN', servers: 'weog', year }).years;
  if (entry?.served === undefined || entry.paid.sharePercent === undefined)
    throw new Error(
      `The pair of ${year} has no two shares. Choose a year with personnel, and with levels that are known.`,
    );
  const { paid, served } = entry;
  return {
    year,
    paidPercent: paid.sharePercent,
    servedPercent: served.sharePercent,
    states: paid.states,
    allStates: paid.allStates,
    persons: whole(served.persons),
    totalPersons: whole(served.totalPersons),
    months: served.monthsAvailable,
  };
}
