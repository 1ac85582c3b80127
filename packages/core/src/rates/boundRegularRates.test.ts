import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundRegularRates } from './boundRegularRates.js';

const state = (code: string, regular: number, level = 'B') => ({ state: code, level, regular, factor: undefined });
const rates = (list: ReturnType<typeof boundRegularRates>) => list.map(({ regular }) => regular);

test('what a lower ceiling frees goes to the others pro rata, and the sum stays', () => {
  // 22 over a ceiling of 20 frees 2, which 10, 4 and 2 share 5 : 2 : 1, less the 1 that the floor costs.
  const states = [state('A', 22), state('B', 10), state('C', 4), state('D', 2), state('E', 1)];
  const bound = boundRegularRates(states, { floor: 2, ceiling: 20, leastDevelopedCeiling: 5 });
  expect(rates(bound)).toEqual([20, 11, 4, 2, 2]);
  expect(bound.map(({ level }) => level)).toEqual(['B', 'B', 'B', 'B', 'B']);
});

test('a least developed country stops at its own ceiling, and the others take the rest', () => {
  // The 100 freed go 95 : 305 at first, which would lift the least developed one to 119.
  const states = [state('A', 600), state('L', 95, 'J'), state('B', 305)];
  expect(rates(boundRegularRates(states, { floor: 1, ceiling: 500, leastDevelopedCeiling: 100 }))).toEqual([
    500, 100, 400,
  ]);
});

test('where the floor costs more than the ceiling frees, a cut rate gives more', () => {
  const states = [state('A', 1), state('B', 1), state('C', 4)];
  expect(rates(boundRegularRates(states, { floor: 2, ceiling: 3, leastDevelopedCeiling: 3 }))).toEqual([2, 2, 2]);
});

test('a least developed country that stands above its ceiling by decision keeps its rate', () => {
  const states = [state('A', 600), state('L', 120, 'J'), state('B', 280)];
  expect(rates(boundRegularRates(states, { floor: 1, ceiling: 500, leastDevelopedCeiling: 100 }))).toEqual([
    500, 120, 380,
  ]);
});

test('within any bounds that leave room the sum is what it was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 3, maxLength: 40 }),
      fc.nat(3),
      fc.double({ min: 1, max: 3, noNaN: true }),
      (list, floor, room) => {
        const sum = list.reduce((a, b) => a + b, 0);
        fc.pre(floor * list.length <= sum);
        const ceiling = Math.max(floor, Math.ceil((sum / list.length) * room));
        const states = list.map((rate, index) => state(String(index), rate, index % 3 === 0 ? 'J' : 'B'));
        const bounds = { floor, ceiling, leastDevelopedCeiling: ceiling };
        const bound = rates(boundRegularRates(states, bounds));
        expect(bound.reduce((a, b) => a + b, 0)).toBe(sum);
        for (const rate of bound) expect(rate >= floor && rate <= ceiling).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a floor may stand at the ceiling of the least developed countries, and that at the ceiling of all', () => {
  const states = [state('A', 10), state('L', 2, 'J')];
  expect(rates(boundRegularRates(states, { floor: 2, ceiling: 10, leastDevelopedCeiling: 2 }))).toEqual([10, 2]);
});

test('a least developed country keeps a rate by decision up to the ceiling of all, and not beyond it', () => {
  const bounds = { floor: 1, ceiling: 500, leastDevelopedCeiling: 100 };
  const of = (rate: number) => [state('A', 480), state('L', rate, 'J'), state('B', 100)];
  expect(rates(boundRegularRates(of(500), bounds))).toEqual([480, 500, 100]);
  // 501 is above the ceiling of all, and cut to its own: the 401 go 480 : 100, and A stops at 500.
  expect(rates(boundRegularRates(of(501), bounds))[1]).toBe(100);
});

test.each([
  [
    { floor: 1, ceiling: 5, leastDevelopedCeiling: 6 },
    'regular-scale-floor: the floor of the regular scale lies above a ceiling. Expected a floor not above the ceiling of the least developed countries, nor that above the ceiling of all.',
  ],
  [
    { floor: 6, ceiling: 20, leastDevelopedCeiling: 5 },
    'regular-scale-floor: the floor of the regular scale lies above a ceiling. Expected a floor not above the ceiling of the least developed countries, nor that above the ceiling of all.',
  ],
  [
    { floor: 0, ceiling: 10, leastDevelopedCeiling: 10 },
    'regular-scale-ceiling: no state is left to take the points of the regular scale that the bounds free or cost. Expected bounds within which the rates can add up to what they did.',
  ],
])('%j leave no room', (bounds, message) => {
  const states = [state('A', 22), state('B', 10)];
  expect(() => boundRegularRates(states, bounds)).toThrow(expect.objectContaining({ code: 'bad-query', message }));
});
