import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { changeableRules } from '../reforms/changeableRules.js';
import { readScenario, scenarioOf } from '../reforms/readScenario.js';
import { premiumShared } from '../reforms/shipped/premiumShared.js';
import { reimbursementIndexed } from '../reforms/shipped/reimbursementIndexed.js';
import { scenarioShape } from './scenario.js';

const files = import.meta.glob('../../test/scenarios/*.json', { query: '?raw', import: 'default', eager: true });

test('what readScenario reads has the shape, and a scenario that was stored as well', () => {
  const own = scenarioOf(
    premiumShared({ from: '2026-01-01' }),
    reimbursementIndexed({ percent: 2, from: '2024-07-01', years: 2 }),
  );
  for (const scenario of [own, ...Object.values(files).map((text) => readScenario(text))])
    expect(scenarioShape().parse(scenario)).toEqual(scenario);
});

test.each([
  { version: 2, reforms: [] },
  { version: 1, reforms: [{ id: 'a', title: 'A', rationale: 'B', changes: [] }] },
  {
    version: 1,
    reforms: [
      { id: 'a', title: 'A', rationale: 'B', changes: [{ parameter: 'payment', value: 0, from: '2025-07-01' }] },
    ],
  },
  {
    version: 1,
    reforms: [
      {
        id: 'a',
        title: 'A',
        rationale: 'B',
        changes: [{ parameter: 'payment-percent', of: 'USA', value: 'none', from: '2025-07-01' }],
      },
    ],
  },
])('%j has not the shape, and readScenario refuses it too', (given) => {
  expect(scenarioShape().safeParse(given).success).toBe(false);
  expect(() => readScenario(given)).toThrow();
});

test('as JSON Schema it names every rule that a scenario may change', () => {
  const schema = JSON.stringify(z.toJSONSchema(scenarioShape() as unknown as z.core.$ZodType));
  for (const { rule } of changeableRules()) expect(schema).toContain(`"const":"${rule.id}"`);
});
