import { expect, test } from 'vitest';
import { addDays } from '../quantity/index.js';
import { parameters } from './parameters.js';

test('every rule names a document, and only what nobody saw names none', () => {
  for (const { values } of parameters())
    for (const { reference, status } of values) expect(reference.document === 'not seen').toBe(status === 'unverified');
});

test('the values of a rule follow each other in time without overlap', () => {
  for (const { id, values } of parameters())
    for (const [index, { from, to }] of values.entries()) {
      if (to !== undefined) expect(addDays(to, 0) >= from, id).toBe(true);
      const next = values[index + 1];
      if (next) expect(to !== undefined && to < next.from, id).toBe(true);
    }
});

test('no two rules have one name', () => {
  const ids = parameters().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
