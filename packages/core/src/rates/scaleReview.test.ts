import { expect, test } from 'vitest';
import { effectiveRates, scaleReview } from '../bundled.js';
import { add, ratioOf } from '../internal/math/index.js';

const changeOf = (code: string, year: number, against?: number) =>
  scaleReview({ year, against }).states.find(({ state }) => state === code)!;

test('China’s rate of 2025 rose with its regular rate, and the smaller premium took a part of it back', () => {
  const china = changeOf('CHN', 2025);
  expect(china).toMatchObject({ name: 'China', because: ['regular-rate', 'premium'] });
  expect(china.before?.peacekeepingRatePercent).toBe(18.6856);
  expect(china.after?.peacekeepingRatePercent).toBe(23.7851);
  // (20.004 − 15.254) × 1.2249…, and 20.004 × (1.1890… − 1.2249…): worked out beside the function.
  expect(china.byRegularRatePoints).toBeCloseTo((20.004 - 15.254) * 1.224964, 3);
  expect(china.byFactorPoints).toBeCloseTo(20.004 * (1.189018 - 1.224964), 3);
  expect(china.changePoints).toBeCloseTo(china.after!.unroundedRatePercent - china.before!.unroundedRatePercent, 4);
});

test('who moves between levels is told so, and who paid another share without a move as well', () => {
  expect(changeOf('CZE', 2025).because).toEqual(['regular-rate', 'level', 'transition']);
  expect(changeOf('CZE', 2027, 2026).because).toEqual(['transition']);
  expect(changeOf('JPN', 2025).because).toEqual(['regular-rate']);
});

test('changes of all states add up to nothing: what one pays less, others pay more', () => {
  for (const year of [2013, 2016, 2019, 2022, 2025]) {
    const { states, query } = scaleReview({ year });
    expect(query.against).toBe(year - 1);
    const paired = states.filter(({ before, after }) => before && after);
    const sum = paired.map(({ exactChange }) => ratioOf(exactChange!)).reduce(add);
    const unpaired = states
      .filter(({ before, after }) => !before || !after)
      .map(({ before, after }) => {
        const { numerator, denominator } = ratioOf((before ?? after)!.exactShare);
        return { numerator: before ? -numerator : numerator, denominator };
      });
    expect(unpaired.reduce(add, sum).numerator).toBe(0n);
  }
});

test('both sides are the rates of their years', () => {
  const { states } = scaleReview({ year: 2025 });
  expect(states.flatMap(({ after }) => after ?? [])).toEqual(effectiveRates({ year: 2025 }).rates);
  expect(states.flatMap(({ before }) => before ?? [])).toEqual(effectiveRates({ year: 2024 }).rates);
});

test('a review across the two schemes says so, and one of groups names no level', () => {
  const of = (year: number, against: number, code: string) =>
    scaleReview({ year, against }).states.find(({ state }) => state === code)?.because;
  expect(of(2002, 2000, 'ARG')).toEqual(['regular-rate', 'scheme']);
  expect(of(1990, 1989, 'POL')).toEqual(['group']);
  expect(of(1990, 1989, 'USA')).toEqual(['premium']);
});

test.each([
  [
    { year: 2012 },
    'against: the peacekeeping rates of 2009 lie between bounds, since the levels of 14 states are open. Expected a year of which every rate is known: 1974 to 2003, or from 2012 on. effectiveRates gives the bounds of each rate, and burdenShare those of a share.',
  ],
  [{ year: 2031 }, 'year: peacekeeping rates of 2031 are not in the tables. Expected a year from 1974 to 2027.'],
  [{ year: 'soon' as never }, 'year: "soon" is not a year'],
  [{ year: 2025, against: 1971 }, 'against: peacekeeping rates of 1971 are not in the tables.'],
])('%j is refused in words', (query, message) => {
  expect(() => scaleReview(query)).toThrow(message);
});
