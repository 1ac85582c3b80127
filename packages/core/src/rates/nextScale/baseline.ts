import { Recorder } from '../../internal/answer/index.js';
import { computedOnce } from './computedOnce.js';
import { type ExchangeRateRecords, exchangeRateIn, exchangeRateRecords } from './exchangeRateRecords.js';
import type { ProjectionFacts } from './facts.js';
import type { Methodology } from './methodology.js';
import { type NextPeacekeeping, nextPeacekeeping } from './nextPeacekeeping.js';
import { nextRates } from './nextRates.js';
import { asPrinted, type FilledIncomes, filledIncomes, periodsOf, recordOf } from './periodMeans.js';
import type { StartWithRecords } from './projectionStart.js';
import { baselineDrivers, type MeanOfPeriods } from './rateDrivers.js';
import { withoutCrossings } from './thresholdAlternatives.js';

/** The projection with the methodology as it is and the figures of the tables. */
export interface Baseline {
  /** Rates of the states computed, in thousandths of a per cent. */
  readonly rates: readonly number[];
  readonly drivers: ReturnType<typeof baselineDrivers>;
  readonly peacekeeping: NextPeacekeeping;
}

/** Income of a state in dollars and in its own currency, the mean of the means of some base periods. */
function meanOfPeriods(
  incomes: FilledIncomes,
  rates: ExchangeRateRecords,
  state: string,
  periods: readonly { readonly years: readonly number[] }[],
): MeanOfPeriods {
  let [usd, national] = [0, 0];
  let isKnown = true;
  for (const { years } of periods)
    for (const year of years) {
      const income = (recordOf(incomes, state)?.get(year)?.income ?? 0) / years.length / periods.length;
      const rate = exchangeRateIn(rates, state, year);
      usd += income;
      if (rate === undefined) isKnown = false;
      else national += income * rate;
    }
  return { usd, national: isKnown ? national : undefined };
}

/** All states of the scale in their order, those left at the official rate with it. */
export const unitsOfAll = (
  { states, positions, official }: StartWithRecords,
  rates: readonly number[],
): readonly number[] =>
  positions.map((at, index) => (at < 0 ? (official.get(states[index] as string) as number) : (rates[at] as number)));

/** The baseline beside which a query stands: once for some tables, states held and a year. */
export function projectionBaseline(
  facts: ProjectionFacts,
  {
    start,
    methodology,
    year,
    firstYear,
    lastBase,
  }: {
    readonly start: StartWithRecords;
    readonly methodology: Methodology;
    readonly year: number;
    readonly firstYear: number;
    readonly lastBase: number;
  },
): Baseline {
  const key = `baseline ${year}`;
  return computedOnce([start, facts.peacekeepingFactors, facts.exchangeRates], key, () => {
    const incomes = filledIncomes(start.records, { last: lastBase, by: 'as-all', incomes: [] });
    const periods = periodsOf(incomes, start.inside, lastBase, methodology.baseYears);
    const main = nextRates(start, periods, methodology);
    const still = withoutCrossings(start, periods, main, methodology);
    const exchange = exchangeRateRecords(facts.exchangeRates);
    const printed = asPrinted(start.records);
    return {
      rates: main.rates,
      drivers: baselineDrivers({
        official: start.decided,
        withoutCrossings: still.rates,
        baseline: main.rates,
        before: {
          scale: start.base.computed,
          means: start.inside.map((state) => meanOfPeriods(printed, exchange, state, start.base.periods)),
        },
        next: {
          scale: still.computed,
          means: start.inside.map((state) => meanOfPeriods(incomes, exchange, state, periods)),
        },
      }),
      peacekeeping: nextPeacekeeping(
        facts,
        {
          start,
          incomes,
          units: unitsOfAll(start, main.rates),
          longest: Math.max(...methodology.baseYears),
          year,
          firstYear,
          lastBase,
        },
        new Recorder({ trace: false }),
      ),
    };
  });
}
