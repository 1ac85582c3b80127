import type { IncomeOfYear } from './incomeRecords.js';

/** A state's means over a base period, US dollars and persons. */
export interface MeanIncome {
  readonly state: string;
  readonly income: number;
  readonly population: number;
  /** Mean of the years that have a debt; nought where none has, so that nothing is subtracted. */
  readonly debt: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Means over some years; undefined where the income of one of them is not known: a year is never left out of a mean. */
export function meanIncome(
  state: string,
  years: readonly number[],
  record: ReadonlyMap<number, IncomeOfYear> | undefined,
): MeanIncome | undefined {
  const incomes: number[] = [];
  const populations: number[] = [];
  const debts: number[] = [];
  for (const year of years) {
    const of = record?.get(year);
    if (of?.income === undefined) return undefined;
    incomes.push(of.income);
    populations.push(of.population);
    if (of.debt !== undefined) debts.push(of.debt);
  }
  return {
    state,
    income: mean(incomes),
    population: mean(populations),
    debt: debts.length === 0 ? 0 : mean(debts),
  };
}
