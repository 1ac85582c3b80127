import { expect, test } from 'vitest';
import { historicalRates } from '../bundled.js';
import { ratioOf } from '../quantity/index.js';

test.each([
  [{ year: 2001 }, 189],
  [{ year: 2002, date: '2002-07-01' }, 189],
])('%j: levels of all 189 members are in hand, shares add up to one, and the caveat is stated', (question, states) => {
  const { rates, notes, status } = historicalRates(question);
  const sum = rates.reduce((total, { exactShare }) => total + ratioOf(exactShare).numerator, 0n);
  expect(rates.length).toBe(states);
  expect(sum).toBe(ratioOf(rates[0]?.exactShare ?? '').denominator);
  expect(status).toBe('derived');
  expect(notes.map(({ code }) => code)).toContain('levels-2001-caveat');
});

test('in 2003 Switzerland and Timor-Leste have a regular rate and no level, and are named', () => {
  const { notes, rates } = historicalRates({ year: 2003 });
  expect(notes.filter(({ code }) => code === 'member-without-level').map(({ values }) => values['state'])).toEqual([
    'CHE',
    'TLS',
  ]);
  expect(rates.length).toBe(189);
  const supplied = historicalRates({ year: 2003, overrides: { levels: { CHE: 'B', TLS: 'J' } } });
  expect(supplied.rates.length).toBe(191);
});

test('the first half of 2001 had another scale', () => {
  expect(() => historicalRates({ year: 2001, date: '2001-06-30' })).toThrow(
    'date: 2001-06-30 is not a day of 2001 on which levels applied. Expected a day of 2001, not before 2001-07-01.',
  );
});
