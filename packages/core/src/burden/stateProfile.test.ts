import { expect, test } from 'vitest';
import { effectiveRate, knownUnpaid, paymentRecord, personnelRanks, roleOf, stateProfile } from '../bundled.js';

test('a profile says what the functions that it rests on say, with their sources and notes', () => {
  const profile = stateProfile({ state: 'bgd' });
  const rate = effectiveRate({ state: 'BGD', year: 2025 }).rate;
  const { ranks } = personnelRanks({ from: '2025-07', to: '2025-07' });
  const rank = ranks.find(({ state }) => state === 'BGD');
  expect(profile).toMatchObject({
    query: { state: 'BGD' },
    month: '2025-07',
    year: 2025,
    exactRate: rate?.exactShare,
    ratedStates: 193,
    persons: rank?.persons,
    personnelRank: rank?.rank,
    payments: paymentRecord({ state: 'BGD' }),
    unpaid: knownUnpaid({ state: 'BGD' }),
    role: roleOf({ state: 'BGD', month: '2025-07' }),
  });
  expect(profile.rates.years.map(({ year }) => year)).toEqual(Array.from({ length: 16 }, (_, i) => 2012 + i));
  const symbols = profile.sources.map(({ symbol, title }) => symbol ?? title);
  expect(symbols).toContain('Contributions received for 2026 for the United Nations regular budget (honour roll)');
  expect(profile.notes.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['honour-roll-regular', 'unpaid-unknown', 'rates-derived', 'mean-strengths']),
  );
});

test('the United States did not pay the regular budget in full in any year of the honour roll', () => {
  const { years, inFull } = paymentRecord({ state: 'USA' });
  expect([years.length, inFull]).toEqual([8, 0]);
  expect(years.every(({ paidOn }) => paidOn === undefined)).toBe(true);
});

test('what is unpaid comes as single figures in order of their dates, and none is no zero', () => {
  const { figures, notes } = knownUnpaid({ state: 'USA' });
  expect(figures.length).toBe(64);
  expect(figures.map(({ asOf }) => asOf)).toEqual([...figures.map(({ asOf }) => asOf)].sort());
  expect(figures.at(-1)).toMatchObject({ asOf: '2026-02-19', amount: 2_036_000_000 });
  expect(notes.map(({ code }) => code)).toEqual(['unpaid-single-figures']);
  const none = knownUnpaid({ state: 'NPL' });
  expect([none.figures, none.notes.map(({ code }) => code)]).toEqual([[], ['unpaid-unknown']]);
});

test('an unknown state is refused in words', () => {
  expect(() => stateProfile({ state: 'JPP' })).toThrow('state: "JPP" is not the code of a Member State.');
});
