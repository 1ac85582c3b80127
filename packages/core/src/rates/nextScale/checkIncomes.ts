import { BlueLedgerError, checkKeys, checkList, faultOfValue } from '../../internal/errors/index.js';
import { type MemberStatesTable, memberState } from '../../internal/states/index.js';
import type { OwnIncome } from './fillYears.js';

/**
 * A caller's own incomes, each of a Member State, of a year of the base periods, not below nought, none twice.
 * @throws BlueLedgerError `bad-query`, `unknown-code`, `bad-year`, `bad-number`.
 */
export function checkIncomes(
  table: MemberStatesTable,
  incomes: readonly OwnIncome[],
  years: { readonly first: number; readonly last: number },
): OwnIncome[] {
  const seen = new Set<string>();
  return checkList(incomes, 'incomes').map((entry, index) => {
    const where = `incomes[${index}]`;
    const { year, incomeUsd } = checkKeys(entry, ['state', 'year', 'incomeUsd'], where);
    const { state } = memberState(table, entry.state, `${where}.state`);
    if (!Number.isInteger(year) || year < years.first || year > years.last)
      throw new BlueLedgerError('bad-year', {
        what: faultOfValue(year, 'is not a base year'),
        where: `${where}.year`,
        expected: `a year from ${years.first} to ${years.last}`,
      });
    if (typeof incomeUsd !== 'number' || !(incomeUsd >= 0) || incomeUsd === Number.POSITIVE_INFINITY)
      throw new BlueLedgerError('bad-number', {
        what: faultOfValue(incomeUsd, 'is not a valid income'),
        where: `${where}.incomeUsd`,
        expected: 'gross national income in US dollars, zero or more',
      });
    if (seen.has(`${state} ${year}`))
      throw new BlueLedgerError('bad-query', {
        what: `the income of ${state} in ${year} stands there twice`,
        where,
        expected: 'one income for each state and year',
      });
    seen.add(`${state} ${year}`);
    return { state, year, incomeUsd };
  });
}
