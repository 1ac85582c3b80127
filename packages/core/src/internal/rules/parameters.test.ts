import { expect, test } from 'vitest';
import { addDays, budgetYearDates } from '../math/index.js';
import { parameters } from './parameters.js';

test('every rule names a document, and what nobody saw is unverified', () => {
  const unseen = parameters().flatMap(({ id, values }) =>
    values.filter(({ reference }) => reference.document === 'not seen').map(({ status }) => [id, status]),
  );
  expect(unseen).toEqual([
    ['regular-scale-debt-income-limit', 'unverified'],
    ['regular-scale-special-regions', 'unverified'],
    ['reimbursed-kinds', 'unverified'],
  ]);
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

test('a budget year begins on the day that the rule has', () => {
  const rule = parameters().find(({ id }) => id === 'peacekeeping-budget-year');
  expect(budgetYearDates('2024/25').from).toBe(`2024-${String(rule?.values.at(-1)?.value)}`);
});
