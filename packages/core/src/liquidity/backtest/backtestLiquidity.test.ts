import { expect, test } from 'vitest';
import { backtestLiquidity } from '../../bundled.js';

test('the backtest: values chosen on 2019 to 2021, tested on 2022 to 2025, printed also where bad', () => {
  const { tried, calibration, test: tests, freeRun, levels } = backtestLiquidity();
  expect([tried.length, tried[0]]).toEqual([
    175,
    { 'payment-delay': 0, 'usa-months': 7, 'opening-paid-usa': 50, error: 1_423_947_287 },
  ]);
  // Published sums are those of the table; simulated ones are held so that a change of the model is seen.
  const figuresOf = (years: typeof tests.years) =>
    years.map(({ year, missions, published, errorPercent, byMissionPercent, asBeforePercent }) => [
      year,
      missions,
      Math.round(published / 1e6),
      errorPercent,
      byMissionPercent,
      asBeforePercent,
    ]);
  expect(figuresOf(calibration.years)).toEqual([
    [2019, 14, 1500, 34.4, 39.8, 22.4],
    [2020, 13, 1540, -13.3, 21.3, 24.7],
    [2021, 10, 1793, -27.8, 27.8, 20.9],
  ]);
  expect(figuresOf(tests.years)).toEqual([
    [2022, 10, 2098, -12.4, 14, 19.4],
    [2023, 11, 2290, -24.4, 26.9, 13.8],
    [2024, 10, 1762, -19.2, 29.8, 14.8],
    [2025, 10, 1938, -1.2, 20.4, 9.9],
  ]);
  // The note under each run says so: in most years of the test a forecast that nothing changes is nearer.
  expect(
    tests.years.filter(({ asBeforePercent, byMissionPercent }) => asBeforePercent < byMissionPercent),
  ).toHaveLength(3);
  expect(freeRun.years.map(({ year, errorPercent }) => [year, errorPercent])).toEqual([
    [2022, -12.4],
    [2023, -40],
    [2024, -42.9],
    [2025, -15.2],
  ]);
  expect(levels.published.map(({ year, amount }) => [year, amount / 1e6])).toEqual([
    [2012, 1329],
    [2013, 2200],
    [2014, 1282],
    [2015, 976],
    [2016, 1802],
    [2018, 2000],
  ]);
  // 31 December 2018, letters only for what was mandated: near the 2 billion that was reported.
  expect(levels.simulated[0]).toEqual({ year: 2018, amount: 2_047_080_713, notDue: 0, missions: 14 });
});
