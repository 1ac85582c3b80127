import type { Recorder } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts } from '../internal/errors/index.js';
import { type Ratio, roundHalfUp } from '../internal/math/index.js';
import { levelFactors, valueOn } from '../internal/rules/index.js';
import { numberAt, requiredNumberAt, requiredTextAt, textAt } from '../internal/tables/index.js';
import { rowsInForce, type ScaleFacts } from './facts.js';
import { computedOnce } from './nextScale/computedOnce.js';
import type { StateFactor } from './stateFactor.js';
import { transitionFactors } from './transitionFactors.js';

/**
 * The first and the last year that the table of factors names. A query for a year between without rows is rejected:
 * every state with a rate needs a level.
 *
 * @example
 * ```ts
 * yearsWithLevels(); // => { first: 2012, last: 2027 }
 * ```
 */
export function yearsWithLevels(facts: Pick<ScaleFacts, 'peacekeepingFactors'>): {
  readonly first: number;
  readonly last: number;
} {
  const { peacekeepingFactors: table } = checkFacts(facts, 'peacekeepingFactors');
  return computedOnce([table], 'years with levels', () => {
    const { from_year, to_year } = table.columns;
    let [first, last] = [Number.POSITIVE_INFINITY, 0];
    for (let row = 0; row < table.rowCount; row += 1) {
      first = Math.min(first, requiredNumberAt(from_year, row));
      last = Math.max(last, requiredNumberAt(to_year, row));
    }
    return { first, last };
  });
}

/** Whether a row of the year's factors is projected. */
export function isProjected({ peacekeepingFactors: table }: ScaleFacts, year: number): boolean {
  const { from_year, to_year, status } = table.columns;
  return (
    status !== undefined &&
    rowsInForce(table, from_year, to_year, year).some((row) => textAt(status, row) === 'projected')
  );
}

/**
 * Levels and factors of a year in the tables. In a transition the exact step replaces the six decimals, once the two
 * agree.
 * @throws BlueLedgerError `year-not-covered`, `facts-disagree`.
 */
export function tableFactors(facts: ScaleFacts, year: number, recorder: Recorder): Map<string, StateFactor> {
  const { first, last } = yearsWithLevels(facts);
  if (year < first || year > last)
    throw new BlueLedgerError('year-not-covered', {
      what: `peacekeeping levels of ${year} are not in the tables`,
      where: 'year',
      expected: `a year from ${first} to ${last}`,
    });
  const { peacekeepingFactors: table } = facts;
  const { iso3, from_year, to_year, level, factor } = table.columns;
  const rows = rowsInForce(table, from_year, to_year, year);
  recorder.reads(table, rows);
  if (isProjected(facts, year)) recorder.note('projected-by-rule', { year });
  const enacted = { rule: levelFactors, dated: valueOn(levelFactors, `${year}-01-01`) };
  const moving = transitionFactors(facts, year, recorder, enacted);
  const factors = new Map<string, StateFactor>();
  // States of a level have one and the same factor.
  const ratios = new Map<number, Ratio>();
  const ratioOfPrinted = (printed: number): Ratio => {
    const ratio = ratios.get(printed) ?? { numerator: BigInt(printed), denominator: 10n ** BigInt(factor.decimals) };
    ratios.set(printed, ratio);
    return ratio;
  };
  for (const row of rows) {
    const state = requiredTextAt(iso3, row);
    const printed = numberAt(factor, row);
    const step = moving.get(state);
    if (step && printed !== undefined && Number(roundHalfUp(step, factor.decimals)) !== printed)
      throw new BlueLedgerError('facts-disagree', {
        what: `the factor of ${state} in ${year} is ${printed / 10 ** factor.decimals} in the table and ${step.numerator}/${step.denominator} by its transition`,
        where: table.name,
        expected: 'the two to agree',
      });
    factors.set(state, {
      level: requiredTextAt(level, row),
      factor: step ?? (printed === undefined ? undefined : ratioOfPrinted(printed)),
    });
  }
  return factors;
}
