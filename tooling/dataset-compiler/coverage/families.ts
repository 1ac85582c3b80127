import type { Row } from '../rowValidator.js';
import {
  budgetYearOfDate,
  type Entry,
  type Expected,
  memberStates,
  missionsInBudgetYear,
  missionsInYear,
  monthsOfOperations,
  oneFigure,
  type RowsOf,
  yearOfDate,
} from './expected.js';

/** Facts of one kind, in one or several tables, of which a year can have all, some or none. */
export interface Family {
  readonly id: string;
  readonly subject: 'shares' | 'budgets' | 'payments' | 'personnel';
  readonly unit: 'states' | 'missions' | 'months' | 'figures';
  /** Whether a year is a calendar year or a budget year, 1 July to 30 June, named by the year in which it begins. */
  readonly by: 'year' | 'budget_year';
  readonly tables: readonly string[];
  readonly entries: (rowsOf: RowsOf) => Iterable<Entry>;
  readonly expected: Expected;
  /** Single dates of a series that is published nowhere as a whole: never more than partial. */
  readonly points?: true;
  /** The last year of the table was not over when its source was read. */
  readonly lastIsPartial?: true;
  /** The facts are decided ahead of the year. */
  readonly reachesAhead?: true;
}

/** `read` for what a source prints; everything else was computed, projected or not seen. */
const kindOf = (row: Row): Entry['kind'] => (row['status'] === 'published' ? 'read' : 'derived');

/** Entries of the rows of a table: one for each row that `year` and `key` give a place. */
function entriesOf(
  table: string,
  key: (row: Row) => string | null,
  year: (row: Row) => number | readonly [number, number],
  keep: (row: Row) => boolean = () => true,
) {
  return function* (rowsOf: RowsOf): Generator<Entry> {
    for (const row of rowsOf(table)) {
      const name = key(row);
      if (name === null || !keep(row)) continue;
      const at = year(row);
      const [from, to] = typeof at === 'number' ? [at, at] : at;
      yield { key: name, from, to, kind: kindOf(row) };
    }
  };
}

const text = (name: string) => (row: Row) => (row[name] === null ? null : String(row[name]));
const calendarYear = (row: Row) => row['year'] as number;
const fiscalYear = (row: Row) => Number(String(row['fiscal_year']).slice(0, 4));
const figure = () => 'figure';
/** Months are counted from year 0: the key is the number of the month in its year. */
const monthKey = (row: Row) => String((row['month'] as number) % 12);
const monthYear = (row: Row) => Math.floor((row['month'] as number) / 12);

function* peacekeepingRates(rowsOf: RowsOf): Generator<Entry> {
  // The groups of 1973 to 2001 apply to every State that the regular scale names: who is not listed is in group C.
  const [first] = rowsOf('peacekeeping-groups')
    .map((row) => yearOfDate(row['from']))
    .sort((a, b) => a - b);
  const levels = rowsOf('peacekeeping-levels-2001');
  const [firstLevel = 0] = levels.map((row) => yearOfDate(row['from']));
  for (const row of rowsOf('regular-scale'))
    for (let year = row['from_year'] as number; year <= (row['to_year'] as number); year += 1)
      if (year > (first ?? 0) && year <= firstLevel)
        yield { key: String(row['iso3']), from: year, to: year, kind: 'derived' };
  // Levels were read; the rates follow from them and the regular scale.
  for (const row of levels)
    yield { key: String(row['iso3']), from: firstLevel + 1, to: yearOfDate(row['to']), kind: 'derived' };
  for (const row of rowsOf('peacekeeping-level-bounds'))
    yield {
      key: String(row['iso3']),
      from: row['from_year'] as number,
      to: row['to_year'] as number,
      kind: row['factor_low'] !== null && row['factor_low'] === row['factor_high'] ? 'derived' : 'bounded',
    };
  // Solved from official amounts, exact for every State and year: read, but for what a rule projects.
  for (const row of rowsOf('peacekeeping-factors'))
    yield {
      key: String(row['iso3']),
      from: row['from_year'] as number,
      to: row['to_year'] as number,
      kind: row['status'] === 'projected' ? 'derived' : 'read',
    };
}

/** A mission’s authorised strength is known in a year where a decision with a figure holds on one of its days. */
function* authorisedStrength(rowsOf: RowsOf): Generator<Entry> {
  const rows = rowsOf('authorised-strength');
  for (const [index, row] of rows.entries()) {
    if (row['total'] === null && row['military'] === null && row['police'] === null) continue;
    const next = rows[index + 1];
    const until = row['until'] ?? (next !== undefined && next['mission'] === row['mission'] ? next['from'] : null);
    // The last decision that was read says nothing of the years after it.
    const to = yearOfDate(until ?? row['from']);
    yield { key: String(row['mission']), from: yearOfDate(row['from']), to, kind: kindOf(row) };
  }
}

function* reimbursement(rowsOf: RowsOf): Generator<Entry> {
  for (const row of rowsOf('rules')) {
    if (row['rule'] !== 'personnel-reimbursement-rate' && row['rule'] !== 'pay-and-allowances') continue;
    const [from, to] = [row['from'], row['to']].map((day) => monthNumber(String(day))) as [number, number];
    for (let month = from; month <= to; month += 1) {
      const year = Math.floor(month / 12);
      yield { key: String(month % 12), from: year, to: year, kind: kindOf(row) };
    }
  }
}
const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const personnelMonths = (flag: string) =>
  function* (rowsOf: RowsOf): Generator<Entry> {
    for (const row of rowsOf('personnel-months'))
      if (row[flag] === 1)
        yield {
          key: monthKey(row),
          from: monthYear(row),
          to: monthYear(row),
          // A month that its source filled with the month before was not counted.
          kind: row['carried_forward'] === 1 ? 'derived' : 'read',
        };
  };

const isApproved = (row: Row) => ['initial', 'revised', 'recalled_total', 'liquidation'].includes(String(row['stage']));

export const families: readonly Family[] = [
  {
    id: 'regular-scale',
    subject: 'shares',
    unit: 'states',
    by: 'year',
    tables: ['regular-scale'],
    entries: entriesOf('regular-scale', text('iso3'), (row) => [row['from_year'] as number, row['to_year'] as number]),
    expected: memberStates,
    reachesAhead: true,
  },
  {
    id: 'peacekeeping-rates',
    subject: 'shares',
    unit: 'states',
    by: 'year',
    tables: ['peacekeeping-groups', 'peacekeeping-levels-2001', 'peacekeeping-level-bounds', 'peacekeeping-factors'],
    entries: peacekeepingRates,
    // Apportionments apart from the regular scale began with the force of October 1973.
    expected: (rowsOf) => {
      const members = memberStates(rowsOf);
      const first = Math.min(...rowsOf('peacekeeping-groups').map((row) => yearOfDate(row['from'])));
      return (year) => (year <= first ? new Set() : members(year));
    },
    reachesAhead: true,
  },
  {
    id: 'national-income',
    subject: 'shares',
    unit: 'states',
    by: 'year',
    tables: ['national-income'],
    entries: entriesOf('national-income', text('iso3'), calendarYear, (row) => row['gni_usd'] !== null),
    expected: memberStates,
  },
  {
    id: 'appropriations',
    subject: 'budgets',
    unit: 'missions',
    by: 'budget_year',
    tables: ['appropriations'],
    entries: entriesOf('appropriations', text('mission'), (row) => budgetYearOfDate(row['to']), isApproved),
    expected: missionsInBudgetYear,
  },
  {
    id: 'apportionments',
    subject: 'budgets',
    unit: 'missions',
    by: 'budget_year',
    tables: ['apportionments'],
    entries: entriesOf('apportionments', text('mission'), (row) => budgetYearOfDate(row['to'])),
    expected: missionsInBudgetYear,
  },
  {
    id: 'credits',
    subject: 'budgets',
    unit: 'missions',
    by: 'budget_year',
    tables: ['appropriation-credits'],
    entries: entriesOf('appropriation-credits', text('mission'), (row) => budgetYearOfDate(row['period_end'])),
    expected: missionsInBudgetYear,
  },
  {
    id: 'approved-budgets',
    subject: 'budgets',
    unit: 'missions',
    by: 'budget_year',
    tables: ['approved-budgets'],
    entries: entriesOf('approved-budgets', text('entity'), fiscalYear, (row) =>
      String(row['stage']).startsWith('approved'),
    ),
    expected: missionsInBudgetYear,
  },
  {
    id: 'approved-by-class',
    subject: 'budgets',
    unit: 'missions',
    by: 'budget_year',
    tables: ['approved-by-class', 'approved-by-line'],
    entries: entriesOf('approved-by-class', text('entity'), fiscalYear),
    expected: missionsInBudgetYear,
  },
  {
    id: 'expenditure',
    subject: 'budgets',
    unit: 'missions',
    by: 'budget_year',
    tables: ['expenditure'],
    entries: entriesOf('expenditure', text('entity'), fiscalYear),
    expected: missionsInBudgetYear,
  },
  {
    id: 'expenditure-by-class',
    subject: 'budgets',
    unit: 'missions',
    by: 'budget_year',
    tables: ['expenditure-by-class', 'expenditure-by-line'],
    entries: entriesOf('expenditure-by-class', text('entity'), fiscalYear),
    expected: missionsInBudgetYear,
  },
  {
    id: 'peacekeeping-totals',
    subject: 'budgets',
    unit: 'figures',
    by: 'budget_year',
    tables: ['peacekeeping-totals'],
    entries: entriesOf(
      'peacekeeping-totals',
      figure,
      fiscalYear,
      (row) => row['stage'] === 'approved_initial' && row['scope'] === 'all',
    ),
    expected: oneFigure,
  },
  {
    id: 'support-account',
    subject: 'budgets',
    unit: 'figures',
    by: 'budget_year',
    tables: ['support-account-approved'],
    entries: entriesOf('support-account-approved', figure, fiscalYear),
    expected: oneFigure,
  },
  {
    id: 'honour-roll',
    subject: 'payments',
    unit: 'states',
    by: 'year',
    tables: ['honour-roll'],
    entries: entriesOf('honour-roll', text('iso3'), calendarYear),
    expected: memberStates,
  },
  {
    id: 'states-paid-in-full',
    subject: 'payments',
    unit: 'months',
    by: 'year',
    tables: ['states-paid-in-full'],
    entries: entriesOf(
      'states-paid-in-full',
      (row) =>
        /^\d{4}-\d{2}/.test(String(row['as_of'])) ? String(Number(String(row['as_of']).slice(5, 7)) - 1) : null,
      (row) => yearOfDate(row['as_of']),
      (row) => row['fund'] === 'regular',
    ),
    expected: monthsOfOperations,
  },
  {
    id: 'assessed-revenue',
    subject: 'payments',
    unit: 'states',
    by: 'year',
    tables: ['assessed-revenue'],
    entries: entriesOf('assessed-revenue', text('iso3'), calendarYear),
    expected: memberStates,
  },
  {
    id: 'unpaid-assessments',
    subject: 'payments',
    unit: 'figures',
    by: 'year',
    tables: ['unpaid-assessments'],
    entries: entriesOf(
      'unpaid-assessments',
      figure,
      (row) => yearOfDate(row['as_of']),
      (row) => row['fund'] === 'peacekeeping',
    ),
    expected: oneFigure,
    points: true,
  },
  {
    id: 'outstanding-by-mission',
    subject: 'payments',
    unit: 'missions',
    by: 'year',
    tables: ['outstanding-by-mission'],
    entries: entriesOf('outstanding-by-mission', text('mission'), (row) => yearOfDate(row['as_of'])),
    expected: missionsInYear,
  },
  {
    id: 'unpaid-by-state',
    subject: 'payments',
    unit: 'states',
    by: 'year',
    tables: ['unpaid-by-state'],
    entries: entriesOf('unpaid-by-state', text('iso3'), (row) => yearOfDate(row['as_of'])),
    expected: memberStates,
    points: true,
  },
  {
    id: 'article-19',
    subject: 'payments',
    unit: 'figures',
    by: 'year',
    tables: ['article-19', 'article-19-exemptions'],
    entries: entriesOf('article-19', figure, (row) => yearOfDate(row['as_of'])),
    expected: oneFigure,
    points: true,
  },
  {
    id: 'cash-positions',
    subject: 'payments',
    unit: 'figures',
    by: 'year',
    tables: ['cash-positions'],
    entries: entriesOf('cash-positions', figure, (row) => yearOfDate(row['as_of'])),
    expected: oneFigure,
    points: true,
  },
  {
    id: 'owed-to-contributors',
    subject: 'payments',
    unit: 'figures',
    by: 'year',
    tables: ['owed-to-contributors', 'owed-to-contributors-by-state'],
    entries: entriesOf('owed-to-contributors', figure, (row) => yearOfDate(row['as_of'])),
    expected: oneFigure,
    points: true,
  },
  {
    id: 'personnel-by-state',
    subject: 'personnel',
    unit: 'months',
    by: 'year',
    tables: ['uniformed-personnel'],
    entries: personnelMonths('by_state'),
    expected: monthsOfOperations,
  },
  {
    id: 'personnel-by-state-and-mission',
    subject: 'personnel',
    unit: 'months',
    by: 'year',
    tables: ['personnel-by-mission'],
    entries: personnelMonths('by_state_and_mission'),
    expected: monthsOfOperations,
  },
  {
    id: 'personnel-by-mission',
    subject: 'personnel',
    unit: 'months',
    by: 'year',
    tables: ['mission-totals', 'mission-strength'],
    entries: personnelMonths('by_mission'),
    expected: monthsOfOperations,
  },
  {
    id: 'personnel-by-sex',
    subject: 'personnel',
    unit: 'months',
    by: 'year',
    tables: ['personnel-by-sex'],
    entries: entriesOf('personnel-by-sex', monthKey, monthYear),
    expected: monthsOfOperations,
  },
  {
    id: 'authorised-strength',
    subject: 'personnel',
    unit: 'missions',
    by: 'year',
    tables: ['authorised-strength'],
    entries: authorisedStrength,
    expected: missionsInYear,
  },
  {
    id: 'reimbursement-rates',
    subject: 'personnel',
    unit: 'months',
    by: 'year',
    tables: ['rules'],
    entries: reimbursement,
    expected: monthsOfOperations,
  },
  {
    id: 'fatalities',
    subject: 'personnel',
    unit: 'figures',
    by: 'year',
    tables: ['fatalities'],
    // The list is whole from its first year on: a year without a row is one without a death.
    *entries(rowsOf) {
      const years = rowsOf('fatalities').map(calendarYear);
      yield { key: 'figure', from: Math.min(...years), to: Math.max(...years), kind: 'read' };
    },
    lastIsPartial: true,
    expected: (rowsOf) => {
      const first = Math.min(...rowsOf('fatalities').map(calendarYear));
      return (year) => new Set(year < first ? [] : ['figure']);
    },
  },
];
