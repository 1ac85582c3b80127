import { BlueLedgerError } from '../error/index.js';
import { type DiscountLevel, levelFactors, transitionSteps, valueOn } from '../parameters/index.js';
import { type Ratio, roundHalfUp } from '../quantity/index.js';
import { numberAt, textAt } from '../reference/index.js';
import { type Recorder, ruleOf } from '../working/index.js';
import { rowsInForce, type ScaleFacts } from './facts.js';

export interface StateFactor {
  readonly level: string;
  /** Share of the regular rate that is paid; undefined at level A, whose share is what makes the whole add up. */
  readonly factor: Ratio | undefined;
}

/** A state on its way up pays, in each year of the move, an equal step more of the way between the two levels. */
function transitionFactors(facts: ScaleFacts, year: number, recorder: Recorder): Map<string, Ratio> {
  const { levelTransitions: table } = facts;
  const { iso3, first_year, full_year, from_level, to_level } = table.columns;
  const rows = rowsInForce(table, first_year, full_year, year).filter((row) => numberAt(full_year, row) !== year);
  recorder.reads(table, rows);
  const factors = new Map<string, Ratio>();
  if (rows.length === 0) return factors;
  const dated = valueOn(levelFactors, `${year}-01-01`);
  const levels = recorder.applies(levelFactors, dated);
  recorder.applies(transitionSteps, valueOn(transitionSteps, `${year}-01-01`));
  for (const row of rows) {
    const state = textAt(iso3, row) as string;
    const before = levels[textAt(from_level, row) as DiscountLevel];
    const after = levels[textAt(to_level, row) as DiscountLevel];
    const first = numberAt(first_year, row) as number;
    const steps = (numberAt(full_year, row) as number) - first + 1;
    const taken = year - first + 1;
    const factor = { numerator: BigInt(before * steps + (after - before) * taken), denominator: BigInt(1000 * steps) };
    factors.set(
      state,
      recorder.step(
        () => ({
          step: `${state} moves from level ${textAt(from_level, row)} to ${textAt(to_level, row)}: step ${taken} of ${steps}`,
          inputs: { before, after },
          parameter: ruleOf(levelFactors, dated),
        }),
        () => factor,
        ({ numerator, denominator }) => `${numerator}/${denominator}`,
      ),
    );
  }
  return factors;
}

/**
 * Level and factor of each state in a year, as exact ratios. In a transition the exact step replaces the six decimals of
 * the table, after the two were found to agree.
 */
export function stateFactors(facts: ScaleFacts, year: number, recorder: Recorder): Map<string, StateFactor> {
  const { peacekeepingFactors: table } = facts;
  const { iso3, from_year, to_year, level, factor } = table.columns;
  const rows = rowsInForce(table, from_year, to_year, year);
  recorder.reads(table, rows);
  const moving = transitionFactors(facts, year, recorder);
  const factors = new Map<string, StateFactor>();
  for (const row of rows) {
    const state = textAt(iso3, row) as string;
    const printed = numberAt(factor, row);
    const step = moving.get(state);
    if (step && printed !== undefined && Number(roundHalfUp(step, factor.decimals)) !== printed)
      throw new BlueLedgerError('facts-disagree', {
        what: `the factor of ${state} in ${year} is ${printed / 10 ** factor.decimals} in the table and ${step.numerator}/${step.denominator} by its transition`,
        where: table.name,
        expected: 'the two to agree',
      });
    factors.set(state, {
      level: textAt(level, row) as string,
      factor:
        step ??
        (printed === undefined
          ? undefined
          : { numerator: BigInt(printed), denominator: 10n ** BigInt(factor.decimals) }),
    });
  }
  return factors;
}
