import type { MissionSpring } from './aprilPanel.js';
import { type Fitted, type FittedMethods, type ForecastMethod, forecastMethods } from './forecastMethods.js';

/** One April over its missions: what was published beside what was forecast a year before. Whole US dollars. */
export interface ForecastYear {
  readonly year: number;
  readonly missions: number;
  readonly published: number;
  readonly forecast: number;
  /** Between which the total was expected in eight of ten years; undefined in the calibration, which it is read from. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Forecast less published, per cent of published, one decimal: of the forecast, and of “as a year before”. */
  readonly errorPercent: number;
  readonly asBeforeErrorPercent: number;
  /** Differences without their signs over the missions, per cent of published. */
  readonly byMissionPercent: number;
  readonly asBeforePercent: number;
}

/** Some years in one line: which forecast was nearer by mission, and how far off each was on the mean. */
export interface ForecastScore {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly years: number;
  /** Years in which the forecast was nearer by mission than “as a year before”. */
  readonly nearer: number;
  /** Mean over the years of the differences by mission, per cent, one decimal. */
  readonly byMissionPercent: number;
  readonly asBeforePercent: number;
}

/** A method over the calibration years, each forecast from the years before it alone. */
export interface TriedForecast extends ForecastScore {
  readonly method: ForecastMethod;
}

/** Years on which the method is chosen: the first with six years before it, to the last before the test. */
const calibrationYears: readonly number[] = Array.from({ length: 18 }, (_, at) => 2004 + at);
/** The first year of the test. Nothing is fitted or chosen on it or on a later one. */
export const firstTestYear = 2022;

const tenth = (value: number) => Math.round(value * 10) / 10;
const percent = (part: number, whole: number) => tenth((part * 100) / whole);

/** Eight of ten years: the tenth and the ninetieth of a hundred, by nearest rank. */
interface Range {
  readonly low: number;
  readonly high: number;
}

export function scoreYear(
  springs: readonly MissionSpring[],
  year: number,
  forecastOf: Fitted,
  range?: Range,
): ForecastYear {
  const ofYear = springs.filter((spring) => spring.year === year);
  const total = (of: (spring: MissionSpring) => number) => ofYear.reduce((sum, spring) => sum + of(spring), 0);
  const publishedOf = ({ published }: MissionSpring) => published as number;
  const [published, forecast, before] = [total(publishedOf), total(forecastOf), total((spring) => spring.before)];
  return {
    year,
    missions: ofYear.length,
    published,
    forecast,
    low: range && Math.round(forecast * range.low),
    high: range && Math.round(forecast * range.high),
    errorPercent: percent(forecast - published, published),
    asBeforeErrorPercent: percent(before - published, published),
    byMissionPercent: percent(
      total((spring) => Math.abs(forecastOf(spring) - publishedOf(spring))),
      published,
    ),
    asBeforePercent: percent(
      total((spring) => Math.abs(spring.before - publishedOf(spring))),
      published,
    ),
  };
}

export function scoreOf(years: readonly ForecastYear[]): ForecastScore {
  const mean = (of: (year: ForecastYear) => number) =>
    tenth(years.reduce((sum, year) => sum + of(year), 0) / years.length);
  return {
    firstYear: years[0]?.year as number,
    lastYear: years.at(-1)?.year as number,
    years: years.length,
    nearer: years.filter((year) => year.byMissionPercent < year.asBeforePercent).length,
    byMissionPercent: mean((year) => year.byMissionPercent),
    asBeforePercent: mean((year) => year.asBeforePercent),
  };
}

/** Each calibration year forecast from the years before it alone. */
export const rollingYears = (
  method: ForecastMethod,
  springs: readonly MissionSpring[],
  fitted: FittedMethods,
): ForecastYear[] => calibrationYears.map((year) => scoreYear(springs, year, fitted.of(method, year)));

/** All methods by their mean over the calibration years, the least first; of two alike the one named first. */
export function triedForecasts(springs: readonly MissionSpring[], fitted: FittedMethods): TriedForecast[] {
  return forecastMethods
    .map((method) => ({ method, ...scoreOf(rollingYears(method, springs, fitted)) }))
    .sort((a, b) => a.byMissionPercent - b.byMissionPercent);
}

/**
 * How far the published total lay from the forecast in the calibration years, as factors: missions have the same payers, so
 * that their errors do not cancel out, and a range of independent missions would be too narrow.
 */
export function totalRange(years: readonly ForecastYear[]): Range {
  const factors = years.map(({ published, forecast }) => published / forecast).sort((a, b) => a - b);
  const rank = (part: number) => factors[Math.ceil(factors.length * part) - 1] as number;
  return { low: rank(0.1), high: rank(0.9) };
}

/**
 * Correlation between two missions of a year in how far the published amount lay from the forecast, as a part of it: the mean
 * product of two missions over the mean square of one, over the calibration years, two decimals.
 */
export function missionCorrelation(
  method: ForecastMethod,
  springs: readonly MissionSpring[],
  fitted: FittedMethods,
): number {
  const sums = { products: 0, pairs: 0, squares: 0, missions: 0 };
  for (const year of calibrationYears) {
    const forecastOf = fitted.of(method, year);
    // Half a forecast to double it: a mission that is closing would rule the whole.
    const errors = springs
      .filter((spring) => spring.year === year && spring.before > 0)
      .map((spring) => Math.max(-1, Math.min(1, Math.log2((spring.published as number) / forecastOf(spring)))));
    const [sum, squares] = [
      errors.reduce((total, error) => total + error, 0),
      errors.reduce((total, error) => total + error * error, 0),
    ];
    sums.products += (sum * sum - squares) / 2;
    sums.pairs += (errors.length * (errors.length - 1)) / 2;
    sums.squares += squares;
    sums.missions += errors.length;
  }
  return Math.round((sums.products / sums.pairs / (sums.squares / sums.missions)) * 100) / 100;
}
