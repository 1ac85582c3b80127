import { claims } from '@blueledger/datasets/claims';
import { fatalities } from '@blueledger/datasets/fatalities';
import { expect, test } from 'vitest';
import { checkClaim, checkClaims, explain } from '../bundled.js';
import { checkClaim as checkClaimOf } from './checkClaims.js';
import { type ClaimFacts } from './facts.js';

test('28 claims are checked, each with a verdict, a tolerance and what was found', () => {
  const checks = checkClaims();
  expect(checks.length).toBe(28);
  for (const { found, tolerance, verdict } of checks) {
    expect(['holds', 'close', 'differs', 'cannot be told']).toContain(verdict);
    expect([found.length > 10, tolerance.length > 10, tolerance]).toEqual([
      true,
      true,
      expect.not.stringMatching(/^none$/),
    ]);
  }
});

// What the data say, added up from the CSV files apart from the checks.
test.each([
  ['deaths-peak-1993', 'holds', /^most deaths: 252 in 1993/],
  ['p5-fifth-personnel', 'close', /^the five had 17\.9\d per cent/],
  ['top-six-1995', 'holds', /^the highest regular rates of 1995: USA 25, JPN/],
  ['japan-second', 'holds', /ranked 2 .* 12\.53 per cent/],
  ['developed-pay-85', 'close', /87\.506 per cent in 2012, developed countries by M49 89\.89/],
  ['western-serve-6.5', 'holds', /6\.65 per cent/],
  ['deadliest-to-1995', 'holds', /ONUC 249, UNPROFOR 212, UNIFIL 210/],
  ['missions-1989-1994', 'holds', /^20 operations began/],
  ['egypt-1994', 'holds', /2192 at the end of 1994-04/],
  ['unprofor-deaths', 'differs', /^212 deaths/],
  ['unosom2-cost', 'holds', /^1,643,485,500 dollars/],
  ['over-100000', 'close', /100,000 was first passed in 2010-02/],
  ['unamir-actual-550', 'close', /583 military personnel/],
  ['strength-11000-75000', 'differs', /^1989: 17,900/],
  ['british-unprofor-1994', 'cannot be told', /3,635 troops/],
  ['standby-1995', 'cannot be told', /not in the tables/],
])('%s: %s', (claim, verdict, found) => {
  const check = checkClaim({ claim });
  expect(check.found).toMatch(found);
  expect(check.verdict).toBe(verdict);
});

test('a check shows its working and its sources', () => {
  const check = checkClaim({ claim: 'deaths-peak-1993' });
  expect(explain(check).steps.map(({ step }) => step)).toContain('Deaths added up by year');
  expect(check.sources.map(({ publisher }) => publisher).length).toBeGreaterThan(0);
});

test('a claim that is not in the table is refused', () => {
  expect(() => checkClaim({ claim: 'deaths-peak-1992' })).toThrow(
    'claim: "deaths-peak-1992" is not a claim in the table. Expected one of 28 claims, such as deaths-peak-1993. Did you mean deaths-peak-1993?',
  );
});

// The number comes from the table: with another one stated, the same data have another verdict.
test.each([
  ['deaths-peak-1993', '200', 'differs'],
  ['unprofor-deaths', '212', 'holds'],
  ['deadliest-to-1995', 'ONUC;UNIFIL;UNOSOM', 'close'],
  ['reserve-fund-150m', '200000000', 'differs'],
])('%s, were %s stated: %s', (claim, stated, verdict) => {
  const { claim: ids, stated_value } = claims.columns;
  const row = ids.values.indexOf(claim);
  const at = Array.from(ids.codes).indexOf(row);
  const changed = {
    ...claims,
    columns: {
      ...claims.columns,
      stated_value: {
        ...stated_value,
        values: [...stated_value.values, stated],
        codes: Array.from(stated_value.codes, (code, index) => (index === at ? stated_value.values.length : code)),
      },
    },
  };
  const facts = { claims: changed, fatalities } as unknown as ClaimFacts;
  expect(checkClaimOf(facts, { claim }).verdict).toBe(verdict);
});
