import { computedOnce } from './computedOnce.js';
import type { BasePeriod } from './computedScale.js';
import { fillYears, type MissingYears, type OwnIncome } from './fillYears.js';
import type { IncomeOfYear, IncomeRecords } from './incomeRecords.js';
import { type MeanIncome, meanIncome } from './meanIncome.js';
import { yearsTo } from './scalePeriods.js';

/** The table with its missing years filled, and beside it the states that have figures of the caller's. */
export interface FilledIncomes {
  readonly table: IncomeRecords;
  readonly own: IncomeRecords;
}

const none: IncomeRecords = new Map();

/** The table as it is, without a year filled. */
export const asPrinted = (table: IncomeRecords): FilledIncomes =>
  computedOnce([table], 'as printed', () => ({ table, own: none }));

/** The table filled to a last year: once for each way, since no methodology changes it; own incomes change their states alone. */
export function filledIncomes(
  table: IncomeRecords,
  { last, by, incomes }: { readonly last: number; readonly by: MissingYears; readonly incomes: readonly OwnIncome[] },
): FilledIncomes {
  const filled = computedOnce([table], `filled ${by} ${last}`, () => fillYears(table, { last, by, incomes: [] }));
  if (incomes.length === 0) return asPrinted(filled);
  const states = new Set(incomes.map(({ state }) => state));
  return { table: filled, own: fillYears(table, { last, by, incomes, states }) };
}

/** What a state earned and owed in a year, and how many lived there. */
export const recordOf = ({ table, own }: FilledIncomes, state: string): ReadonlyMap<number, IncomeOfYear> | undefined =>
  own.get(state) ?? table.get(state);

/** The means of every state over a base period, computed once for the table. */
export function meansOf(
  { table, own }: FilledIncomes,
  last: number,
  length: number,
): ReadonlyMap<string, MeanIncome | undefined> {
  const years = yearsTo(last, length);
  const means = computedOnce(
    [table],
    `means ${last} ${length}`,
    () => new Map([...table].map(([state, record]) => [state, meanIncome(state, years, record)])),
  );
  if (own.size === 0) return means;
  const mixed = new Map(means);
  for (const [state, record] of own) mixed.set(state, meanIncome(state, years, record));
  return mixed;
}

/** The base periods that end with a year, with the means of some states in their order, all of which have them. */
export const periodsOf = (
  incomes: FilledIncomes,
  states: readonly string[],
  last: number,
  lengths: readonly number[],
): BasePeriod[] =>
  lengths.map((length) => {
    const means = meansOf(incomes, last, length);
    return { years: yearsTo(last, length), means: states.map((state) => means.get(state) as MeanIncome) };
  });
