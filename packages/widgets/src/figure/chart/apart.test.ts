import { expect, test } from 'vitest';
import { apart } from './apart.js';

test('a block that no other presses stays where it is wanted', () => {
  const places = apart(
    [
      { wanted: 200, height: 20 },
      { wanted: 50, height: 20 },
      { wanted: 60, height: 20 },
    ],
    0,
    300,
  );
  expect(places).toEqual([190, 33, 57]);
});

test('blocks share the movement, and the edges hold them inside', () => {
  expect(
    apart(
      [
        { wanted: 95, height: 20 },
        { wanted: 98, height: 20 },
        { wanted: 99, height: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([32, 56, 80]);
  expect(
    apart(
      [
        { wanted: 2, height: 20 },
        { wanted: 2, height: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([0, 24]);
});

test('blocks of random heights never cover each other, and keep their order', () => {
  for (let seed = 1; seed < 200; seed += 1) {
    const at = (i: number) => ((seed * 7919 + i * 104729) % 1000) / 1000;
    const blocks = Array.from({ length: 8 }, (_, i) => ({ wanted: at(i) * 400, height: 12 + 30 * at(i + 50) }));
    const places = apart(blocks, 0, 400);
    const inOrder = blocks.map((block, i) => ({ ...block, top: places[i] as number })).sort((a, b) => a.top - b.top);
    for (const [i, { top, height, wanted }] of inOrder.entries()) {
      const next = inOrder[i + 1];
      if (next) expect(next.top - top - height).toBeGreaterThan(3.999);
      if (next) expect(next.wanted).toBeGreaterThanOrEqual(wanted);
    }
  }
});
