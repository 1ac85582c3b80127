import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { expect, test } from 'vitest';
import { outlines } from '../../../map/generated/outlines.js';
import { marksApart } from './marksApart.js';
import { unpacked } from './outlines.js';

const map = unpacked(outlines);
/** Twice the area of a ring, by its direction. */
const turnOf = (points: readonly (readonly [number, number])[]) =>
  points.slice(1).reduce((sum, [x, y], at) => {
    const [px = 0, py = 0] = points[at] ?? [];
    return sum + px * y - x * py;
  }, 0);
const states = memberStatesGroups.columns.iso3.values;

test('each of the 193 Member States has a shape or a mark, and nothing else has', () => {
  expect(states).toHaveLength(193);
  const drawn = new Set([...map.states.keys(), ...map.marks.keys()]);
  expect([...drawn].sort()).toEqual([...states].sort());
});

test('no shape has two codes, and each ring closes inside the map', () => {
  const owners = new Map<string, string>();
  const doubly: string[] = [];
  for (const [code, rings] of [...map.states, ['territory', map.territories] as const])
    for (const { points } of rings) {
      // A state inside another is that one's hole, whose ring runs the other way.
      const key = `${Math.sign(turnOf(points))} ${points.map(String).sort().join(' ')}`;
      if (owners.has(key)) doubly.push(`${owners.get(key)} and ${code}`);
      owners.set(key, code);
      expect(points.at(-1)).toEqual(points[0]);
      for (const [x, y] of points)
        expect(x >= 0 && x <= map.width && y >= -2 && y <= map.height, `${code} at ${x}, ${y}`).toBe(true);
    }
  expect(doubly).toEqual([]);
});

test('a border is shared by the two that it parts, never by three', () => {
  const users = new Map<number, Set<string>>();
  for (const [code, rings] of [...map.states, ['territory', map.territories] as const])
    for (const arc of rings.flatMap(({ arcs }) => arcs)) users.set(arc, (users.get(arc) ?? new Set()).add(code));
  expect([...users.values()].filter(({ size }) => size > 2)).toEqual([]);
  const neighbours = [...users.values()].filter(({ size }) => size === 2).map((both) => [...both].sort().join(' '));
  expect(neighbours).toEqual(expect.arrayContaining(['CAN USA', 'RUS UKR', 'MAR territory', 'SRB territory']));
});

test('areas are true to each other, as published', () => {
  const of = (code: string) =>
    Math.abs((map.states.get(code) ?? []).reduce((sum, { points }) => sum + turnOf(points), 0));
  // Square kilometres, as the Demographic Yearbook of the United Nations has them, within 3 per cent.
  const published = { COD: 2_344_858, BRA: 8_515_767, IND: 3_166_391, AUS: 7_692_024 };
  const unit = of('COD') / published.COD;
  for (const [code, square] of Object.entries(published))
    expect(Math.abs(of(code) / unit / square - 1), code).toBeLessThan(0.03);
});

test('marks part until none covers another, and those apart stay', () => {
  const placed = marksApart(
    [
      [0, 0],
      [0, 0],
      [1, 0],
      [50, 50],
    ],
    6,
  );
  expect(placed[3]).toEqual([50, 50]);
  for (const [i, a] of placed.entries())
    for (const b of placed.slice(i + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThanOrEqual(5.99);
});
