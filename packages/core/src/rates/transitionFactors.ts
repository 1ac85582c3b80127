import { type Recorder, ruleOf } from '../internal/answer/index.js';
import { checkFacts } from '../internal/errors/index.js';
import type { Ratio } from '../internal/math/index.js';
import {
  type DatedValue,
  type DiscountLevel,
  type Parameter,
  transitionSteps,
  valueOn,
} from '../internal/rules/index.js';
import { numberAt, requiredNumberAt, requiredTextAt, textAt } from '../internal/tables/index.js';
import { rowsInForce, type ScaleFacts } from './facts.js';

type ShareByLevel = Readonly<Record<DiscountLevel, number>>;
type LevelShares = Parameter<ShareByLevel>;

/**
 * A state on its way up pays, in each year of the move, an equal step more of the way between the shares of the two
 * levels, which the caller passes as decided or as assumed.
 */
export function transitionFactors(
  facts: ScaleFacts,
  year: number,
  recorder: Recorder,
  { rule, dated }: { readonly rule: LevelShares; readonly dated: DatedValue<ShareByLevel> },
): Map<string, Ratio> {
  const { levelTransitions: table } = checkFacts(facts, 'levelTransitions');
  const { iso3, first_year, full_year, from_level, to_level } = table.columns;
  const rows = rowsInForce(table, first_year, full_year, year).filter((row) => numberAt(full_year, row) !== year);
  recorder.reads(table, rows);
  const factors = new Map<string, Ratio>();
  if (rows.length === 0) return factors;
  const levels = recorder.applies(rule, dated);
  recorder.applies(transitionSteps, valueOn(transitionSteps, `${year}-01-01`));
  for (const row of rows) {
    const state = requiredTextAt(iso3, row);
    const before = levels[textAt(from_level, row) as DiscountLevel];
    const after = levels[textAt(to_level, row) as DiscountLevel];
    const first = requiredNumberAt(first_year, row);
    const steps = requiredNumberAt(full_year, row) - first + 1;
    const taken = year - first + 1;
    const factor = { numerator: BigInt(before * steps + (after - before) * taken), denominator: BigInt(1000 * steps) };
    factors.set(state, factor);
    recorder.step(() => ({
      step: `${state} moves from level ${textAt(from_level, row)} to ${textAt(to_level, row)}: step ${taken} of ${steps}`,
      inputs: { before, after },
      parameter: ruleOf(rule, dated),
      result: `${factor.numerator}/${factor.denominator}`,
    }));
  }
  return factors;
}
