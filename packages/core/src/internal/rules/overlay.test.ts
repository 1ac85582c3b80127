import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../math/index.js';
import { lookup } from './lookup.js';
import { overlay } from './overlay.js';
import { reimbursementRate } from './reimbursementRates.js';

test('a reform stands between the two halves of the value that it interrupts', () => {
  const { values } = overlay(reimbursementRate, [{ value: 1500, from: '2024-01-01', to: '2024-12-31' }]);
  expect(values.slice(4).map(({ value, from, to, status }) => [value, from, to, status])).toEqual([
    [1448, '2022-07-01', '2023-12-31', 'enacted'],
    [1500, '2024-01-01', '2024-12-31', 'scenario'],
    [1448, '2025-01-01', '2026-06-30', 'enacted'],
  ]);
});

test('a reform without an end replaces all that follows', () => {
  const reform = overlay(reimbursementRate, [{ value: 1500, from: '2017-01-01' }]);
  expect(reform.values.map(({ value, from, to }) => [value, from, to])).toEqual([
    [1332, '2014-07-01', '2016-06-30'],
    [1365, '2016-07-01', '2016-12-31'],
    [1500, '2017-01-01', undefined],
  ]);
});

test('a reform changes nothing before its first day nor after its last', () => {
  fc.assert(
    fc.property(fc.nat(4000), fc.nat(700), fc.nat(4380), (start, length, asked) => {
      const from = addDays('2014-07-01', start);
      const to = addDays(from, length);
      const date = addDays('2014-07-01', asked);
      const reform = overlay(reimbursementRate, [{ value: 1, from, to }]);
      const inside = from <= date && date <= to;
      expect(lookup(reform, date, { beyond: 'carry' }).value).toBe(
        inside ? 1 : lookup(reimbursementRate, date, { beyond: 'carry' }).value,
      );
    }),
  );
});

test('periods that overlap are refused', () => {
  expect(() =>
    overlay(reimbursementRate, [
      { value: 1, from: '2020-01-01', to: '2020-12-31' },
      { value: 2, from: '2020-12-31' },
    ]),
  ).toThrow(
    'personnel-reimbursement-rate[1]: the period from 2020-12-31 to now does not follow the one before it. Expected periods in order of date that do not overlap.',
  );
});
