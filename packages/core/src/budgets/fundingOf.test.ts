import { missions } from '@blueledger/datasets/missions';
import { expect, test } from 'vitest';
import { type FundingQuery, fundingOf as fundingOfFacts } from './fundingOf.js';

const fundingOf = (query: FundingQuery) => fundingOfFacts({ missions }, query);

const sources = (query: FundingQuery) =>
  fundingOf(query).funding.map(({ source, state, amount }) => [state ?? source, amount]);

// Gross cost, what Cyprus gives (a third of the net cost, so that the staff assessment is the gross less three times
// it), and what is assessed: A/RES/72/292, 73/314, 74/285, 75/299, 76/283, 77/308.
test.each([
  ['2018-07-01', 56_358_700, 17_850_500, 32_008_200],
  ['2019-07-01', 54_174_400, 17_124_400, 30_550_000],
  ['2020-07-01', 55_206_800, 17_435_900, 31_270_900],
  ['2021-07-01', 57_567_300, 18_171_067, 32_896_233],
  ['2022-07-01', 57_912_700, 18_289_700, 33_123_000],
  ['2023-07-01', 61_307_600, 19_434_667, 35_372_933],
])(
  'UNFICYP from %s: Cyprus gives a third of the net cost, Greece 6.5 million, the rest is assessed',
  (date, gross, cyprus, assessed) => {
    // Where a third is printed rounded up, the net cost is a dollar less than three times it.
    const net = cyprus * 3 - (cyprus % 100 === 67 ? 1 : 0);
    expect(sources({ mission: 'UNFICYP', date, gross, staffAssessment: gross - net })).toEqual([
      ['CYP', cyprus],
      ['GRC', 6_500_000],
      ['assessed contributions', assessed],
    ]);
  },
);

// Gross, staff assessment and what is apportioned: A/RES/50/236, 51/235 and 52/241. The last prints Cyprus’ third of
// 43,536,860 rounded to 14,512,300.
test.each([
  ['1996-07-01', 45_079_500, 2_029_900, 14_349_867, 6_500_000, 24_229_633],
  ['1997-07-01', 48_000_800, 2_123_000, 15_292_600, 3_731_333, 28_976_867],
  ['1998-07-01', 45_276_160, 1_739_300, 14_512_287, 6_500_000, 24_263_873],
])(
  'UNFICYP from %s: of 1997/98 Greece gives 3,731,333 dollars towards the appropriation (A/RES/51/235, paragraph 8)',
  (date, gross, staffAssessment, cyprus, greece, assessed) => {
    expect(sources({ mission: 'UNFICYP', date, gross, staffAssessment })).toEqual([
      ['CYP', cyprus],
      ['GRC', greece],
      ['assessed contributions', assessed],
    ]);
  },
);

test('UNTSO and UNMOGIP are in the regular budget', () => {
  expect(sources({ mission: 'UNTSO', date: '2024-01-01', gross: 100 })).toEqual([['regular budget', 100]]);
  expect(sources({ mission: 'UNMOGIP', date: '2024-01-01', gross: 100 })).toEqual([['regular budget', 100]]);
});

test('the reserve fund is a bridge: what it advances is assessed all the same', () => {
  const { funding } = fundingOf({ mission: 'UNSOH', date: '2025-10-01', gross: 1000, advance: 300, voluntary: 200 });
  expect(funding.map(({ source, amount, bridge }) => [source, amount, bridge])).toEqual([
    ['reserve fund', 300, true],
    ['assessed contributions', 800, false],
    ['voluntary contributions', 200, false],
  ]);
  expect(funding[0]?.reference).toEqual({ document: 'A/RES/47/217' });
});

test.each([
  ['UNAMA', ''],
  ['UNFYCIP', ' Did you mean UNFICYP?'],
  ['unficyp', ' Did you mean UNFICYP?'],
  ['', ''],
  [null, ''],
  ['SUPPORT-ACCOUNT', ''],
])('%j has no account available and is refused', (mission, remedy) => {
  expect(() => fundingOf({ mission: mission as string, date: '2024-07-01', gross: 100 })).toThrow(
    expect.objectContaining({
      code: 'unknown-code',
      message: `mission: ${JSON.stringify(mission)} is not a mission whose account is in the tables. Expected the UN acronym of a peacekeeping operation, such as UNIFIL.${remedy}`,
    }),
  );
});

test.each<[Partial<FundingQuery>, string]>([
  [
    { mission: 'UNFICYP', staffAssessment: 101 },
    'staffAssessment: 101 dollars stand beside a cost of 100. Expected at most the gross cost.',
  ],
  [
    { advance: 1e9 },
    'advance: 1000000000 dollars stand beside a cost of 100. Expected an advance of at most the gross cost, which contributions repay.',
  ],
  [
    { mission: 'UNTSO', voluntary: 5 },
    'voluntary: UNTSO is met from the regular budget, and 5 dollars were given beside it. Expected nothing, or 0.',
  ],
  [
    { mission: 'UNTSO', advance: 7 },
    'advance: UNTSO is met from the regular budget, and 7 dollars were given beside it. Expected nothing, or 0.',
  ],
  [
    { mission: 'UNFICYP' },
    'gross: contributions of 6500033 dollars exceed the cost of 100. Expected a cost not below what parties and volunteers give.',
  ],
])('%j beside a cost of 100 is refused', (wrong, words) => {
  expect(() => fundingOf({ mission: 'UNIFIL', date: '2024-07-01', gross: 100, ...wrong })).toThrow(words);
});

test('a missing query is refused, and the answer names where the account of the mission stands', () => {
  expect(() => fundingOf(null as never)).toThrow('query: null is not a valid value. Expected an object.');
  expect(
    fundingOf({ mission: 'UNIFIL', date: '2024-07-01', gross: 100 })
      .sources.map(({ id }) => id)
      .sort(),
  ).toEqual(['ipi-peacekeeping-missions', 'un-dpo-operations-list']);
});

test('contributions beyond the cost, a negative cost and a day before the rule are refused', () => {
  expect(() => fundingOf({ mission: 'UNIFIL', date: '2024-07-01', gross: 100, voluntary: 101 })).toThrow(
    'gross: contributions of 101 dollars exceed the cost of 100. Expected a cost not below what parties and volunteers give.',
  );
  expect(() => fundingOf({ mission: 'UNIFIL', date: '2024-07-01', gross: -1 })).toThrow('gross: -1 is not an amount.');
  expect(() => fundingOf({ mission: 'UNFICYP', date: '1996-06-30', gross: 10 })).toThrow(
    'is available for "1996-06-30"',
  );
});
