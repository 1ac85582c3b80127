import { claims } from '@blueledger/datasets/claims';
import { fatalities } from '@blueledger/datasets/fatalities';
import { expect, test } from 'vitest';
import { checkClaim, checkClaims, explain } from '../bundled.js';
import { checkClaim as checkClaimOf } from './checkClaims.js';
import { type ClaimFacts } from './facts.js';

test('47 claims are checked, each with a verdict, a tolerance and what was found', () => {
  const checks = checkClaims();
  expect(checks.length).toBe(47);
  for (const { found, tolerance, verdict } of checks) {
    expect(['holds', 'close', 'differs', 'cannot be told']).toContain(verdict);
    expect([found.length > 10, tolerance.length > 10, tolerance]).toEqual([
      true,
      true,
      expect.not.stringMatching(/^none$/),
    ]);
  }
});

test('every claim with a verdict names its documents', () => {
  const without = checkClaims().filter(
    ({ verdict, documents }) => verdict !== 'cannot be told' && documents.length === 0,
  );
  expect(without.map(({ query }) => query.claim)).toEqual([]);
  expect(checkClaim({ claim: 'reserve-fund-150m' }).documents).toEqual(['A/RES/47/217']);
  expect(checkClaim({ claim: 'funding-order' }).documents).toEqual(['A/RES/47/217', 'A/RES/50/236']);
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
  ['missions-14-2012', 'holds', /^15 operations .* UNTSO$/],
  ['high-point-2011', 'close', /101,888 \(2010-05\)/],
  ['going-down-2012', 'holds', /99,230 \(2010-11\), then 95,556 \(2012-11\)/],
  ['india-largest', 'holds', /ranked 3 .* 7,846/],
  ['syria-300-monitors', 'close', /278 \(2012-06\)/],
  ['unamir-2700', 'close', /2,485 \(1994-03\) and 640 \(1994-04\)/],
  ['yugoslavia-38599', 'holds', /to 45,591 \(1995-08\), nearest to the number 38,565 \(1994-11\)/],
  ['somalia-28000', 'close', /28,559 \(1993-11\)/],
  ['rwanda-2500', 'holds', /2,500/],
  ['five-missions-1988', 'holds', /^5 operations in January 1988 \(UNDOF, UNFICYP, UNIFIL, UNMOGIP, UNTSO\), 7 at/],
  ['egypt-minurso-1994', 'cannot be told', /2009-11/],
  ['2017-deadliest', 'differs', /^62 .* 1993 \(127\) and 1994 \(71\): the most since 1994/],
  ['attacks-rising-2013-2017', 'differs', /2013 36, 2014 39, 2015 35, 2016 35, 2017 62/],
  ['japan-left-unmiss-2017', 'close', /28 at the end of 2017-05; at the end of 2017 it had 2/],
  ['japan-engineers-four-missions', 'close', /UNTAC 6\d\d .* UNMISS/],
  ['costs-rise-since-1990s', 'cannot be told', /no table/],
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
    'claim: "deaths-peak-1992" is not a claim in the table. Expected one of 47 claims, such as deaths-peak-1993. Did you mean deaths-peak-1993?',
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
