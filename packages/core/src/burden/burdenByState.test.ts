import { expect, test } from 'vitest';
import { burdenByState, burdenShare, effectiveRates } from '../bundled.js';
import { percentOf, ratioOf } from '../internal/math/index.js';

test('in 2024 113 of 193 states pay a larger share than they serve, the United States first, Nepal serves most', () => {
  const { states, payMore, serveMore, largestServer, monthsAvailable } = burdenByState({ year: 2024 });
  expect([states.length, payMore, serveMore, monthsAvailable]).toEqual([193, 113, 80, 12]);
  expect(states[0]).toMatchObject({ state: 'USA', paidPercent: 26.95, servedPercent: 0.04, larger: 'paid' });
  expect(largestServer).toMatchObject({ state: 'NPL', servedPercent: 9.79, larger: 'served' });
});

test('each state has the shares of the question on it alone', () => {
  const { states } = burdenByState({ year: 2025 });
  const rates = new Map(effectiveRates({ year: 2025 }).rates.map((rate) => [rate.state, rate]));
  for (const state of ['USA', 'CHN', 'RWA', 'JPN', 'TUV']) {
    const one = states.find((each) => each.state === state);
    const { years } = burdenShare({ payers: state, servers: state, year: 2025 });
    expect([state, one?.exactServed]).toEqual([state, years[0]?.served?.exactShare]);
    expect([state, percentOf(ratioOf(one?.exactPaid ?? ''), 4)]).toEqual([
      state,
      rates.get(state)?.peacekeepingRatePercent,
    ]);
  }
});

test.each([
  [2011, 'year-not-covered'],
  [2026, 'year-not-covered'],
  ['soon' as never, 'bad-year'],
])('%s is refused', (year, code) => {
  expect(() => burdenByState({ year })).toThrow(expect.objectContaining({ code }));
});
