import { claims } from '@blueledger/datasets/claims';
import { expect, test } from 'vitest';
import { checkClaim, checkClaims, explain, facts } from '../bundled.js';
import { checkClaim as checkClaimOf } from './checkClaims.js';

test('55 claims are checked, each with a verdict, a tolerance and what was found', () => {
  const checks = checkClaims();
  expect(checks.length).toBe(55);
  for (const { found, tolerance, verdict } of checks) {
    expect(['accurate', 'approximately accurate', 'not supported', 'not verifiable']).toContain(verdict);
    expect([found.length > 10, tolerance.length > 10, tolerance]).toEqual([
      true,
      true,
      expect.not.stringMatching(/^none$/),
    ]);
  }
});

test('every claim with a verdict names its documents', () => {
  const without = checkClaims().filter(
    ({ verdict, documents }) => verdict !== 'not verifiable' && documents.length === 0,
  );
  expect(without.map(({ query }) => query.claim)).toEqual([]);
  expect(checkClaim({ claim: 'reserve-fund-150m' }).documents).toEqual(['A/RES/47/217']);
  // The order of funds rests on what financed each early operation, decision by decision, and on the reserve fund.
  const { documents } = checkClaim({ claim: 'funding-order' });
  expect(documents).toEqual(
    expect.arrayContaining(['A/RES/47/217', 'A/RES/1089 (XI)', 'A/RES/1876 (S-IV)', 'S/RES/186']),
  );
});

// What the data say, added up from the CSV files apart from the checks.
test.each([
  ['deaths-peak-1993', 'accurate', /^most deaths: 252 in 1993/],
  ['p5-fifth-personnel', 'approximately accurate', /^the five contributed 1[78]\.\d per cent/],
  [
    'top-six-1995',
    'accurate',
    /^the highest regular rates of 1995: (?:the )?United States of America 25\.0 per cent, Japan 14\.0 per cent/,
  ],
  ['japan-second', 'accurate', /ranked 2 .* 12\.5 per cent/],
  [
    'developed-pay-85',
    'approximately accurate',
    /87\.5 per cent of UN peacekeeping in 2012, developed countries by M49 89\.9 per cent/,
  ],
  ['western-serve-6.5', 'accurate', /6\.7 per cent/],
  ['deadliest-to-1995', 'accurate', /ONUC 249, UNPROFOR 212, UNIFIL 210/],
  ['missions-1989-1994', 'accurate', /^20 operations began/],
  ['egypt-1994', 'accurate', /2,192 at the end of April 1994/],
  ['unprofor-deaths', 'not supported', /^212 deaths/],
  ['unosom2-cost', 'accurate', /^\$1,643,485,500/],
  ['over-100000', 'approximately accurate', /100,000 was first passed in February 2010/],
  ['unamir-actual-550', 'approximately accurate', /583 military personnel/],
  ['strength-11000-75000', 'not supported', /^1989: 17,900/],
  ['british-unprofor-1994', 'not verifiable', /3,635 troops/],
  ['standby-1995', 'not verifiable', /not in the tables/],
  ['missions-14-2012', 'accurate', /^15 operations .* UNTSO$/],
  ['high-point-2011', 'approximately accurate', /101,888 \(May 2010\)/],
  ['going-down-2012', 'accurate', /99,230 \(November 2010\), then 95,556 \(November 2012\)/],
  ['india-largest', 'accurate', /ranked 3 .* 7,846/],
  ['syria-300-monitors', 'approximately accurate', /278 \(June 2012\)/],
  ['unamir-2700', 'approximately accurate', /2,485 \(March 1994\) and 640 \(April 1994\)/],
  ['yugoslavia-38599', 'accurate', /to 45,591 \(August 1995\), nearest to the number 38,565 \(November 1994\)/],
  ['somalia-28000', 'approximately accurate', /28,559 \(November 1993\)/],
  ['rwanda-2500', 'accurate', /2,500/],
  ['five-missions-1988', 'accurate', /^5 operations in January 1988 \(UNDOF, UNFICYP, UNIFIL, UNMOGIP, UNTSO\), 7 at/],
  ['egypt-minurso-1994', 'not verifiable', /November 2009/],
  ['2017-deadliest', 'not supported', /^62 .* 1993 \(127\) and 1994 \(71\): the most since 1994/],
  ['attacks-rising-2013-2017', 'not supported', /36 in 2013, 39 in 2014, 35 in 2015, 35 in 2016, 62 in 2017/],
  ['japan-left-unmiss-2017', 'approximately accurate', /28 at the end of May 2017; at the end of 2017 it had 2/],
  ['japan-engineers-four-missions', 'approximately accurate', /UNTAC 6\d\d .* UNMISS/],
  ['costs-rise-since-1990s', 'not verifiable', /no table/],
  ['us-26-china-24', 'accurate', /United States is assessed 26\.16 per cent and China 23\.7\d per cent/],
  [
    'us-cap-2024',
    'approximately accurate',
    /assessed 26\.95 per cent, 25 per cent .* \$1,427 million from 2017 to 2023/,
  ],
  [
    'us-1.3-of-5.4-billion',
    'approximately accurate',
    /^\$5,380 million .* assessed \$1,407 million .* is \$1,345 million/,
  ],
  [
    'china-second-2025',
    'accurate',
    /^China contributed 1,860 .* rank 8 of all and 1 of the five .* it ranked 2, with 23\.\d/,
  ],
  [
    'african-ranks-june-2024',
    'not supported',
    /Rwanda 2, Ghana 7, Morocco 9, Egypt 12, United Republic of Tanzania 11, Ethiopia 10,.*African Group contributed 4\d\.\d per cent/,
  ],
  [
    'women-june-2025',
    'approximately accurate',
    /8\.0 per cent of troops, 23\.5 per cent of experts and staff officers, 30\.6 per cent of individual police, 18\.0 per cent/,
  ],
  ['quarter-to-leave-2025', 'approximately accurate', /^\d\d,\d\d\d in uniform .* 25 per cent of them are 1\d,\d{3}$/],
  ['unpaid-april-2025', 'approximately accurate', /^\$2,291 million was unpaid for the 12 operations/],
  [
    'funding-order',
    'approximately accurate',
    /^of 7 early operations assessed contributions financed 4 \(ONUC, UNEF I, UNEF II, UNFICYP\), voluntary contributions 3 \(ONUC, UNEF I, UNFICYP\) and the parties concerned 3 \(UNFICYP, UNTEA, UNYOM\)/,
  ],
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
    'claim: "deaths-peak-1992" is not a claim in the table. Expected one of 55 claims, such as deaths-peak-1993. Did you mean deaths-peak-1993?',
  );
});

// The number comes from the table: with another one stated, the same data have another verdict.
test.each([
  ['deaths-peak-1993', '200', 'not supported'],
  ['unprofor-deaths', '212', 'accurate'],
  ['deadliest-to-1995', 'ONUC;UNIFIL;UNOSOM', 'approximately accurate'],
  ['reserve-fund-150m', '200000000', 'not supported'],
  ['us-cap-2024', '26.94;1500000000', 'not supported'],
  ['us-cap-2024', '26.95;1400000000', 'accurate'],
  ['us-26-china-24', '26;22', 'not supported'],
  ['quarter-to-leave-2025', '25;14500;15500', 'accurate'],
  ['unpaid-april-2025', '2290000000', 'accurate'],
  ['unpaid-april-2025', '2000000000', 'not supported'],
  ['women-june-2025', '8.1;23.4;30.5;18', 'accurate'],
  ['china-second-2025', '1;4', 'not supported'],
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
  expect(checkClaimOf({ ...facts.checkClaim, claims: changed }, { claim }).verdict).toBe(verdict);
});
