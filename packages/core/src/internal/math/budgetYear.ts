import { BlueLedgerError, faultOfValue } from '../errors/index.js';
import { checkDate } from './date.js';
import { monthNumber } from './month.js';

/** A peacekeeping budget year, 1 July to 30 June, written as documents write it: `2024/25`. */
export type BudgetYear = `${number}/${number}`;

/**
 * First and last day of a peacekeeping budget year. Peacekeeping budgets run from 1 July to 30 June (A/RES/49/233 A,
 * from 1996 on); the regular budget runs by calendar years.
 *
 * @throws BlueLedgerError `bad-year` when the text is not a budget year.
 * @example
 * ```ts
 * budgetYearDates('2024/25'); // => { from: '2024-07-01', to: '2025-06-30' }
 * ```
 */
export function budgetYearDates(budgetYear: string): { readonly from: string; readonly to: string } {
  const match = typeof budgetYear === 'string' ? /^(\d{4})\/(\d{2})$/.exec(budgetYear) : null;
  const first = Number(match?.[1]);
  if (!match || (first + 1) % 100 !== Number(match[2]))
    throw new BlueLedgerError('bad-year', {
      what: faultOfValue(budgetYear, 'is not a budget year'),
      where: 'budgetYear',
      expected: 'two years that follow each other, such as 2024/25',
    });
  return { from: `${first}-07-01`, to: `${first + 1}-06-30` };
}

/**
 * The budget year that a month or a day belongs to: `budgetYearOf('2024-07')` is `2024/25`.
 *
 * @throws BlueLedgerError `bad-month`, and `bad-date` for a day that the calendar does not have.
 * @example
 * ```ts
 * budgetYearOf('2024-07'); // => '2024/25'
 * budgetYearOf('2024-06-30'); // => '2023/24'
 * ```
 */
export function budgetYearOf(time: string): BudgetYear {
  const day = typeof time === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(time);
  const month = day ? checkDate(time).slice(0, 7) : time;
  monthNumber(month);
  const year = Number(month.slice(0, 4)) - (Number(month.slice(5, 7)) < 7 ? 1 : 0);
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}` as BudgetYear;
}
