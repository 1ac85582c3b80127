import { BlueLedgerError } from '../../internal/errors/index.js';

/** Scales that the income table has the base years of, with the last of these years. */
const lastBaseYears = { '2022-2024': 2019, '2025-2027': 2022 } as const;

export type BacktestedScale = keyof typeof lastBaseYears;
export const backtestedScales = Object.keys(lastBaseYears) as readonly BacktestedScale[];

/** The last year of the base periods of a scale: three years before its first, as the averages of the resolutions say. */
export const lastBaseYear = (scale: BacktestedScale): number => lastBaseYears[scale];

/** The first year of a scale. */
export const firstYearOf = (scale: BacktestedScale): number => Number(scale.slice(0, 4));

/** The years of a base period that ends with a year. */
export const yearsTo = (last: number, length: number): number[] =>
  Array.from({ length }, (_, index) => last - length + 1 + index);

/**
 * The years of each base period, all of them in the table.
 * @throws BlueLedgerError `year-not-covered` where a period begins before the first year of the table.
 */
export function basePeriodsTo(last: number, lengths: readonly number[], firstYear: number): number[][] {
  return lengths.map((length, index) => {
    const years = yearsTo(last, length);
    if ((years[0] as number) >= firstYear) return years;
    throw new BlueLedgerError('year-not-covered', {
      what: `a base period of ${length} years to ${last} begins before the first year of the table`,
      where: `baseYears[${index}]`,
      expected: `at most ${last - firstYear + 1} years`,
    });
  });
}
