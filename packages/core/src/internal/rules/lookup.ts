import { BlueLedgerError, checkKeys, checkList, checkRecord, faultOfValue } from '../errors/index.js';
import { addDays, checkDate } from '../math/index.js';
import type { DatedValue, Parameter } from './parameter.js';

/** A period between two known values in which the value is not known. It is never filled from its neighbours. */
export interface UnknownPeriod {
  readonly known: false;
  readonly value: undefined;
  readonly from: string;
  readonly to: string;
}

/** The value of a rule on a date, or that it is not known. `carried`: held past the last date available, as the options say. */
export type Lookup<Value> = (DatedValue<Value> & { readonly known: true; readonly carried: boolean }) | UnknownPeriod;

export interface LookupOptions {
  /** What to do past the last date available: refuse (the default), or hold the last value and call it projected. */
  readonly beyond?: 'error' | 'carry' | undefined;
}

/** The value, if it is a dated rule. */
export function givenParameter<Value>(parameter: Parameter<Value>): Parameter<Value> {
  checkList(checkRecord(parameter, 'parameter').values, 'parameter.values');
  return parameter;
}

const outside = (parameter: Parameter<unknown>, date: string) =>
  new BlueLedgerError('year-not-covered', {
    what: `no value of “${parameter.title}” is available for "${date}"`,
    where: parameter.id,
    expected: `a date within ${parameter.values.map(({ from, to }) => `${from} to ${to ?? 'now'}`).join('; ')}`,
  });

/**
 * The value of a dated rule on a date. A date in a gap between two values answers `known: false` with the gap's first
 * and last day. A date before the first value is always refused; one past the last is refused unless `beyond` is
 * `carry`, and then the value is `carried` with status `projected`.
 *
 * @throws BlueLedgerError `bad-date`; `year-not-covered` outside the dates available.
 * @example
 * ```ts
 * const rates = parameters().find(({ id }) => id === 'personnel-reimbursement-rate');
 * lookup(rates, '2023-01-01').value; // => 1448
 * lookup(rates, '2027-01-01', { beyond: 'carry' }).status; // => 'projected'
 * ```
 */
export function lookup<Value>(parameter: Parameter<Value>, date: string, options: LookupOptions = {}): Lookup<Value> {
  givenParameter(parameter);
  const { beyond = 'error' } = checkKeys(options, ['beyond'], 'options');
  // Not `oneOf`, which every page would load with this.
  if (beyond !== 'error' && beyond !== 'carry')
    throw new BlueLedgerError('bad-query', {
      what: faultOfValue(beyond, 'is not known'),
      where: 'beyond',
      expected: 'error or carry',
    });
  checkDate(date, parameter.id);
  let before: DatedValue<Value> | undefined;
  for (const dated of parameter.values) {
    if (date < dated.from) {
      if (before?.to === undefined) break;
      return { known: false, value: undefined, from: addDays(before.to, 1), to: addDays(dated.from, -1) };
    }
    if (dated.to === undefined || date <= dated.to) return { ...dated, known: true, carried: false };
    before = dated;
  }
  if (beyond === 'carry' && before !== undefined && before === parameter.values.at(-1))
    return { ...before, status: 'projected', known: true, carried: true };
  throw outside(parameter, date);
}

/**
 * The value that holds on a date, where the work cannot go on without one.
 * @throws BlueLedgerError `year-not-covered` when no value is available for the date: a gap is unknown, never its neighbour.
 * @example
 * ```ts
 * const [levelFactors] = parameters();
 * valueOn(levelFactors, '2025-01-01').reference; // => { document: 'A/RES/55/235', paragraph: '10' }
 * ```
 */
export function valueOn<Value>(parameter: Parameter<Value>, date: string, options?: LookupOptions): DatedValue<Value> {
  const dated = lookup(parameter, date, options);
  if (dated.known) return dated;
  throw outside(parameter, date);
}
