import { beforeAll, describe, expect, test } from 'vitest';
import type { Row } from './rowValidator.js';
import { standing } from './standing.js';

let rows: readonly Row[];
beforeAll(() => {
  rows = standing().tables.get('national-income')?.rows ?? [];
});

const at = (iso3: string, year: number) => rows.find((row) => row['iso3'] === iso3 && row['year'] === year);

describe('national income, 2014 to 2024', () => {
  test('each figure fits its basis', () => {
    const misfits = rows.filter((row) => {
      const income = row['gni_usd'];
      switch (row['gni_basis'] ?? null) {
        case null:
          return income !== null || row['status'] !== 'published';
        case 'gdp':
          return income !== row['gdp_usd'];
        case 'atlas':
          return income !== Number(row['gni_per_head_atlas_usd']) * Number(row['population']);
        case 'debt_share':
          return income === null || row['external_debt_usd'] === null;
        case 'gdp_ratio':
          return income === null || row['gdp_usd'] === null;
        default:
          return true;
      }
    });
    expect(rows).toHaveLength(2123);
    expect(misfits).toEqual([]);
  });

  test('a figure that nobody has is empty and never nought', () => {
    const without = (year: number) =>
      rows.filter((row) => row['year'] === year && row['gni_usd'] === null).map((row) => row['iso3']);
    expect(without(2014)).toEqual(['ERI', 'PRK']);
    expect(without(2023)).toEqual(['CUB', 'ERI', 'LIE', 'MCO', 'PRK', 'SSD', 'YEM']);
    expect(without(2024)).toHaveLength(14);
    for (const column of ['gni_usd', 'external_debt_usd', 'gdp_usd', 'gni_per_head_atlas_usd', 'population'])
      expect(rows.filter((row) => row[column] === 0)).toEqual([]);
  });

  test('product and population of 2024 as the copy read prints them', () => {
    // 638,365,455,340.04 and 1,757,022,451,652.83 dollars.
    expect(['ARG', 'AUS'].map((iso3) => at(iso3, 2024)?.['gdp_usd'])).toEqual([638_365_455_340, 1_757_022_451_653]);
    expect(['AGO', 'ARE', 'AZE'].map((iso3) => at(iso3, 2024)?.['population'])).toEqual([
      37_885_849, 10_986_400, 10_202_830,
    ]);
  });
});
