import { expect, test } from 'vitest';
import { stepText } from './stepText.js';

test('inputs, rule and result of a step are words, nested values in brackets', () => {
  const parameter = {
    id: 'levels',
    value: { B: 1000, C: 925 },
    reference: { document: 'A/RES/55/235', paragraph: '10' },
  };
  expect(stepText({ inputs: { query: { year: 2025, states: ['JPN', 'IND'] } }, parameter, result: 12n })).toEqual({
    inputs: 'query (year 2025, states JPN, IND)',
    rule: { document: 'A/RES/55/235', paragraph: '10', value: 'B 1,000, C 925' },
    result: '12',
  });
});

test('a share is the division that it is, a number has its thousands apart, a year has not', () => {
  const result = {
    persons: 77868,
    totalPersons: 1170734,
    exactShare: '77868/1170734',
    sharePercent: 6.65,
    errorPercent: -12.4,
    percent: 25,
    netPositionUsd: -1234567.5,
    from: '2012-01',
    year: 2012,
    years: [2012, 2013],
    'hold-back': 1,
    pooled: true,
    missingMonths: [],
    AUS: 1174,
    regularRatesOfLevelA: '39518',
  };
  expect(stepText({ inputs: {}, result }).result).toBe(
    'persons 77,868, total persons 1,170,734, exact share 77,868 ÷ 1,170,734, share 6.65 per cent, error -12.4 per cent, 25 per cent, net position usd -1,234,567.5, from 2012-01, year 2012, years 2012, 2013, hold back 1, pooled yes, missing months none, AUS 1,174, regular rates of level A 39,518',
  );
});

test('what a step does not have is not made up', () => {
  expect(stepText({ inputs: {} })).toEqual({ inputs: '', rule: undefined, result: undefined });
  expect(stepText({ inputs: { state: 'JPN', sex: undefined } }).inputs).toBe('state JPN');
});
