import { levelTransitions } from '@blueledger/datasets/level-transitions';
import { memberStatesCore as memberStates } from '@blueledger/datasets/member-states/core';
import { peacekeepingFactors } from '@blueledger/datasets/peacekeeping-factors';
import { regularScale } from '@blueledger/datasets/regular-scale';
import { expect, test } from 'vitest';
import { effectiveRates, historicalRates, ratesOverYears } from '../bundled.js';
import { percentOf } from '../internal/math/index.js';
import { summaryOf } from '../text/summaryOf.js';
import { ratesOverYears as ratesOverYearsOf } from './ratesOverYears.js';

const ratesOf = (code: string, kind: 'regular' | 'peacekeeping', from?: number, to?: number) =>
  ratesOverYears({ states: [code], kind, from, to }).years.map(({ year, rates }) => [year, rates[0]?.ratePercent]);

test('peacekeeping rates over years are those of each year from 1974 on, and 2001 stands twice', () => {
  const states = ['USA', 'JPN', 'KOR'];
  const { years, notes, status } = ratesOverYears({ states, kind: 'peacekeeping' });
  const all = Array.from({ length: 54 }, (_, index) => 1974 + index);
  expect(years.map(({ year }) => year)).toEqual(all.flatMap((year) => (year === 2001 ? [year, year] : [year])));
  for (const { year, rates, from, status, certainty, scheme } of years) {
    const whole = effectiveRates({ year, date: from });
    const of = (code: string) => whole.rates.find(({ state }) => state === code);
    expect(rates.map((rate) => [rate?.ratePercent, rate?.range?.low, rate?.range?.high])).toEqual(
      states.map((code) => [of(code)?.peacekeepingRatePercent, of(code)?.range?.low, of(code)?.range?.high]),
    );
    expect([certainty, scheme]).toEqual([whole.certainty, from < '2001-07-01' ? 'groups' : 'levels']);
    expect(status).toBe(year === 2027 ? 'projected' : 'derived');
  }
  expect(years.filter(({ year }) => year === 2001).map(({ from, to }) => [from, to])).toEqual([
    ['2001-01-01', '2001-06-30'],
    ['2001-07-01', '2001-12-31'],
  ]);
  // Of 2004 to 2011 the United States’ rate lies between two; Japan’s, of level B, is one.
  const of2007 = years.find(({ year }) => year === 2007)?.rates;
  expect(of2007?.map((rate) => rate?.range && [rate.range.low, rate.range.high])).toEqual([
    [25.7426, 26.1038],
    undefined,
    undefined,
  ]);
  expect(of2007?.[1]?.ratePercent).toBe(16.624);
  // The Republic of Korea joined in 1991 and has a rate in the scale of 1992.
  expect(years.find(({ rates }) => rates[2])?.year).toBe(1992);
  expect(status).toBe('projected');
  expect(notes.map(({ code }) => code)).not.toContain('levels-missing');
  expect(notes).toContainEqual({ code: 'rates-within-bounds', values: { from: 2004, to: 2011 } });
  expect(notes.map(({ code }) => code)).toEqual(
    expect.arrayContaining([
      'levels-2001-caveat',
      'two-schemes',
      'rates-of-groups',
      'rates-derived',
      'projected-by-rule',
    ]),
  );
});

test('without the tables of earlier scales rates begin in 2012', () => {
  const facts = { memberStates, regularScale, peacekeepingFactors, levelTransitions };
  const { years } = ratesOverYearsOf(facts, { states: ['USA'], kind: 'peacekeeping' });
  expect([years[0]?.year, years.length]).toEqual([2012, 16]);
  expect(() => ratesOverYearsOf(facts, { states: ['USA'], kind: 'peacekeeping', from: 2003 })).toThrow(
    'from: peacekeeping rates of 2003 are not in the tables. Expected a year from 2012 to 2027.',
  );
});

test('a membership that went on under another name has the rates of that name before', () => {
  const { years, notes } = ratesOverYears({ states: ['RUS', 'DEU'], kind: 'peacekeeping', from: 1990, to: 1993 });
  const { years: former } = ratesOverYears({ states: ['SUN', 'DEU-FRG'], kind: 'peacekeeping', from: 1990, to: 1991 });
  expect(years.slice(0, 2).map(({ rates }) => rates)).toEqual(former.map(({ rates }) => rates));
  expect(years.every(({ rates }) => rates.every((rate) => rate !== undefined))).toBe(true);
  expect(notes).toContainEqual({
    code: 'rate-under-former-code',
    values: { name: 'Russian Federation', former: 'Union of Soviet Socialist Republics' },
  });
});

test('regular rates come as printed since 1946, and a state without one stays without', () => {
  expect(ratesOf('USA', 'regular', 1946, 1946)).toEqual([[1946, 39.89]]);
  expect(ratesOf('USA', 'regular', 2000, 2001)).toEqual([
    [2000, 25],
    [2001, 22],
  ]);
  expect(ratesOf('JPN', 'regular', 1954, 1956)).toEqual([
    [1954, undefined],
    [1955, undefined],
    [1956, 1.92],
  ]);
  const { notes, years } = ratesOverYears({ states: ['JPN'], kind: 'regular', from: 1954 });
  expect(notes).toContainEqual({
    code: 'state-without-rate',
    values: { state: 'JPN', name: 'Japan', from: 1954, to: 1955 },
  });
  expect(years.at(-1)?.status).toBe('published');
});

test('the exact rate is the rate before rounding', () => {
  const { years } = ratesOverYears({ states: ['CHN'], kind: 'peacekeeping', from: 2025, to: 2025 });
  const rate = years[0]?.rates[0];
  expect(rate?.ratePercent).toBe(23.7851);
  const whole = historicalRates({ year: 2025 }).rates.find(({ state }) => state === 'CHN');
  expect(percentOf(rate?.exactRate ?? '0/1', 12)).toBe(whole?.unroundedRatePercent);
});

test('no ceiling of the regular scale comes with peacekeeping rates, which go over it', () => {
  const { bounds, years } = ratesOverYears({ states: ['USA'], kind: 'peacekeeping', from: 2025, to: 2025 });
  expect(bounds).toEqual([]);
  expect(years[0]?.rates[0]?.ratePercent).toBeGreaterThan(22);
});

test('ceiling and floor of the regular scale come with the years for which they are known', () => {
  const { bounds } = ratesOverYears({ states: ['USA'], kind: 'regular', from: 1995, to: 2026 });
  expect(bounds.filter(({ bound }) => bound === 'ceiling').map(({ percent, from, to }) => [percent, from, to])).toEqual(
    [
      [25, 1995, 1997],
      [25, 1998, 2000],
      [22, 2001, 2003],
      [22, 2010, 2012],
      [22, 2016, 2018],
      [22, 2019, 2021],
      [22, 2025, 2026],
    ],
  );
  expect(bounds.find(({ bound }) => bound === 'floor')).toEqual({
    bound: 'floor',
    percent: 0.01,
    from: 1995,
    to: 1997,
    document: 'GA/AB/3089',
  });
  expect(bounds.at(-1)).toEqual({
    bound: 'floor',
    percent: 0.001,
    from: 2025,
    to: 2026,
    document: 'A/RES/79/249',
  });
});

test('the last new scale is told beside the year before it', () => {
  const answer = ratesOverYears({ states: ['CHN', 'SUN'], kind: 'peacekeeping', from: 2020, to: 2026 });
  expect(answer.change).toMatchObject({ before: 2024, after: 2025, to: 2026 });
  expect(answer.change?.states.map((rates) => rates && [rates.before.ratePercent, rates.after.ratePercent])).toEqual([
    [18.6856, 23.7851],
    undefined,
  ]);
  expect(summaryOf(answer).text).toBe(
    'From 2020 to 2026 the peacekeeping rate of China rises from 15.2 to 23.8 per cent; the peacekeeping rate of Union of Soviet Socialist Republics from 2020 to 2026 is not in the data.',
  );
  const withinScale = ratesOverYears({ states: ['JPN'], kind: 'peacekeeping', from: 2026, to: 2027 });
  expect(withinScale.change).toBeUndefined();
  expect(summaryOf(withinScale).text).toBe('The peacekeeping rate of Japan is 6.9 per cent in 2026 as in 2027.');
});

test.each([
  [{ states: ['JAP'] }, 'states: "JAP" is not the code of a Member State.'],
  [{ states: [] }, 'states: no state is named. Expected ISO 3166 alpha-3 codes, such as JPN.'],
  [{ kind: 'peace' as never }, 'kind: "peace" is not known. Expected one of regular, peacekeeping.'],
  [{ from: 1973 }, 'from: peacekeeping rates of 1973 are not in the tables. Expected a year from 1974 to 2027.'],
  [{ to: 2030 }, 'to: peacekeeping rates of 2030 are not in the tables. Expected a year from 1974 to 2027.'],
  [{ from: 2020, to: 2014 }, 'from: 2020 lies after 2014. Expected a year not later than to.'],
  [{ from: 'soon' as never }, 'from: "soon" is not a year.'],
])('%j is refused in words', (wrong, message) => {
  expect(() => ratesOverYears({ states: ['JPN'], kind: 'peacekeeping', ...wrong })).toThrow(message);
});
