import { expect, test } from 'vitest';
import { type FundingQuestion, fundingOf } from './fundingOf.js';

const sources = (question: FundingQuestion) =>
  fundingOf(question).funding.map(({ source, state, amount }) => [state ?? source, amount]);

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

test('contributions beyond the cost, a negative cost and a day before the rule are refused', () => {
  expect(() => fundingOf({ mission: 'UNIFIL', date: '2024-07-01', gross: 100, voluntary: 101 })).toThrow(
    'gross: contributions of 101 dollars exceed the cost of 100. Expected a cost not below what parties and volunteers give.',
  );
  expect(() => fundingOf({ mission: 'UNIFIL', date: '2024-07-01', gross: -1 })).toThrow('gross: -1 is not an amount.');
  expect(() => fundingOf({ mission: 'UNFICYP', date: '2000-07-01', gross: 10 })).toThrow('is in hand for "2000-07-01"');
});
