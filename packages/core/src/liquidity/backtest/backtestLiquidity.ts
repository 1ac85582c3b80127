import { type Answer, answer } from '../../internal/answer/index.js';
import { checkFacts } from '../../internal/errors/index.js';
import { monthsBetween } from '../../internal/math/index.js';
import { type FactTable, type NumberColumn, type TextColumn, textAt } from '../../internal/tables/index.js';
import { type LiquidityFacts, liquidityTables } from '../facts.js';
import { assumptionValues } from '../query/assumptions.js';
import { AprilForecasts, type AprilUnpaid } from './aprilToApril.js';

/** Unpaid totals by date and fund. */
export type UnpaidTable = FactTable<{
  readonly as_of: TextColumn;
  readonly fund: TextColumn;
  readonly amount_usd: NumberColumn;
  readonly preferred: NumberColumn;
  readonly source?: TextColumn;
}>;

export interface BacktestFacts extends LiquidityFacts {
  readonly unpaidAssessments: UnpaidTable;
}

/** Assumptions that are chosen on the calibration. */
const calibrated = ['payment-delay', 'usa-months', 'opening-paid-usa'] as const;

/** Values tried, and how far they are from what was published. */
export interface Tried {
  readonly 'payment-delay': number;
  readonly 'usa-months': number;
  readonly 'opening-paid-usa': number;
  /** Sum over missions and years of the differences without their signs, whole US dollars. */
  readonly error: number;
}

/** One year of the backtest over its missions. */
export interface BacktestYear {
  readonly year: number;
  readonly missions: number;
  readonly published: number;
  readonly simulated: number;
  /** Simulated less published, per cent of published, one decimal. */
  readonly errorPercent: number;
  /** Differences without their signs over the missions, per cent of published: of the simulation, and of “as a year before”. */
  readonly byMissionPercent: number;
  readonly asBeforePercent: number;
}

export interface BacktestPart {
  readonly rows: readonly AprilUnpaid[];
  readonly years: readonly BacktestYear[];
}

export type LiquidityBacktest = Answer<'backtestLiquidity', Record<string, never>> & {
  /** Best first. */
  readonly tried: readonly Tried[];
  /** 30 April 2019 to 2021, each from the April before: what the values were chosen on. */
  readonly calibration: BacktestPart;
  /** 30 April 2022 to 2025, each from the April before: the test. */
  readonly test: BacktestPart;
  /** 30 April 2022 to 2025, all from April 2021 without a look at what came between. */
  readonly freeRun: BacktestPart;
  /** All peacekeeping at year-ends 2012 to 2016 and 2018, published; and what the runs from April give at later year-ends. */
  readonly levels: {
    readonly published: readonly { readonly year: number; readonly amount: number }[];
    /** `notDue` is the part of the amount that waits for a mandate: since July 2019 it is assessed all the same. */
    readonly simulated: readonly {
      readonly year: number;
      readonly amount: number;
      readonly notDue: number;
      readonly missions: number;
    }[];
  };
};

const calibrationYears = [2018, 2019, 2020];
const testYears = [2021, 2022, 2023, 2024];
/** The honour roll is read to the last year of the calibration: later dates would give the test its answer away. */
const rollUntil = 2021;

const grid = {
  'payment-delay': [0, 1, 2, 3, 4],
  'usa-months': [3, 4, 5, 6, 7, 8, 9],
  'opening-paid-usa': [0, 25, 50, 75, 100],
} as const;

const tenth = (part: number, whole: number) => Math.round((part * 1000) / whole) / 10;

function summed(rows: readonly AprilUnpaid[]): BacktestYear[] {
  return [...new Set(rows.map(({ year }) => year))].map((year) => {
    const ofYear = rows.filter((row) => row.year === year);
    const total = (of: (row: AprilUnpaid) => number) => ofYear.reduce((sum, row) => sum + of(row), 0);
    const [published, simulated] = [total((row) => row.published), total((row) => row.simulated)];
    return {
      year,
      missions: ofYear.length,
      published,
      simulated,
      errorPercent: tenth(simulated - published, published),
      byMissionPercent: tenth(
        total((row) => Math.abs(row.simulated - row.published)),
        published,
      ),
      asBeforePercent: tenth(
        total((row) => Math.abs(row.before - row.published)),
        published,
      ),
    };
  });
}

const part = (rows: readonly AprilUnpaid[]): BacktestPart => ({ rows, years: summed(rows) });

/**
 * How well the usual behaviours give back what was published as unpaid by mission. Three values are chosen from a grid on
 * 30 April 2019 to 2021, each year from the April before, by the least sum of differences; 2022 to 2025 are the test, and
 * nothing was chosen on them. A mission counts in a year when both Aprils and all that was assessed between are available.
 *
 * @throws BlueLedgerError `facts-missing` for a table that is not there.
 * @example
 * ```ts
 * const { tried, test } = backtestLiquidity();
 * [tried[0]['payment-delay'], test.years.map(({ year }) => year)]; // => [0, [2022, 2023, 2024, 2025]]
 * ```
 */
export function backtestLiquidity(facts: BacktestFacts): LiquidityBacktest {
  checkFacts(facts, ...liquidityTables, 'unpaidAssessments');
  return answer(
    {
      kind: 'backtestLiquidity',
      query: {},
      title: 'Unpaid contributions by mission at 30 April, simulated beside published',
    },
    (recorder) => {
      recorder.restsOn('unverified');
      recorder.note('simulated');
      const forecasts = new AprilForecasts(facts, rollUntil, recorder);
      const usual = assumptionValues();
      const run = (years: readonly number[], values: typeof usual) =>
        years.flatMap((year) => forecasts.simulate(year, year + 1, values));
      const tried: Tried[] = [];
      for (const delay of grid['payment-delay'])
        for (const months of grid['usa-months'])
          for (const paid of grid['opening-paid-usa']) {
            const chosen = { 'payment-delay': delay, 'usa-months': months, 'opening-paid-usa': paid };
            const rows = run(calibrationYears, { ...usual, ...chosen });
            const error = rows.reduce((sum, row) => sum + Math.abs(row.simulated - row.published), 0);
            tried.push({ ...chosen, error });
          }
      tried.sort((a, b) => a.error - b.error);
      const best = tried[0] as Tried;
      const values = { ...usual };
      for (const name of calibrated) values[name] = best[name];
      recorder.step(() => ({
        step: `Values with the least error on 30 April of ${calibrationYears.map((year) => year + 1).join(', ')}`,
        inputs: { tried: tried.length },
        result: best,
      }));
      const free = testYears.flatMap((year) => forecasts.simulate(2021, year + 1, values));
      const published = [2012, 2013, 2014, 2015, 2016, 2018].flatMap((year) => {
        const { columns, rowCount } = facts.unpaidAssessments;
        for (let row = 0; row < rowCount; row += 1)
          if (
            textAt(columns.as_of, row) === `${year}-12-31` &&
            textAt(columns.fund, row) === 'peacekeeping' &&
            columns.preferred.values[row] === 1
          ) {
            recorder.reads(facts.unpaidAssessments, [row]);
            return [{ year, amount: columns.amount_usd.values[row] as number }];
          }
        return [];
      });
      const simulated = [...calibrationYears, ...testYears].map((year) => {
        const missions = forecasts.missions(year, year + 1);
        const months = monthsBetween(`${year}-05`, `${year}-12`);
        const span = { from: year, months, missions, values };
        const amount = forecasts.unpaidAfter(span).reduce((sum, left) => sum + left, 0);
        return { year, amount, notDue: forecasts.notDueAfter(span), missions: missions.length };
      });
      const test = part(run(testYears, values));
      recorder.step(() => ({
        step: 'Simulated beside published in the years of the test',
        inputs: { ...values },
        result: test.years,
      }));
      return {
        tried,
        calibration: part(run(calibrationYears, values)),
        test,
        freeRun: part(free),
        levels: { published, simulated },
      };
    },
  );
}
