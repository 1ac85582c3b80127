import { expect, test } from 'vitest';
import { apportionedPieces, assess, assessmentRanks, effectiveRates, rateRanks } from '../bundled.js';
import { percentOf, ratioOf } from '../internal/math/index.js';

test('ranks and the others add up to the whole, and the ten largest of 2025 paid four fifths', () => {
  const { ranks, others, topShare } = rateRanks({ year: 2025 });
  const { rates } = effectiveRates({ year: 2025 });
  expect(ranks.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(ranks.length + others.states).toBe(rates.length);
  const [top, rest] = [ratioOf(topShare as string), ratioOf(others.exactShare as string)];
  expect(top.numerator + rest.numerator).toBe(top.denominator);
  for (const { state, peacekeepingRatePercent } of ranks)
    expect(peacekeepingRatePercent).toBe(rates.find((line) => line.state === state)?.peacekeepingRatePercent);
  expect(percentOf(topShare as `${bigint}/${bigint}`, 1)).toBeGreaterThan(75);
});

test('states of one rate share a place, and all of them are named', () => {
  const { ranks, query } = rateRanks({ year: 2025, top: 190 });
  const last = ranks.at(-1);
  expect(query.top).toBe(190);
  expect(ranks.length).toBe(193);
  expect(ranks.filter(({ rank }) => rank === last?.rank).length).toBeGreaterThan(1);
});

test('dollars of several pieces add up to them, line by line as they are assessed', () => {
  const pieces = apportionedPieces({ budgetYear: '2024/25' }).missions.flatMap(({ mission, pieces }) =>
    // Apportioned already: what parties pay is no longer in them.
    pieces.map(({ from, to, amount }) => ({ mission, from, to, amount, parties: [] })),
  );
  const { ranks, others, total, withheld } = assessmentRanks({ appropriations: pieces, top: 5 });
  // Asked for by its year, the budget comes with the documents of its pieces.
  const byYear = assessmentRanks({ budgetYear: '2024/25', top: 5 });
  expect([byYear.ranks, byYear.others, byYear.total]).toEqual([ranks, others, total]);
  expect(byYear.sources.map(({ symbol }) => symbol)).toContain('A/RES/78/306');
  expect(total).toBe(pieces.reduce((sum, { amount }) => sum + amount, 0));
  expect(ranks.reduce((sum, { amount }) => sum + amount, 0) + others.amount).toBe(total);
  expect(withheld).toBe(0);
  const ofJapan = pieces.reduce((sum, piece) => sum + (assess({ ...piece, state: 'JPN' }).totals[0]?.amount ?? 0), 0);
  expect(ranks.find(({ state }) => state === 'JPN')?.amount).toBe(ofJapan);
});

test.each([
  [
    () => rateRanks({ year: 2025, top: 0 }),
    'top: 0 is not a valid number of states. Expected a whole number from 1 to 200.',
  ],
  [
    () => rateRanks({ year: 1973 }),
    'year: peacekeeping rates of 1973 are not in the tables. Expected a year from 1974 to 2027.',
  ],
  [() => assessmentRanks({}), 'budgetYear: neither a budget year nor an appropriation is named.'],
  [() => assessmentRanks({ appropriations: [] }), 'appropriations: there is nothing to assess.'],
])('what cannot be ranked is refused in words', (ask, message) => {
  expect(ask).toThrow(message);
});

test('a budget year without rates is refused rather than ranked over nothing', () => {
  expect(() => assessmentRanks({ budgetYear: '2009/10' })).toThrow(
    'budgetYear: the peacekeeping rates of what is to be assessed lie between bounds. Expected days from 1 January 1974 to 31 December 2027, without those of 2004 to 2011.',
  );
  // Of 2011/12 the second half has rates.
  const { total, withheld } = assessmentRanks({ budgetYear: '2011/12' });
  expect(total > 0 && withheld > 0).toBe(true);
});

test('an amount at the rates of a year: rank, name, rate and dollars of the largest', () => {
  const { ranks, others, total } = assessmentRanks({ year: 2026, amount: 5_100_000_000, top: 2 });
  expect(ranks).toEqual([
    {
      rank: 1,
      state: 'USA',
      name: 'United States of America',
      peacekeepingRatePercent: 26.1371,
      amount: 1_332_990_120,
    },
    { rank: 2, state: 'CHN', name: 'China', peacekeepingRatePercent: 23.7657, amount: 1_212_051_561 },
  ]);
  expect(ranks.reduce((sum, { amount }) => sum + amount, others.amount)).toBe(total);
  // 2001 has two scales: no one rate stands for the year, and the lines add up over both.
  const [first, ...rest] = assessmentRanks({ year: 2001, amount: 1000 }).ranks;
  expect([
    first?.state,
    first && 'peacekeepingRatePercent' in first,
    rest.some((line) => 'peacekeepingRatePercent' in line),
  ]).toEqual(['USA', false, false]);
});

test.each([
  [{ year: 2026 }, 'amount: it is missing. Expected whole US dollars, 1 or more'],
  [{ amount: 5 }, 'amount: an amount is split at the rates of a year.'],
  [{ year: 2026, amount: 5, mission: 'UNMIK' }, 'mission: it cannot be given with year.'],
  [{ year: 2026, amount: 5, budgetYear: '2025/26' }, 'year: it cannot be given with budgetYear.'],
  [{ year: 2005, amount: 5 }, 'year: the peacekeeping rates of what is to be assessed lie between bounds.'],
])('two ways to say what is assessed are not mixed: %j', (query, message) => {
  expect(() => assessmentRanks(query)).toThrow(message);
});
