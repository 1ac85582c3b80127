import { type Answer, answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys } from '../internal/errors/index.js';
import { type Fraction, fractionOf } from '../internal/math/index.js';
import type { MissionText } from '../internal/states/index.js';
import { numberAt, requiredNumberAt, requiredTextAt, textAt } from '../internal/tables/index.js';
import { type ApprovedBudgetsTable, type ExpenditureTable, knownBudgetYear, knownMission, noMission } from './facts.js';

export interface BudgetFacts {
  readonly approvedBudgets: ApprovedBudgetsTable;
  readonly expenditure: ExpenditureTable;
}

/** All missions of one budget year, or one mission over budget years. */
export interface BudgetQuery {
  readonly mission?: MissionText | undefined;
  /** As `2024/25`. With a mission: only that year. */
  readonly budgetYear?: string | undefined;
  /** First and last budget year of a mission’s series. Default: the first and last available for it. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface BudgetLine {
  readonly mission: string;
  readonly budgetYear: string;
  /** Whole US dollars, gross, without the prorated shares; undefined where the vote is not available. */
  readonly approved: number | undefined;
  /** The vote that counts is an authority to spend, not an appropriation. */
  readonly commitmentAuthority: boolean;
  /** Whole US dollars; undefined where no performance report is available. */
  readonly spent: number | undefined;
  /** Spent as a part of what was approved. */
  readonly exactSpentShare: Fraction | undefined;
}

export type BudgetAndSpending = Answer<'budgetAndSpending', BudgetQuery> & {
  /** A year’s missions by size of budget, or a mission’s years in order. */
  readonly lines: readonly BudgetLine[];
  /** Sums over the lines where both figures are available. */
  readonly both: { readonly lines: number; readonly approved: number; readonly spent: number };
};

/** The budget years from one to another, both included. */
function yearsBetween(from: string, to: string): string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
  });
}

interface AmountInRows {
  readonly amount: number;
  readonly rows: readonly number[];
}

const keyOf = (mission: string, year: string) => `${year} ${mission}`;

function lineOf(key: string): { readonly budgetYear: string; readonly mission: string } {
  const space = key.indexOf(' ');
  return { budgetYear: key.slice(0, space), mission: key.slice(space + 1) };
}

/** Votes that count, without prorated shares: two half-year authorities of one year add. */
function votesOf({ columns, rowCount }: ApprovedBudgetsTable): Map<string, AmountInRows> {
  const votes = new Map<string, AmountInRows>();
  for (let row = 0; row < rowCount; row += 1) {
    const counts = textAt(columns.includes_prorated_shares, row) === 'no' && numberAt(columns.preferred, row) === 1;
    const mission = requiredTextAt(columns.entity, row);
    if (!counts || noMission.includes(mission)) continue;
    const key = keyOf(mission, requiredTextAt(columns.fiscal_year, row));
    const { amount = 0, rows = [] } = votes.get(key) ?? {};
    votes.set(key, { amount: amount + requiredNumberAt(columns.amount_usd, row), rows: [...rows, row] });
  }
  return votes;
}

function spendingOf({ columns, rowCount }: ExpenditureTable): Map<string, AmountInRows> {
  const spending = new Map<string, AmountInRows>();
  for (let row = 0; row < rowCount; row += 1) {
    const mission = requiredTextAt(columns.entity, row);
    if (noMission.includes(mission)) continue;
    spending.set(keyOf(mission, requiredTextAt(columns.fiscal_year, row)), {
      amount: requiredNumberAt(columns.amount_usd, row),
      rows: [row],
    });
  }
  return spending;
}

/** The keys that a query names. */
function keysOf(query: BudgetQuery, known: readonly string[]): string[] {
  const { mission, budgetYear, from, to } = query;
  const lines = known.map(lineOf);
  const years = new Set(lines.map((line) => line.budgetYear));
  if (mission === undefined) {
    if (budgetYear === undefined)
      throw new BlueLedgerError('bad-query', {
        what: 'neither a mission nor a budget year is named',
        where: 'budgetYear',
        expected: 'a budget year such as 2024/25, or a mission such as UNMISS',
      });
    const year = knownBudgetYear(budgetYear, years);
    return [...new Set(known.filter((key) => key.startsWith(`${year} `)))];
  }
  const code = knownMission(mission, new Set(lines.map((line) => line.mission)));
  const yearsOfMission = lines.flatMap((line) => (line.mission === code ? [line.budgetYear] : [])).sort();
  const endOf = (end: string | undefined, where: string, known: string | undefined) =>
    budgetYear === undefined
      ? knownBudgetYear(end === undefined ? known : end, years, where)
      : knownBudgetYear(budgetYear, years);
  const first = endOf(from, 'from', yearsOfMission[0]);
  const last = endOf(to, 'to', yearsOfMission.at(-1));
  if (first > last)
    throw new BlueLedgerError('out-of-order', {
      what: `${first} lies after ${last}`,
      where: 'from',
      expected: 'a budget year not later than to',
    });
  return yearsBetween(first, last).map((year) => keyOf(code, year));
}

/**
 * What was approved for missions and what they spent, by budget year (1 July to 30 June): all missions of a year, or one
 * mission over its years. Approved is the vote that counts, gross and without the prorated shares of the support account,
 * UNLB and RSCE, since spending is counted without them too. Current US dollars. What is not available stays undefined.
 *
 * @throws BlueLedgerError `bad-query` without a mission and a year; `unknown-code`, `bad-year`, `year-not-covered`,
 * `out-of-order`.
 * @example
 * ```ts
 * const { lines } = budgetAndSpending({ mission: 'UNMISS', budgetYear: '2024/25' });
 * lines.map(({ approved, spent }) => [approved, spent]); // => [[1237887300, 1199382400]]
 * ```
 */
export function budgetAndSpending(facts: BudgetFacts, query: BudgetQuery): BudgetAndSpending {
  checkKeys(query, ['mission', 'budgetYear', 'from', 'to']);
  checkFacts(facts, 'approvedBudgets', 'expenditure');
  const [votes, spending] = [votesOf(facts.approvedBudgets), spendingOf(facts.expenditure)];
  const keys = keysOf(query, [...votes.keys(), ...spending.keys()]);
  const about = [query.mission?.trim().toUpperCase(), query.budgetYear].filter((part) => part !== undefined);
  return answer(
    {
      kind: 'budgetAndSpending',
      query,
      title: `Approved budget and spending of ${about.length > 0 ? about.join(', ') : 'missions'}`,
    },
    (recorder) => {
      recorder.note('without-prorated-shares');
      const { stage } = facts.approvedBudgets.columns;
      const lines = keys.map((key): BudgetLine => {
        const { budgetYear, mission } = lineOf(key);
        const [vote, spent] = [votes.get(key), spending.get(key)];
        recorder.reads(facts.approvedBudgets, vote?.rows ?? []);
        recorder.reads(facts.expenditure, spent?.rows ?? []);
        const commitmentAuthority = vote?.rows.some((row) => textAt(stage, row) === 'commitment_authority') ?? false;
        if (commitmentAuthority) recorder.note('commitment-authority', { mission, budgetYear });
        if (!vote) recorder.note('vote-missing', { mission, budgetYear });
        const line = {
          mission,
          budgetYear,
          approved: vote?.amount,
          commitmentAuthority,
          spent: spent?.amount,
          exactSpentShare:
            vote && spent && fractionOf({ numerator: BigInt(spent.amount), denominator: BigInt(vote.amount) }),
        };
        recorder.step(() => ({
          step: `${mission} ${budgetYear}`,
          inputs: { approved: vote?.amount ?? 'not available' },
          result: line.spent ?? 'spending not available',
        }));
        return line;
      });
      if (query.mission === undefined)
        lines.sort(
          (a, b) => (b.approved ?? b.spent ?? 0) - (a.approved ?? a.spent ?? 0) || (a.mission < b.mission ? -1 : 1),
        );
      const unspent = lines.flatMap(({ spent, budgetYear }) => (spent === undefined ? [budgetYear] : []));
      for (const budgetYear of new Set(unspent))
        recorder.note('spending-missing', {
          budgetYear,
          missions: lines
            .flatMap((line) => (line.budgetYear === budgetYear && line.spent === undefined ? [line.mission] : []))
            .join(' '),
        });
      const both = lines.filter(({ exactSpentShare }) => exactSpentShare !== undefined);
      return {
        lines,
        both: {
          lines: both.length,
          approved: both.reduce((sum, { approved = 0 }) => sum + approved, 0),
          spent: both.reduce((sum, { spent = 0 }) => sum + spent, 0),
        },
      };
    },
  );
}
