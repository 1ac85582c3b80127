import {
  type FactTable,
  numberAt,
  requiredNumberAt,
  requiredTextAt,
  type TextColumn,
  textAt,
} from '../../internal/tables/index.js';
import { computedOnce } from './computedOnce.js';
import type { NationalIncomeTable, SpecialRegionsTable } from './facts.js';

/** Income, population and debt of a state in a year; a part that the table does not have is missing, never nought. */
export interface IncomeOfYear {
  readonly income: number | undefined;
  readonly basis: string | undefined;
  readonly population: number;
  readonly debt: number | undefined;
}

/** Of each state the years that the table has. */
export type IncomeRecords = ReadonlyMap<string, ReadonlyMap<number, IncomeOfYear>>;

function stateRecords(table: NationalIncomeTable): Map<string, Map<number, IncomeOfYear>> {
  const { iso3, year, gni_usd, gni_basis, population, external_debt_usd } = table.columns;
  const records = new Map<string, Map<number, IncomeOfYear>>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const state = requiredTextAt(iso3, row);
    const years = records.get(state) ?? new Map<number, IncomeOfYear>();
    records.set(state, years);
    years.set(requiredNumberAt(year, row), {
      income: numberAt(gni_usd, row),
      basis: textAt(gni_basis, row),
      population: requiredNumberAt(population, row),
      debt: numberAt(external_debt_usd, row),
    });
  }
  return records;
}

/**
 * A region's product, taken for its income, and its people are added to those of its state. In a year without product it is
 * taken to have moved as the income of the state did.
 */
function addRegion(
  years: Map<number, IncomeOfYear>,
  region: ReadonlyMap<number, { readonly product: number | undefined; readonly population: number }>,
): void {
  let product: number | undefined;
  let stateBefore: number | undefined;
  for (const [year, of] of [...years].sort(([a], [b]) => a - b)) {
    const part = region.get(year);
    const growth = stateBefore === undefined || of.income === undefined ? 1 : of.income / stateBefore;
    product = part?.product ?? (product === undefined ? undefined : product * growth);
    stateBefore = of.income;
    if (!part || product === undefined) continue;
    years.set(year, {
      ...of,
      income: of.income === undefined ? undefined : of.income + product,
      population: of.population + part.population,
    });
  }
}

/** The rows of the table by state and year, with the regions that are counted with their state, where they are. */
export const incomeRecords = (
  table: NationalIncomeTable,
  regions: SpecialRegionsTable,
  counted: 'with-state' | 'apart',
): IncomeRecords =>
  // Read once, since a slider computes the scale at every step.
  computedOnce([table, regions], `records ${counted}`, () => {
    const records = stateRecords(table);
    if (counted === 'apart') return records;
    const { iso3, state, year, gdp_usd, population } = regions.columns;
    const parts = new Map<
      string,
      { state: string; years: Map<number, { product: number | undefined; population: number }> }
    >();
    for (let row = 0; row < regions.rowCount; row += 1) {
      const region = requiredTextAt(iso3, row);
      const part = parts.get(region) ?? { state: requiredTextAt(state, row), years: new Map() };
      parts.set(region, part);
      part.years.set(requiredNumberAt(year, row), {
        product: numberAt(gdp_usd, row),
        population: requiredNumberAt(population, row),
      });
    }
    for (const { state: of, years } of parts.values()) {
      const record = records.get(of);
      if (record) addRegion(record, years);
    }
    return records;
  });

/**
 * One row of each source and status of a table: all that an answer resting on the whole of it has to name, without reading
 * two thousand rows at each step of a slider.
 */
export const sourceRows = (
  table: FactTable<{ readonly status?: TextColumn | undefined; readonly source?: TextColumn | undefined }>,
): readonly number[] =>
  computedOnce([table], 'source rows', () => {
    const { source, status } = table.columns;
    const first = new Map<string, number>();
    for (let row = 0; row < table.rowCount; row += 1) {
      const key = `${source && textAt(source, row)} ${status && textAt(status, row)}`;
      if (!first.has(key)) first.set(key, row);
    }
    return [...first.values()];
  });
