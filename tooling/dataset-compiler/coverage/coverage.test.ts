import { beforeAll, describe, expect, test } from 'vitest';
import { standing } from '../standing.js';
import { type CoverageFamily, coverageOf, statusOf } from './coverageOf.js';

let families: readonly CoverageFamily[];
let names: readonly string[];
beforeAll(() => {
  const compiled = standing();
  families = coverageOf(compiled);
  names = [...compiled.tables.keys()];
});

const at = (id: string, year: number) => {
  const { status, available, expected } = families
    .find((family) => family.id === id)
    ?.years.find((candidate) => candidate.year === year) ?? { status: undefined };
  return [status, available, expected];
};

const known = (read: number, derived: number, bounded = 0) =>
  new Map([
    ...Array.from({ length: read }, (_, i) => [`r${i}`, 'read'] as const),
    ...Array.from({ length: derived }, (_, i) => [`d${i}`, 'derived'] as const),
    ...Array.from({ length: bounded }, (_, i) => [`b${i}`, 'bounded'] as const),
  ]);

test('the status of a year: a range before a lack, a lack before a computation', () => {
  expect(statusOf(known(0, 0), 10)).toBe('missing');
  expect(statusOf(known(10, 0), 10)).toBe('complete');
  expect(statusOf(known(5, 5), 10)).toBe('complete');
  expect(statusOf(known(4, 6), 10)).toBe('derived');
  expect(statusOf(known(0, 9), 10)).toBe('partial');
  expect(statusOf(known(5, 3, 1), 10)).toBe('bounded');
});

describe('what the tables cover', () => {
  test('shares: the scale is whole from 1974, rates are derived to 2003, bounded to 2011, and read from 2013', () => {
    expect(at('regular-scale', 1973)).toEqual(['partial', 131, 132]);
    expect(at('regular-scale', 1974)).toEqual(['complete', 135, 135]);
    expect(at('regular-scale', 2027)).toEqual(['complete', 193, 193]);
    expect(at('peacekeeping-rates', 1973)[0]).toBeUndefined();
    expect(at('peacekeeping-rates', 1989)[0]).toBe('derived');
    expect(at('peacekeeping-rates', 2003)).toEqual(['derived', 191, 191]);
    expect([2004, 2011].map((year) => at('peacekeeping-rates', year)[0])).toEqual(['bounded', 'bounded']);
    expect(at('peacekeeping-rates', 2025)).toEqual(['complete', 193, 193]);
    // The rate of 2027 is projected by the rule.
    expect(at('peacekeeping-rates', 2027)).toEqual(['derived', 193, 193]);
  });

  test('money: no appropriation before 1996/97, all of 2022/23', () => {
    expect(at('appropriations', 1995)[0]).toBe('missing');
    expect(at('appropriations', 1997)[0]).toBe('partial');
    expect(at('appropriations', 2022)[0]).toBe('complete');
    expect(at('outstanding-by-mission', 1996)[0]).toBe('partial');
    expect(at('honour-roll', 2018)).toEqual(['missing', 0, 193]);
    expect(at('honour-roll', 2019)).toEqual(['complete', 193, 193]);
    // Single dates are never a whole series.
    expect(at('cash-positions', 2018)).toEqual(['partial', 1, 1]);
  });

  test('personnel: months that are missing are counted, and nothing is known after July 2025', () => {
    expect(at('personnel-by-state', 1990)).toEqual(['partial', 2, 12]);
    expect(at('personnel-by-state', 2014)).toEqual(['partial', 8, 12]);
    expect(at('personnel-by-state', 2024)).toEqual(['complete', 12, 12]);
    expect(at('personnel-by-state', 2025)).toEqual(['partial', 7, 12]);
    expect(at('personnel-by-state', 2026)).toEqual(['missing', 0, 12]);
    expect(at('fatalities', 1951)[0]).toBe('complete');
    expect(at('fatalities', 2025)[0]).toBe('partial');
    expect(at('reimbursement-rates', 2000)).toEqual(['derived', 12, 12]);
  });

  test('years follow without a gap, and every table that is named is there', () => {
    for (const { id, years, tables } of families) {
      expect([id, years.map(({ year }) => year)]).toEqual([id, years.map((_, index) => (years[0]?.year ?? 0) + index)]);
      expect([id, tables.filter((name) => !names.includes(name))]).toEqual([id, []]);
    }
    expect(new Set(families.map(({ id }) => id)).size).toBe(families.length);
  });
});
