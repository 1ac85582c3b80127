import { expect, test } from 'vitest';
import {
  assessmentShare,
  effectiveRate,
  effectiveRates,
  historicalRates,
  levelFor,
  rateRanks,
  ratesOverYears,
  scaleReview,
  summaryOf,
} from '../../../bundled.js';

test('in 2025 the factor of 10 states changed, in 2019 that of 12, 8 of them by level or transition', () => {
  expect(summaryOf(scaleReview({ year: 2025 })).text).toBe(
    'From 2024 to 2025 the factor on the regular rate changed for 10 Member States other than the permanent members (9 by level or transition); that of the permanent members fell from 1.225 to 1.189.',
  );
  expect(summaryOf(scaleReview({ year: 2019 })).text).toBe(
    'From 2018 to 2019 the factor on the regular rate changed for 12 Member States other than the permanent members (8 by level or transition); that of the permanent members fell from 1.292 to 1.268.',
  );
});

test('the factor of the permanent members has three decimals: 1.234 and 1.189 are not both 1.2', () => {
  const factorIn = (year: number) => /assessed ([\d.]+) times/.exec(summaryOf(effectiveRates({ year })).text)?.[1];
  expect([2012, 2022, 2025].map(factorIn)).toEqual(['1.234', '1.225', '1.189']);
  expect(summaryOf(historicalRates({ year: 2002 })).text).toContain('1.231 times');
});

test('a state without a rate is not told to have paid nothing', () => {
  expect(summaryOf(effectiveRate({ state: 'SSD', year: 2012 })).text).toBe(
    'The peacekeeping scale of 2012 has no rate for South Sudan.',
  );
  expect(summaryOf(assessmentShare({ payers: 'SSD', year: 2012 })).text).toBe(
    'South Sudan had no rate in the peacekeeping scale of 2012.',
  );
});

test('one state is singular, and the one largest payer has a name', () => {
  expect(summaryOf(assessmentShare({ payers: 'TUV', year: 2025 })).text).toBe(
    'In 2025 Tuvalu was assessed less than 0.01 per cent of UN peacekeeping.',
  );
  expect(summaryOf(rateRanks({ year: 2025, top: 1 })).text).toBe(
    'In 2025 the largest payer, the United States of America, was assessed 26.2 per cent of UN peacekeeping.',
  );
});

test('a rate that one decimal would not tell from the one before is told with more, and one that stayed as stayed', () => {
  expect(summaryOf(ratesOverYears({ states: ['USA'], kind: 'peacekeeping', from: 2024, to: 2026 })).text).toBe(
    'From 2024 to 2026 the peacekeeping rate of the United States of America falls from 26.9 to 26.1 per cent.',
  );
  expect(summaryOf(ratesOverYears({ states: ['USA'], kind: 'regular', from: 2019, to: 2025 })).text).toBe(
    'The regular-budget rate of the United States of America is 22.0 per cent in 2019 as in 2025.',
  );
});

test('an assumed income is called the assumption of the query', () => {
  expect(summaryOf(levelFor({ state: 'BRA', perCapitaGni: 9_000, year: 2025, leastDeveloped: false })).text).toBe(
    'With an average per capita income of $9,000, as the query assumes, Brazil would stand in level I of the peacekeeping scale in 2025, under the threshold of $11,473.',
  );
});
