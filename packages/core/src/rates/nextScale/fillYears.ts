import type { IncomeOfYear, IncomeRecords } from './incomeRecords.js';

/**
 * How a year that the table does not have yet is filled, each an assumption by name. `as-all`: income moves as that of all
 * states that have both years, and stays where no state has the year; population stays. `own-trend`: income and population
 * go on at the state's own mean yearly growth of up to five years.
 */
export const missingYears = ['as-all', 'own-trend'] as const;
export type MissingYears = (typeof missingYears)[number];

/** A caller's own income of a state in a year. */
export interface OwnIncome {
  /** ISO 3166 alpha-3 code. */
  readonly state: string;
  readonly year: number;
  /** Gross national income, US dollars. */
  readonly incomeUsd: number;
}

const trendYears = 5;

/** Mean yearly growth up to a year, of the years that have a value. */
function ownGrowth(values: ReadonlyMap<number, number>, last: number): number {
  const first = [...values.keys()].filter((year) => year >= last - trendYears).sort((a, b) => a - b)[0] ?? last;
  const [start, end] = [values.get(first), values.get(last)];
  return start === undefined || end === undefined || start <= 0 || first === last
    ? 1
    : (end / start) ** (1 / (last - first));
}

/** How the income of all states that have both years moved from one year to the next; one where no state has both. */
function growthOfAll(records: IncomeRecords, year: number): number {
  let [before, after] = [0, 0];
  for (const years of records.values()) {
    const [old, now] = [years.get(year - 1)?.income, years.get(year)?.income];
    if (old === undefined || now === undefined) continue;
    before += old;
    after += now;
  }
  return before === 0 ? 1 : after / before;
}

/**
 * The years of some states, every one of them filled from the first that a state has to a last one, each from the year
 * before, and a caller's own incomes in place of the table's.
 *
 * @param states those wanted; all where left out. The growth of all is that of the whole table in either case.
 */
export function fillYears(
  records: IncomeRecords,
  {
    last,
    by,
    incomes,
    states = [...records.keys()],
  }: {
    readonly last: number;
    readonly by: MissingYears;
    readonly incomes: readonly OwnIncome[];
    readonly states?: Iterable<string> | undefined;
  },
): IncomeRecords {
  const all = new Map<number, number>();
  const growth = (year: number): number => {
    const known = all.get(year) ?? growthOfAll(records, year);
    all.set(year, known);
    return known;
  };
  const filled = new Map<string, ReadonlyMap<number, IncomeOfYear>>();
  for (const state of states) {
    const years = records.get(state);
    if (!years) continue;
    const mine = incomes.filter((income) => income.state === state);
    const known = new Map([...years].flatMap(([year, { income }]) => (income === undefined ? [] : [[year, income]])));
    for (const { year, incomeUsd } of mine) known.set(year, incomeUsd);
    const [firstKnown, lastKnown] = [Math.min(...known.keys()), Math.max(...known.keys())];
    if (mine.length === 0 && lastKnown >= last && known.size > lastKnown - firstKnown) {
      filled.set(state, years);
      continue;
    }
    const people = new Map([...years].map(([year, { population }]) => [year, population]));
    const lastPeople = Math.max(...people.keys());
    const [incomeGrowth, peopleGrowth] = [ownGrowth(known, lastKnown), ownGrowth(people, lastPeople)];
    const copy = new Map(years);
    for (let year = Math.min(...years.keys()); year <= last; year += 1) {
      const before = copy.get(year - 1);
      const of = years.get(year);
      const income =
        known.get(year) ??
        (before?.income !== undefined ? before.income * (by === 'as-all' ? growth(year) : incomeGrowth) : undefined);
      copy.set(year, {
        income,
        basis: of?.basis,
        population: of?.population ?? (before?.population ?? 0) * (by === 'as-all' ? 1 : peopleGrowth),
        debt: of?.debt ?? (year > lastPeople ? before?.debt : undefined),
      });
    }
    filled.set(state, copy);
  }
  return filled;
}
