import { apportionments } from '@blueledger/datasets/apportionments';
import { outstandingByMission } from '@blueledger/datasets/outstanding-by-mission';
import { regularScaleSince1974 } from '@blueledger/datasets/regular-scale/since-1974';
import { statesPaidInFull } from '@blueledger/datasets/states-paid-in-full';
import { expect, test } from 'vitest';
import { bundledFacts } from '../../../test/bundledFacts.js';
import { forecastUnpaid } from '../../bundled.js';
import { textAt } from '../../internal/tables/index.js';
import { earlierScales } from '../../rates/earlierScales.js';
import { forecastUnpaid as onFacts } from './forecastUnpaid.js';
import { leastAbsolute } from './leastAbsolute.js';

const answer = forecastUnpaid();

test('the method is the nearest by mission of 2004 to 2021, each year from those before it; printed beside are those that lost', () => {
  expect(answer.tried.map(({ method, nearer, byMissionPercent }) => [method, nearer, byMissionPercent])).toEqual([
    ['above-us-cap and old-and-new-4', 12, 36.8],
    ['above-us-cap and season-8', 10, 37],
    ['as-before and old-and-new-4', 11, 37.2],
    ['above-us-cap and old-and-new-8', 11, 37.5],
    ['above-us-cap', 3, 37.7],
    ['above-us-cap and by-mission-8', 12, 38.1],
    ['as-before', 0, 38.3],
    ['as-before and old-and-new-8', 9, 38.4],
    ['old-and-new-4', 8, 39.5],
    ['above-us-cap and paid-up-8', 10, 40.1],
    ['old-and-new-6', 9, 40.3],
    ['old-and-new-8', 8, 40.8],
    ['old-and-new', 8, 41.3],
    ['season-8', 8, 41.6],
    ['by-mission-8', 7, 41.7],
    ['with-assessed', 9, 41.8],
    ['paid-up-8', 5, 47.2],
  ]);
});

test('the test years, on which nothing is chosen: two nearer than “as a year before”, two not', () => {
  expect(
    answer.test.map(({ year, missions, published, forecast, errorPercent, byMissionPercent, asBeforePercent }) => [
      year,
      missions,
      Math.round(published / 1e6),
      Math.round(forecast / 1e6),
      errorPercent,
      byMissionPercent,
      asBeforePercent,
    ]),
  ).toEqual([
    [2022, 10, 2098, 1858, -11.4, 14.8, 19.4],
    [2023, 11, 2290, 2277, -0.6, 14.2, 13.8],
    [2024, 10, 1762, 1981, 12.5, 15, 14.8],
    [2025, 10, 1938, 1777, -8.3, 8.3, 9.9],
  ]);
  expect(answer.score).toEqual({
    firstYear: 2022,
    lastYear: 2025,
    years: 4,
    nearer: 2,
    byMissionPercent: 13.1,
    asBeforePercent: 14.5,
  });
  // The range is to hold in eight of ten years: it does in all four.
  expect(answer.test.every(({ low = 0, high = 0, published }) => low <= published && published <= high)).toBe(true);
});

test('what was unpaid in the years of the test changes neither the method nor what it fitted', () => {
  const { columns } = outstandingByMission;
  const values = Array.from(columns.outstanding_usd.values, (value, row) =>
    (textAt(columns.as_of, row) as string) >= '2022' ? value * 2 : value,
  );
  const doubled = onFacts({
    ...bundledFacts,
    regularScale: regularScaleSince1974,
    earlierScales: earlierScales({
      groups: bundledFacts.peacekeepingGroups,
      levels2001: bundledFacts.peacekeepingLevels2001,
      levelBounds: bundledFacts.peacekeepingLevelBounds,
      formerStates: bundledFacts.formerStates,
    }),
    apportionments,
    statesPaidInFull,
    outstandingByMission: {
      ...outstandingByMission,
      columns: { ...columns, outstanding_usd: { ...columns.outstanding_usd, values } },
    },
  });
  const { tried, calibration, missionCorrelation } = answer;
  expect(doubled).toMatchObject({ tried, calibration, missionCorrelation });
});

test('least absolute residuals: one wild point of five hardly moves what four others agree on', () => {
  const inputs = [1, 2, 3, 4, 5].map((size) => [size * 100, size === 2 ? 1000 : 0]);
  expect(leastAbsolute(inputs, [50, 1100, 150, 9000, 250])).toEqual([0.501, 1]);
});
