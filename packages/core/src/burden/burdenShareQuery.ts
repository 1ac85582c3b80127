import { BlueLedgerError, faultOfValue } from '../internal/errors/index.js';
import { checkYear, monthNumber } from '../internal/math/index.js';
import type { GroupingText } from '../internal/states/index.js';
import type { AttributionView } from '../personnel/facts.js';

/** `pooled`: persons summed over the months of a year. `latest`: the last month available of a year. Or one month, `2011-12`. */
export type PersonnelMeasure = 'pooled' | 'latest' | (string & {});

export interface BurdenShareQuery {
  /** Who pays: groups and states joined with `+`. Default `weog+JPN`: Western states and Japan. */
  readonly payers?: GroupingText | undefined;
  /** Who serves. Default `weog`. The saying has two groups on its two sides, so they are two choices. */
  readonly servers?: GroupingText | undefined;
  /** One calendar year; or `from` and `to`. Default 2012, the year of the saying. */
  readonly year?: number | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly personnel?: PersonnelMeasure | undefined;
  /** How personnel are attributed to states. Default `published`. */
  readonly attribution?: AttributionView | undefined;
}

/** The years of the query; 2012, the year of the saying, where it names none. */
export function checkSpan({ year, from, to }: BurdenShareQuery): { from: number; to: number } {
  if (year !== undefined && (from !== undefined || to !== undefined))
    throw new BlueLedgerError('bad-query', {
      what: 'year was given together with from or to',
      where: 'year',
      expected: 'either year, or from and to',
    });
  if (year !== undefined || (from === undefined && to === undefined)) {
    const single = checkYear(year === undefined ? 2012 : year);
    return { from: single, to: single };
  }
  const [first, last] = [checkYear(from, 'from'), checkYear(to, 'to')];
  if (first > last)
    throw new BlueLedgerError('bad-year', {
      what: `${first} lies after ${last}`,
      where: 'from',
      expected: 'a year not later than to',
    });
  return { from: first, to: last };
}

/** The measure of personnel, if it can stand for the years. */
export function checkMeasure(personnel: unknown, years: { from: number; to: number }): string {
  if (personnel === 'pooled' || personnel === 'latest') return personnel;
  if (typeof personnel !== 'string' || !/^\d{4}-\d\d$/.test(personnel))
    throw new BlueLedgerError('bad-query', {
      what: faultOfValue(personnel, 'is not a valid measure of personnel'),
      where: 'personnel',
      expected: 'pooled, latest, or a month written YYYY-MM',
    });
  monthNumber(personnel, 'personnel');
  if (years.from !== years.to)
    throw new BlueLedgerError('bad-query', {
      what: `one month (${personnel}) cannot stand for ${years.from} to ${years.to}`,
      where: 'personnel',
      expected: 'pooled or latest with from and to, or a single year',
    });
  return personnel;
}
