import { type Recorder, ruleOf } from '../../internal/answer/index.js';
import { discountBearers, publishedRateDecimals, valueOn } from '../../internal/rules/index.js';
import { type CarriedRates, carryDiscounts } from '../carryDiscounts.js';
import { computedOnce } from './computedOnce.js';
import type { ProjectionFacts } from './facts.js';
import type { MeanIncome } from './meanIncome.js';
import { type NextLevel, nextLevels } from './nextLevels.js';
import type { ProjectionStart } from './nextRates.js';
import { type FilledIncomes, periodsOf } from './periodMeans.js';

/** Income per head over the mean of the states computed, whatever threshold the methodology has: it decides the levels. */
function ratiosIn(means: readonly MeanIncome[]): number[] {
  let [income, people] = [0, 0];
  for (const of of means) {
    income += of.income;
    people += of.population;
  }
  return means.map((of) => (of.income / of.population) * (people / income));
}

/** Levels and rates of the peacekeeping scale that follow from regular rates. */
export interface NextPeacekeeping {
  readonly levels: ReadonlyMap<string, NextLevel>;
  readonly paid: CarriedRates;
}

/**
 * The peacekeeping scale of a year that follows from incomes, for the levels, and regular rates of all states in thousandths
 * of a per cent.
 */
export function nextPeacekeeping(
  { peacekeepingFactors }: Pick<ProjectionFacts, 'peacekeepingFactors'>,
  {
    start: { states, inside, base, isLeastDeveloped },
    incomes,
    units,
    longest,
    year,
    firstYear,
    lastBase,
  }: {
    readonly start: ProjectionStart;
    readonly incomes: FilledIncomes;
    readonly units: readonly number[];
    /** Length of the longest base period. */
    readonly longest: number;
    readonly year: number;
    readonly firstYear: number;
    readonly lastBase: number;
  },
  recorder: Recorder,
): NextPeacekeeping {
  const [period] = periodsOf(incomes, inside, lastBase, [longest]);
  const ratios = computedOnce([base, incomes], `ratios ${longest}`, () => {
    const longestBase = base.periods.reduce((most, of) => (of.years.length > most.years.length ? of : most));
    const before = ratiosIn(longestBase.means);
    const next = ratiosIn(period?.means ?? []);
    return new Map(
      inside.map((state, index) => [state, { before: before[index] as number, next: next[index] as number }]),
    );
  });
  const levels = nextLevels(
    peacekeepingFactors,
    { lastYear: firstYear - 1, year, firstYear, states, ratios, isLeastDeveloped },
    recorder,
  );
  const day = `${firstYear}-01-01`;
  const bearers = valueOn(discountBearers, day);
  recorder.applies(discountBearers, bearers);
  const paid = carryDiscounts(
    states.map((state, index) => ({
      state,
      level: levels.get(state)?.level ?? '',
      regular: units[index] as number,
      factor: levels.get(state)?.factor,
    })),
    {
      rateDecimals: 3,
      publishedDecimals: recorder.applies(publishedRateDecimals, valueOn(publishedRateDecimals, day)),
      rule: ruleOf(discountBearers, bearers),
      certainty: 'projected',
    },
    recorder,
  );
  return { levels, paid };
}
