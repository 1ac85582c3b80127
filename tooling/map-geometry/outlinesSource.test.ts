import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { belongsTo } from './belongsTo.js';
import { equalEarth } from './equalEarth.js';
import { outlinesSource } from './outlinesSource.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('the outlines of the map are those that the package and the table of Member States give', () => {
  const file = join(root, 'packages/widgets/src/map/generated/outlines.ts');
  expect(readFileSync(file, 'utf8')).toBe(outlinesSource(root));
});

// The projection as its authors publish it: half the length of the equator, and of the central meridian.
test('Equal Earth is as wide and as high as published', () => {
  expect(equalEarth(180, 0)[0]).toBeCloseTo(2.7066, 4);
  expect(equalEarth(0, 90)[1]).toBeCloseTo(1.31736, 5);
  expect(equalEarth(0, 0)).toEqual([0, 0]);
});

test.each([
  [{ id: '036', name: 'Ashmore and Cartier Is.' }, undefined],
  [{ id: '036', name: 'Australia' }, 'AUS'],
  [{ id: undefined, name: 'N. Cyprus' }, 'CYP'],
  [{ id: undefined, name: 'Kosovo' }, undefined],
  [{ id: '158', name: 'Taiwan' }, 'CHN'],
  [{ id: '304', name: 'Greenland' }, undefined],
])('%j is drawn with %s', (unit, state) => {
  expect(belongsTo(unit, new Map([['036', 'AUS']]))).toBe(state);
});
