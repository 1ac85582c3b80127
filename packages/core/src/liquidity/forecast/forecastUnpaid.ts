import { type Answer, answer } from '../../internal/answer/index.js';
import { checkFacts } from '../../internal/errors/index.js';
import { aprilPanel, type ForecastFacts, type MissionSpring } from './aprilPanel.js';
import { FittedMethods, type ForecastMethod } from './forecastMethods.js';
import {
  type ForecastScore,
  type ForecastYear,
  firstTestYear,
  missionCorrelation,
  rollingYears,
  scoreOf,
  scoreYear,
  type TriedForecast,
  totalRange,
  triedForecasts,
} from './forecastScores.js';

/** What is forecast as unpaid for one mission; whole US dollars. */
export interface MissionForecast {
  readonly mission: string;
  /** Published a year before. */
  readonly before: number;
  /** Assessed for the budget year between. */
  readonly assessed: number;
  readonly forecast: number;
}

export type UnpaidForecast = Answer<'forecastUnpaid', Record<string, never>> & {
  /** The 30 April that is forecast, and the one before it, of which amounts are published. */
  readonly asOf: string;
  readonly from: string;
  /** Largest first. */
  readonly missions: readonly MissionForecast[];
  /** All of them; between `low` and `high` in eight of ten years. */
  readonly total: {
    readonly before: number;
    readonly assessed: number;
    readonly forecast: number;
    readonly low: number;
    readonly high: number;
  };
  /** Missions with an amount a year before that are not forecast: what was assessed on them since is not in the tables. */
  readonly leftOut: readonly string[];
  /** The method taken: the first of `tried`. */
  readonly method: ForecastMethod;
  /** How far off it was in years on which nothing was fitted or chosen, beside a forecast that nothing changes. */
  readonly score: ForecastScore;
  /** Every method over the calibration years, each year forecast from those before it alone; the least mean first. */
  readonly tried: readonly TriedForecast[];
  readonly calibration: readonly ForecastYear[];
  readonly test: readonly ForecastYear[];
  /** Correlation between two missions of a year in how far the forecast is off, −1 to 1. */
  readonly missionCorrelation: number;
};

/** The tables that a forecast cannot do without. */
const forecastTables = [
  'memberStates',
  'regularScale',
  'peacekeepingFactors',
  'levelTransitions',
  'earlierScales',
  'apportionments',
  'outstandingByMission',
  'statesPaidInFull',
] as const satisfies readonly (keyof ForecastFacts)[];

/**
 * What will be unpaid by mission on the 30 April after the last one that is published, and how far such forecasts were off.
 * The method is chosen among several on 30 April of 2004 to 2021, each year forecast from the years before it alone; the years
 * since 2022 are the test, on which nothing is chosen or fitted: `score` says whether it was nearer than a forecast that
 * nothing changes. It is given what is assessed for the budget year between.
 *
 * @throws BlueLedgerError `facts-missing` for a table that is not there; `year-not-covered` for facts without the
 * scales before 2012.
 * @example
 * ```ts
 * const { asOf, method, score } = forecastUnpaid();
 * [asOf, method, score.firstYear]; // => ['2026-04-30', 'above-us-cap and old-and-new-4', 2022]
 * ```
 */
export function forecastUnpaid(facts: ForecastFacts): UnpaidForecast {
  checkFacts(facts, ...forecastTables);
  return answer(
    { kind: 'forecastUnpaid', query: {}, title: 'Unpaid contributions by mission, forecast for the next 30 April' },
    (recorder) => {
      recorder.restsOn('projected');
      const { springs, last, leftOut } = aprilPanel(facts, recorder);
      const fitted = new FittedMethods(springs);
      const tried = triedForecasts(springs, fitted);
      const { method } = tried[0] as TriedForecast;
      recorder.step(() => ({
        step: 'Method with the least mean difference by mission over the calibration years',
        inputs: { tried: tried.length },
        result: tried[0],
      }));
      const forecastOf = fitted.of(method, firstTestYear);
      recorder.step(() => ({
        step: `What it fits on the years before ${firstTestYear}`,
        inputs: { method },
        result: fitted.coefficientsOf(method, firstTestYear),
      }));
      const calibration = rollingYears(method, springs, fitted);
      const range = totalRange(calibration);
      const testYears = [...new Set(springs.map(({ year }) => year))].filter(
        (year) => year >= firstTestYear && year <= last,
      );
      const test = testYears.map((year) => scoreYear(springs, year, forecastOf, range));
      const next = springs.filter(({ year }) => year === last + 1);
      const missions = next
        .map((spring) => ({
          mission: spring.mission,
          before: spring.before,
          assessed: spring.assessed,
          forecast: forecastOf(spring),
        }))
        .sort((a, b) => b.forecast - a.forecast || (a.mission < b.mission ? -1 : 1));
      const sum = (of: (mission: MissionForecast) => number) =>
        missions.reduce((total, mission) => total + of(mission), 0);
      const forecast = sum((mission) => mission.forecast);
      const total = {
        before: sum(({ before }: Pick<MissionSpring, 'before'>) => before),
        assessed: sum((mission) => mission.assessed),
        forecast,
        low: Math.round(forecast * range.low),
        high: Math.round(forecast * range.high),
      };
      recorder.step(() => ({ step: `Forecast for 30 April ${last + 1}`, inputs: { range }, result: total }));
      return {
        asOf: `${last + 1}-04-30`,
        from: `${last}-04-30`,
        missions,
        total,
        leftOut,
        method,
        score: scoreOf(test),
        tried,
        calibration,
        test,
        missionCorrelation: missionCorrelation(method, springs, fitted),
      };
    },
  );
}
