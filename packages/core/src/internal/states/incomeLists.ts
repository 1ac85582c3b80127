import { requiredNumberAt, requiredTextAt, textAt } from '../tables/index.js';
import type { DatedList } from './grouping.js';
import { listBasis } from './listBasis.js';
import type { IncomeGroupsTable } from './listTables.js';

const titles: Readonly<Record<string, string>> = {
  high: 'High-income countries',
  upper_middle: 'Upper-middle-income countries',
  lower_middle: 'Lower-middle-income countries',
  low: 'Low-income countries',
};

function incomeList(table: IncomeGroupsTable, incomeGroup: string, code: string, year: number): DatedList {
  const { iso3, year: years, income_group } = table.columns;
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (let row = 0; row < table.rowCount; row += 1) {
    first = Math.min(first, requiredNumberAt(years, row));
    last = Math.max(last, requiredNumberAt(years, row));
  }
  const dataYear = Math.min(Math.max(year, first), last);
  const members: string[] = [];
  for (let row = 0; row < table.rowCount; row += 1)
    if (years.values[row] === dataYear && textAt(income_group, row) === incomeGroup)
      members.push(requiredTextAt(iso3, row));
  const title = titles[incomeGroup] ?? incomeGroup;
  return {
    part: {
      code,
      kind: 'group',
      name: title.charAt(0).toLowerCase() + title.slice(1),
      title,
      asOf: String(dataYear),
      extrapolated: dataYear !== year,
      yearly: true,
      basis: listBasis(table, [], [{ code: 'list-by-year', values: { group: code, name: title } }]),
    },
    members,
  };
}

/** World Bank income groups by the year of the data; a year beyond the table takes the nearest. */
export function incomeLists(table: IncomeGroupsTable): [code: string, listFor: (year: number) => DatedList][] {
  return Object.keys(titles).map((incomeGroup) => {
    const code = `wb-${incomeGroup.replace('_', '-')}`;
    return [code, (year) => incomeList(table, incomeGroup, code, year)];
  });
}
