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
    rule: { document: 'A/RES/55/235', paragraph: '10', value: 'B 1000, C 925' },
    result: '12',
  });
});

test('what a step does not have is not made up', () => {
  expect(stepText({ inputs: {} })).toEqual({ inputs: '', rule: undefined, result: undefined });
});
