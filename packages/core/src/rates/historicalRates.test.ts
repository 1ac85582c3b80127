import { expect, test } from 'vitest';
import { historicalRates } from '../bundled.js';
import { ratioOf } from '../internal/math/index.js';

test.each([
  [{ year: 2001, date: '2001-07-01' }, 189],
  [{ year: 2002, date: '2002-07-01' }, 189],
])('%j: levels of all 189 members are available, shares add up to one, and the caveat is stated', (query, states) => {
  const { rates, notes, status } = historicalRates(query);
  const sum = rates.reduce((total, { exactShare }) => total + ratioOf(exactShare as string).numerator, 0n);
  expect(rates.length).toBe(states);
  expect(sum).toBe(ratioOf(rates[0]?.exactShare ?? '').denominator);
  expect(status).toBe('derived');
  expect(notes.map(({ code }) => code)).toContain('levels-2001-caveat');
});

test('in 2003 Switzerland is of level B and Timor-Leste of level I, by 57/290', () => {
  const { rates, notes } = historicalRates({ year: 2003 });
  expect(rates.length).toBe(191);
  expect(rates.find(({ state }) => state === 'CHE')).toMatchObject({ level: 'B', peacekeepingRatePercent: 1.274 });
  expect(rates.find(({ state }) => state === 'TLS')).toMatchObject({ level: 'I', unroundedRatePercent: 0.0002 });
  expect(notes.map(({ code }) => code)).not.toContain('member-without-rate');
  // 57/4 B: Afghanistan and Argentina reduced by 0.008 and 0.180; Switzerland and Timor-Leste added, who pay 1.274 and a
  // fifth of 0.001 beyond the scale.
  const sum = rates.reduce((total, { unroundedRatePercent = 0 }) => total + unroundedRatePercent, 0);
  expect(sum).toBeCloseTo(100 - 0.188 + 1.274 + 0.0002, 8);
});

test('the first half of 2001 had another scale: a year without a date is answered for its first days', () => {
  const of = (date?: string) => historicalRates({ year: 2001, ...(date === undefined ? {} : { date }) });
  expect([of(), of('2001-06-30'), of('2001-07-01')].map(({ scheme, from, to }) => [scheme, from, to])).toEqual([
    ['groups', '2001-01-01', '2001-06-30'],
    ['groups', '2001-01-01', '2001-06-30'],
    ['levels', '2001-07-01', '2001-12-31'],
  ]);
  expect(of().notes).toContainEqual({
    code: 'rates-of-days',
    values: { year: 2001, from: '2001-01-01', to: '2001-06-30' },
  });
});

test('Hungary, Turkey and the Republic of Korea have paths of their own, each from its own paragraph', () => {
  const factors = (date: string) => {
    const { rates } = historicalRates({ year: Number(date.slice(0, 4)), date });
    return ['HUN', 'TUR', 'KOR'].map((code) => rates.find(({ state }) => state === code)?.factor);
  };
  expect(factors('2001-07-01')).toEqual([0.3, 0.3, 0.36]);
  expect(factors('2002-07-01')).toEqual([0.4, 0.4, 0.52]);
  expect(factors('2003-07-01')).toEqual([0.6, 0.4, 0.68]);
  expect(
    historicalRates({ year: 2002 }).rules.find(({ parameter }) => parameter.includes('republic-of-korea'))?.reference,
  ).toEqual({ document: 'A/RES/55/235', paragraph: '22' });
});

test('a reform of the levels’ shares holds in 2001 to 2003 as well', () => {
  const value = { B: 1000, C: 925, D: 800, E: 600, F: 400, G: 300, H: 200, I: 200, J: 50 };
  const reform = { 'peacekeeping-level-factors': [{ value, from: '2002-01-01' }] };
  expect(historicalRates({ year: 2002, reform }).rates.find(({ state }) => state === 'AFG')?.factor).toBe(0.05);
});
