import { expect, test } from 'vitest';
import { facts as bundled, checkClaims, explain } from '../bundled.js';
import { checkClaim } from './checkClaims.js';
import type { FactsOfClaim } from './claimCheck.js';
import { claimReads } from './claimReads.js';

const facts = bundled.checkClaim as unknown as Required<FactsOfClaim>;
const checks = checkClaims();

test('each claim of the table has its subject and its tables', () => {
  expect(Object.keys(claimReads).sort()).toEqual(checks.map(({ query }) => query.claim).sort());
});

test.each(checks.map((check) => [check.query.claim, check] as const))(
  '%s is checked the same with its own tables alone, and names those that it lacks',
  (claim, whole) => {
    const { tables = [] } = claimReads[claim] ?? {};
    const { claims, memberStates } = facts;
    const own = { claims, memberStates, ...Object.fromEntries(tables.map((table) => [table, facts[table]])) };
    expect(JSON.stringify(checkClaim(own, { claim }))).toBe(JSON.stringify(whole));
    if (tables.length > 0)
      expect(() => checkClaim({ claims, memberStates }, { claim })).toThrow(
        expect.objectContaining({ code: 'facts-missing', where: expect.stringContaining(`facts.${tables[0]}`) }),
      );
  },
);

test('the working of a share is the division that it is', () => {
  const check = checkClaim(facts, { claim: 'western-serve-6.5' });
  const { steps } = explain(check, () => checkClaim(facts, { claim: 'western-serve-6.5' }));
  expect(steps.map(({ step, inputs, result }) => [step, inputs[''], result]).slice(0, 2)).toEqual([
    [
      'Western states’ share of uniformed personnel, person-months of 2012',
      expect.stringMatching(/^\d+\/\d+$/),
      '6.7 per cent',
    ],
    [
      'Western states’ share of uniformed personnel, end of November 2012',
      expect.stringMatching(/^\d+\/\d+$/),
      expect.stringMatching(/^\d\.\d per cent$/),
    ],
  ]);
});
