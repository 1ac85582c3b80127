import { memberStates } from '@blueledger/datasets/member-states';
import { regularScale } from '@blueledger/datasets/regular-scale';
import { expect, test } from 'vitest';
import { adHocRates } from './adHocRates.js';
import { rowsInForce } from './facts.js';

const facts = { memberStates, regularScale };
const { iso3, from_year, to_year } = regularScale.columns;
const rated = rowsInForce(regularScale, from_year, to_year, 1998).map(
  (row) => iso3.values[iso3.codes[row] as number] as string,
);
const A = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'];

test('group A carries nine tenths of what a state of group D would pay', () => {
  const groups = { A, B: rated.filter((state) => !A.includes(state) && state !== 'IND'), C: [], D: ['IND'] };
  const { rates, permanentMemberFactor, status, notes } = adHocRates(facts, { year: 1998, groups });
  const india = rates.find(({ state }) => state === 'IND');
  // India’s regular rate of 1998 was 0.305 per cent; a tenth of it is 0.0305.
  expect(india).toMatchObject({ level: 'D', regularRatePercent: 0.305, peacekeepingRatePercent: 0.0305, factor: 0.1 });
  expect(permanentMemberFactor).toBeGreaterThan(1);
  expect(rates.reduce((sum, { unroundedRatePercent }) => sum + unroundedRatePercent, 0)).toBeCloseTo(100, 8);
  expect([status, notes.map(({ code }) => code)]).toEqual(['derived', ['groups-by-caller']]);
});

test('a state in two groups, or in none, is refused', () => {
  expect(() => adHocRates(facts, { year: 1998, groups: { A, B: ['USA'], C: [], D: [] } })).toThrow(
    'groups.B: USA stands in groups A and B. Expected each state in one group.',
  );
  expect(() => adHocRates(facts, { year: 1998, groups: { A, B: [], C: [], D: [] } })).toThrow(
    'groups: AFG has a regular rate in 1998 and stands in no group. Expected every state with a regular rate in one group.',
  );
  expect(() => adHocRates(facts, { year: 2002, groups: { A, B: [], C: [], D: [] } })).toThrow(
    '1973-10-25 to 2001-06-30',
  );
});

test('the groups begin within 1973, and that year has rates', () => {
  const of1973 = rowsInForce(regularScale, from_year, to_year, 1973).map(
    (row) => iso3.values[iso3.codes[row] as number] as string,
  );
  const groups = { A: of1973.slice(0, 5), B: of1973.slice(5), C: [], D: [] };
  expect(adHocRates(facts, { year: 1973, groups }).permanentMemberFactor).toBe(1);
  expect(() => adHocRates(facts, { year: 1972, groups })).toThrow('1973-10-25 to 2001-06-30');
});
