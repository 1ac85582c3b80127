import { levelTransitions } from '@blueledger/datasets/level-transitions';
import { memberStates } from '@blueledger/datasets/member-states';
import { peacekeepingFactors } from '@blueledger/datasets/peacekeeping-factors';
import { regularScale } from '@blueledger/datasets/regular-scale';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '../internal/answer/index.js';
import { explain } from '../internal/answer/index.js';
import { type Ratio, ratioOf } from '../internal/math/index.js';
import type { Reform } from '../internal/rules/index.js';
import type { EffectiveRate } from './carryDiscounts.js';
import type { StateRate } from './datedScale.js';
import { effectiveRate } from './effectiveRate.js';
import { effectiveRates } from './effectiveRates.js';
import { type LevelChoice } from './options.js';

const facts = { memberStates, regularScale, peacekeepingFactors, levelTransitions };
const years = Array.from({ length: 16 }, (_, index) => 2012 + index);
const rateOf = (rates: readonly StateRate[], state: string) =>
  rates.find((rate) => rate.state === state) as EffectiveRate;
const sumOfShares = (rates: readonly StateRate[]) => {
  const shares = rates.map(({ exactShare }) => ratioOf(exactShare as string));
  return [shares.reduce((sum, { numerator }) => sum + numerator, 0n), shares[0]?.denominator];
};

test.each(years)('the shares of %i add up to one exactly', (year) => {
  const [sum, whole] = sumOfShares(effectiveRates(facts, { year }).rates);
  expect(sum).toBe(whole);
});

test('the five permanent members carry every discount: 2022 factor 1.224969, 2025 factor 1.189018', () => {
  expect(effectiveRates(facts, { year: 2022 }).permanentMemberFactor).toBe(1.224969);
  expect(effectiveRates(facts, { year: 2025 }).permanentMemberFactor).toBe(1.189018);
});

test('Czechia rises from level E to B in thirds, Estonia from D to B in halves, from 2025 on', () => {
  const factors = (state: string) =>
    [2024, 2025, 2026, 2027].map((year) => rateOf(effectiveRates(facts, { year }).rates, state).exactFactor);
  expect(factors('CZE')).toEqual(['3/5', '11/15', '13/15', '1/1']);
  expect(factors('EST')).toEqual(['4/5', '9/10', '1/1', '1/1']);
});

test('the working of a move between two levels shows its step, its levels and its rule', () => {
  const answer = effectiveRates(facts, { year: 2025 });
  const { steps } = explain(answer, (query) => effectiveRates(facts, query));
  const moves = steps.filter(({ step }) => step.includes('moves from level'));
  expect(moves.find(({ step }) => step.startsWith('CZE'))).toMatchObject({
    step: 'CZE moves from level E to B: step 1 of 3',
    inputs: { before: 600, after: 1000 },
    parameter: { id: 'peacekeeping-level-factors' },
    // 0.6 and a third of 0.4.
    result: '2200/3000',
  });
  // In a year in which nobody moves, no rule of moves is applied.
  const still = effectiveRates(facts, { year: 2021 });
  const parameters = ({ rules }: typeof still) => rules.map(({ parameter }) => parameter);
  expect(parameters(answer)).toContain('level-transition-steps');
  expect(parameters(still)).not.toContain('level-transition-steps');
});

test('the published rate and the unrounded one stand side by side', () => {
  expect(rateOf(effectiveRates(facts, { year: 2025 }).rates, 'CZE')).toMatchObject({
    regularRatePercent: 0.344,
    peacekeepingRatePercent: 0.2523,
    // 0.344 × 11/15
    unroundedRatePercent: 0.252266666667,
  });
});

test('Japan in level C would add 7.5 per cent of 6.930 over the five’s 51.947 to their factor: 0.010005', () => {
  const before = effectiveRates(facts, { year: 2025 });
  const after = effectiveRates(facts, { year: 2025, overrides: { levels: { JPN: 'C' } } });
  // The five’s regular rates of 2025: 22.000 + 20.004 + 3.991 + 3.858 + 2.094 = 51.947. Japan saves 0.075 × 6.930 =
  // 0.51975; 0.51975 ÷ 51.947 = 0.0100054…, and 1.189018 + 0.010005 = 1.199023
  const [a, b] = [before, after].map(({ exactPermanentMemberFactor: exact }) => ratioOf(exact as string)) as [
    Ratio,
    Ratio,
  ];
  const difference = b.numerator * a.denominator - a.numerator * b.denominator;
  expect(difference * 51_947_000n * 100n).toBe(51_975_000n * a.denominator * b.denominator);
  expect(after.permanentMemberFactor).toBe(1.199023);
  expect(rateOf(after.rates, 'JPN').exactFactor).toBe('37/40');
  const [sum, whole] = sumOfShares(after.rates);
  expect(sum).toBe(whole);
  expect(after.notes.map(({ code }) => code)).toContain('levels-assumed');
});

test('a reform of level J’s share moves the least developed countries and is called assumed', () => {
  const reform = {
    'peacekeeping-level-factors': [
      {
        value: { B: 1000, C: 925, D: 800, E: 600, F: 400, G: 300, H: 200, I: 200, J: 50 },
        from: '2026-01-01',
      },
    ],
  };
  expect(effectiveRates(facts, { year: 2025, reform }).rates).toEqual(effectiveRates(facts, { year: 2025 }).rates);
  const reformed = effectiveRates(facts, { year: 2026, reform });
  expect(rateOf(reformed.rates, 'AFG').exactFactor).toBe('1/20');
  expect(reformed.status).toBe('projected');
});

const shares = { B: 1000, C: 925, D: 800, E: 600, F: 400, G: 300, H: 200, I: 200, J: 100 };
const sharesFrom = (from: string, value: unknown) => ({ 'peacekeeping-level-factors': [{ value, from }] }) as Reform;

test('a reform of the levels’ shares moves a state between two levels: Czechia in 2026 goes two thirds of the way from E to B', () => {
  const reform = sharesFrom('2026-01-01', { ...shares, E: 800 });
  const factors = (year: number) => {
    const { rates } = effectiveRates(facts, { year, reform });
    return ['CZE', 'GRC', 'SAU'].map((state) => rateOf(rates, state).exactFactor);
  };
  // Before its first day nothing moves. 0.8 + 2/3 × 0.2 = 14/15; Saudi Arabia pays 0.925 by name and keeps it.
  expect(factors(2025)).toEqual(['11/15', '3/5', '37/40']);
  expect(factors(2026)).toEqual(['14/15', '4/5', '37/40']);
  expect(rateOf(effectiveRates(facts, { year: 2026, reform }).rates, 'CZE').factor).toBe(0.933333);
  expect(effectiveRates(facts, { year: 2026, reform }).notes).toContainEqual({
    code: 'rule-assumed',
    values: { title: 'Share of the regular rate paid at each level of the peacekeeping scale' },
  });
});

test('a reform from the middle of a year holds on the days that it covers', () => {
  const reform = sharesFrom('2025-07-01', { ...shares, J: 50 });
  const factor = (date: string) => rateOf(effectiveRates(facts, { year: 2025, date, reform }).rates, 'AFG').exactFactor;
  expect(['2025-06-30', '2025-07-01', '2025-08-01'].map(factor)).toEqual(['1/10', '1/20', '1/20']);
});

test('where the tables do not tell two levels apart, a reform that parts them says which share it takes', () => {
  const apart = ({ notes }: { readonly notes: readonly Note[] }) =>
    notes.filter(({ code }) => code === 'levels-not-apart');
  const reform = sharesFrom('2026-01-01', { ...shares, I: 150 });
  expect(apart(effectiveRates(facts, { year: 2026, reform }))).toEqual([
    { code: 'levels-not-apart', values: { levels: 'H/I', taken: 'H' } },
  ]);
  expect(apart(effectiveRates(facts, { year: 2026, reform: sharesFrom('2026-01-01', { ...shares, J: 50 }) }))).toEqual(
    [],
  );
});

test('raising one state’s factor never raises a permanent member’s bill', () => {
  const { rates } = effectiveRates(facts, { year: 2025 });
  const others = rates.filter(({ level }) => level !== 'A').map(({ state }) => state);
  const order: LevelChoice[] = ['J', 'I', 'H', 'H*', 'G', 'F', 'E', 'D', 'C', 'B'];
  fc.assert(
    fc.property(fc.constantFrom(...others), fc.nat(8), (state, at) => {
      const factor = (level: LevelChoice) =>
        ratioOf(
          effectiveRates(facts, { year: 2025, overrides: { levels: { [state]: level } } })
            .exactPermanentMemberFactor as string,
        );
      const [low, high] = [factor(order[at] as LevelChoice), factor(order[at + 1] as LevelChoice)];
      expect(high.numerator * low.denominator <= low.numerator * high.denominator).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('a year without levels says so, says what is known and how to go on', () => {
  expect(() => effectiveRates(facts, { year: 2008 })).toThrow(
    'year: peacekeeping levels of 2008 are not in the tables. Expected a year from 2012 to 2027. The regular rates of 2008 are: give the level of every state in overrides.levels.',
  );
  expect(() => effectiveRates(facts, { year: 2008, overrides: { levels: { USA: 'A' } } })).toThrow(
    'overrides.levels: no level was given for AFG, AGO, ALB, AND, ARE and 186 more. Expected a level for each of the 192 states with a regular rate in 2008.',
  );
  expect(() => effectiveRates(facts, { year: 2030 })).toThrow(
    'year: peacekeeping levels of 2030 are not in the tables. Expected a year from 2012 to 2027.',
  );
});

test('with a level for every state any year that has regular rates can be derived', () => {
  const levels: Record<string, LevelChoice> = {};
  const { iso3, from_year, to_year } = regularScale.columns;
  for (let row = 0; row < regularScale.rowCount; row += 1)
    if ((from_year.values[row] as number) <= 2008 && 2008 <= (to_year.values[row] as number)) {
      const state = iso3.values[iso3.codes[row] as number] as string;
      levels[state] = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'].includes(state) ? 'A' : 'B';
    }
  const answer = effectiveRates(facts, { year: 2008, overrides: { levels } });
  // Nobody is spared anything, so the five carry nothing and everyone pays the regular rate.
  expect(answer.permanentMemberFactor).toBe(1);
  expect(rateOf(answer.rates, 'USA').peacekeepingRatePercent).toBe(22);
});

test.each([
  [
    { year: 2025, overrides: { levels: { JPN: 'K' } } },
    'overrides.levels.JPN: "K" is not a valid level of the peacekeeping scale. Expected A, B, C, D, E, F, G, H, H* (level H by choice), I or J.',
  ],
  [
    { year: 2025, overrides: { levels: { JPX: 'C' } } },
    'overrides.levels: "JPX" is not the code of a Member State. Expected an ISO 3166 alpha-3 code, such as JPN. Did you mean JPN (Japan)?',
  ],
  [
    { year: 2025, date: '2024-12-31' },
    'date: 2024-12-31 is not a day of 2025 on which levels applied. Expected a day of 2025, not before 2001-07-01.',
  ],
  [
    { year: 2025, overrides: { levels: { JPN: 'constructor' } } },
    'overrides.levels.JPN: "constructor" is not a valid level of the peacekeeping scale. Expected A, B, C, D, E, F, G, H, H* (level H by choice), I or J.',
  ],
  [
    { year: 2026, reform: { 'peacekeeping-level-factor': [] } },
    'reform: "peacekeeping-level-factor" is not a rule that a reform changes here. Expected peacekeeping-level-factors or peacekeeping-discount-bearers. Did you mean peacekeeping-level-factors?',
  ],
  [
    { year: 2026, reform: null },
    'reform: null is not a valid reform. Expected lists of assumed values by the id of their rule.',
  ],
  [
    { year: 2026, reform: { 'peacekeeping-level-factors': { B: 1 } } },
    'reform.peacekeeping-level-factors: {"B":1} is not a valid list of assumed values. Expected a list, such as [{ value, from }].',
  ],
  [
    { year: 2026, reform: { 'peacekeeping-level-factors': [null] } },
    'reform.peacekeeping-level-factors[0]: null is not a valid assumed value. Expected a value with the day it holds from.',
  ],
  [
    { year: 2026, reform: sharesFrom('2026-01-01', null) },
    'reform.peacekeeping-level-factors[0].value: null is not a valid list of shares by level. Expected a share for each of levels B, C, D, E, F, G, H, I, J.',
  ],
  [
    { year: 2026, reform: sharesFrom('2026-01-01', { ...shares, B: -1000 }) },
    'reform.peacekeeping-level-factors[0].value.B: -1000 is not a valid share of the regular rate. Expected whole thousandths of the regular rate, 0 to 1000.',
  ],
  [
    { year: 2026, reform: sharesFrom('2026-01-01', { ...shares, C: 925.5 }) },
    'reform.peacekeeping-level-factors[0].value.C: 925.5 is not a valid share of the regular rate. Expected whole thousandths of the regular rate, 0 to 1000.',
  ],
  [
    { year: 2026, reform: sharesFrom('2026-01-01', { ...shares, J: undefined }) },
    'reform.peacekeeping-level-factors[0].value.J: level J has no share. Expected whole thousandths of the regular rate, 0 to 1000.',
  ],
  [
    { year: 2026, reform: sharesFrom('2026-01-01', { ...shares, A: 1000 }) },
    'reform.peacekeeping-level-factors[0].value: "A" is not a level with a share of its own. Expected a share for each of levels B, C, D, E, F, G, H, I, J.',
  ],
  [
    { year: 2026, reform: { 'peacekeeping-discount-bearers': [{ value: ['K'], from: '2026-01-01' }] } },
    'reform.peacekeeping-discount-bearers[0].value: ["K"] is not a valid list of levels. Expected one or more of A, B, C, D, E, F, G, H, I, J.',
  ],
  [{ year: Number.NaN }, 'year: NaN is not a year. Expected a whole number of four digits, such as 2012.'],
])('%j is refused in words', (query, words) => {
  expect(() => effectiveRates(facts, query as Parameters<typeof effectiveRates>[1])).toThrow(words);
});

test('the working names the levels a caller put states in', () => {
  const answer = effectiveRates(facts, { year: 2025, overrides: { levels: { JPN: 'C' } } });
  const { steps } = explain(answer, (query) => effectiveRates(facts, query));
  expect(steps.map(({ step }) => step)).toContain('JPN is put in level C');
});

test('whoever changes an answer changes no other: a scale is worked out once for all of them', () => {
  const before = effectiveRates(facts, { year: 2025 }).rates[0] as EffectiveRate;
  const { state } = before;
  Object.assign(effectiveRates(facts, { year: 2025 }).rates[0] as object, { exactShare: '1/2' });
  Object.assign(effectiveRate(facts, { state, year: 2025 }).rate as object, { exactShare: '1/2' });
  expect(effectiveRates(facts, { year: 2025 }).rates[0]).toEqual(before);
  expect(effectiveRate(facts, { state, year: 2025 }).rate).toEqual(before);
});
