import { expect, test } from 'vitest';
import { placeRanks } from './placeRanks.js';
import { randomIntegers } from './randomIntegers.js';

const drawn = (count: number, below: number, seed: number) => {
  const random = randomIntegers(seed);
  return Float64Array.from({ length: count }, () => random.below(below) - below / 2);
};

test.each([
  [10_000, 1_000_000_000],
  [10_000, 3],
  [500, 1],
  [100, 40],
  [1, 5],
])('%i values of %i kinds have at each rank what sorting puts there', (count, kinds) => {
  const places = [5, 25, 50, 75, 95].map((percent) => Math.ceil((count * percent) / 100) - 1);
  for (let seed = 1; seed <= 5; seed += 1) {
    const values = drawn(count, kinds, seed);
    const sorted = values.slice().sort();
    placeRanks(values, places);
    expect(places.map((place) => values[place])).toEqual(places.map((place) => sorted[place]));
    expect(values.sort()).toEqual(sorted);
  }
});

test('values in order, in the opposite order and with infinities are placed as sorting places them', () => {
  const rising = Float64Array.from({ length: 1000 }, (_, index) => index);
  for (const values of [rising, rising.slice().reverse(), Float64Array.from([Infinity, 1, -Infinity, 0, 2])]) {
    const sorted = values.slice().sort();
    const last = values.length - 1;
    placeRanks(values, [0, last]);
    expect([values[0], values[last]]).toEqual([sorted[0], sorted[last]]);
  }
});
