import type { CoverageFamily } from '@blueledger/datasets/coverage';
import { expect, test } from 'vitest';
import { countsOf, spansOf } from './spans.js';

const family = (by: CoverageFamily['by'], statuses: string): CoverageFamily => ({
  id: 'appropriations',
  subject: 'budgets',
  unit: 'missions',
  by,
  tables: ['appropriations'],
  years: [...statuses].map((letter, at) => ({
    year: 1998 + at,
    status: letter === 'c' ? 'complete' : letter === 'p' ? 'partial' : 'missing',
    available: letter === 'm' ? 0 : 1,
    expected: 2,
  })),
});

test('years in a row are one span, and a budget year has its two years', () => {
  expect(spansOf(family('year', 'mmpccmc'), 'complete')).toBe('2001–2002, 2004');
  expect(spansOf(family('budget_year', 'mmpccmc'), 'complete')).toBe('2001/02–2002/03, 2004/05');
  expect(spansOf(family('year', 'mmpccmc'), 'bounded')).toBe('');
});

test('each year counts once', () => {
  expect(countsOf([family('year', 'mmp'), family('year', 'cc')])).toEqual({
    complete: 2,
    partial: 1,
    derived: 0,
    bounded: 0,
    missing: 2,
  });
  expect(countsOf([family('year', 'mmp')], ({ year }) => year > 1999)).toMatchObject({ missing: 0, partial: 1 });
});
