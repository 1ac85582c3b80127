import type { Recorder } from '../../internal/answer/index.js';
import type { Ratio } from '../../internal/math/index.js';
import {
  type DiscountLevel,
  incomeLevels,
  levelFactors,
  levelMultiples,
  transitionSteps,
  valueOn,
} from '../../internal/rules/index.js';
import { numberAt, requiredTextAt, textAt } from '../../internal/tables/index.js';
import { type PeacekeepingFactorsTable, rowsInForce } from '../facts.js';

/** A state's level in the scale before and in the next, and the share of its regular rate that it pays in a year of it. */
export interface NextLevel {
  readonly before: string;
  readonly level: string;
  /** Undefined for those who carry the discounts. */
  readonly factor: Ratio | undefined;
}

/** Levels from the lowest up: how many lie between two decides over how many years a state moves. */
const upwards = 'JIHGFEDCBA';

const rank = (level: string): number => upwards.indexOf(level);

/** One level of two that the tables do not tell apart: the computed one if it is among them, else the one whose share is paid. */
const oneOfTwo = (level: string, computed: string): string =>
  level.length === 1 ? level : level.includes(computed) ? computed : (level[0] as string);

/**
 * Levels of the peacekeeping scale that follows, from income per head over its mean: what changed in the computation
 * changes the level that was decided. Least developed countries are of level J, the permanent members of A, those that are
 * listed of C, whatever their income; a state whose computed level is the same keeps level and share. Moves up by two
 * levels and more are made in yearly steps.
 *
 * @param ratios income per head over the mean, in the scale before and in the next, of the states that are computed.
 */
export function nextLevels(
  table: PeacekeepingFactorsTable,
  {
    lastYear,
    year,
    firstYear,
    states,
    ratios,
    isLeastDeveloped,
  }: {
    readonly lastYear: number;
    readonly year: number;
    readonly firstYear: number;
    readonly states: readonly string[];
    readonly ratios: ReadonlyMap<string, { readonly before: number; readonly next: number }>;
    readonly isLeastDeveloped: (state: string) => boolean;
  },
  recorder: Recorder,
): ReadonlyMap<string, NextLevel> {
  const day = `${year}-01-01`;
  const shares = recorder.applies(levelFactors, valueOn(levelFactors, day));
  const multiples = recorder.applies(levelMultiples, valueOn(levelMultiples, day));
  const steps = recorder.applies(transitionSteps, valueOn(transitionSteps, day));
  const { iso3, from_year, to_year, level: levels, factor } = table.columns;
  const rows = rowsInForce(table, from_year, to_year, lastYear);
  recorder.reads(table, rows);
  const byIncome = (ratio: number): DiscountLevel => incomeLevels.find((level) => ratio < multiples[level]) ?? 'B';
  const rowOf = new Map(rows.map((row) => [requiredTextAt(iso3, row), row]));
  const next = new Map<string, NextLevel>();
  for (const state of states) {
    const row = rowOf.get(state);
    if (row === undefined) continue;
    const before = textAt(levels, row) ?? '';
    const printed = numberAt(factor, row);
    const paid: Ratio | undefined =
      printed === undefined ? undefined : { numerator: BigInt(printed), denominator: 10n ** BigInt(factor.decimals) };
    const ratio = ratios.get(state);
    const leastDeveloped = isLeastDeveloped(state);
    const keeps = { before, level: before, factor: paid };
    if (paid === undefined || before === 'C' || (leastDeveloped && before === 'J') || !ratio) {
      next.set(state, keeps);
      continue;
    }
    const level: DiscountLevel = leastDeveloped ? 'J' : byIncome(ratio.next);
    if (!leastDeveloped && before !== 'J' && level === byIncome(ratio.before)) {
      next.set(state, keeps);
      continue;
    }
    const up = rank(level) - rank(oneOfTwo(before, byIncome(ratio.before)));
    const years = up >= 3 ? steps.moreLevels : up === 2 ? steps.twoLevels : 1;
    const taken = Math.min(year - firstYear + 1, years);
    const target: Ratio = { numerator: BigInt(shares[level]), denominator: 1000n };
    // An equal step a year from what was paid to the share of the new level.
    next.set(state, {
      before,
      level,
      factor:
        taken === years
          ? target
          : {
              numerator:
                paid.numerator * target.denominator * BigInt(years - taken) +
                target.numerator * paid.denominator * BigInt(taken),
              denominator: paid.denominator * target.denominator * BigInt(years),
            },
    });
  }
  return next;
}
