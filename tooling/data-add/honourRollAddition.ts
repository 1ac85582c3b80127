import { DatasetError, type Problem } from '../dataset-compiler/problem.js';
import type { Row } from '../dataset-compiler/rowValidator.js';
import type { Addition, Standing, TextRow } from './addition.js';
import { printedDate } from './printedDate.js';
import type { Input, InputRow } from './readInput.js';
import { stateCodes } from './stateCode.js';
import { wholeNumber } from './wholeNumber.js';

export const honourRollColumns = { required: ['state', 'amount', 'date'], optional: ['rank'] } as const;

export interface HonourRollOptions {
  /** Date of the page, YYYY-MM-DD. */
  readonly asOf?: string | undefined;
  /** Day by which a payment was on time, YYYY-MM-DD; needed for the first roll of a year. */
  readonly dueOn?: string | undefined;
  /** Symbol of the circular that prints the assessments; needed for the first roll of a year. */
  readonly circular?: string | undefined;
  /** How many Member States the page counts as paid in full. */
  readonly printedTotal?: number | undefined;
  readonly accessed: string;
}

interface Payment {
  readonly row: InputRow;
  readonly iso3: string;
  readonly amount: number;
  /** Empty where a row gives the assessment of a State that has not paid in full. */
  readonly paidOn: string;
}

const page = 'https://www.un.org/en/ga/contributions/honourroll.shtml';
const idOfRoll = (year: number) => `un-honour-roll-${year}`;

/** The rows of the file as payments; what is wrong with one goes to `problems`. */
function paymentsOf(input: Input, standing: Standing, asOf: string, problems: Problem[]): Payment[] {
  const { file } = input;
  const code = stateCodes(standing);
  const seen = new Map<string, number>();
  let rank = 0;
  let before = '';
  return input.rows.map((row) => {
    const { cells, line } = row;
    const iso3 = code(input, row, problems);
    const first = seen.get(iso3);
    if (iso3 !== '' && first !== undefined)
      problems.push({ file, line, column: 'state', reason: `${iso3} stands in line ${first} already` });
    seen.set(iso3, line);
    const amount = wholeNumber(
      input,
      { line, cells: { ...cells, amount: (cells['amount'] ?? '').replace('$', '').trim() } },
      'amount',
      problems,
    );
    const printed = cells['date'] ?? '';
    const paidOn = printed === '' ? '' : printedDate(printed);
    if (paidOn === undefined)
      problems.push({
        file,
        line,
        column: 'date',
        reason: `"${printed}" is not a day such as 2026-09-02, 2 September 2026 or 02-Sep-26`,
      });
    else if (paidOn > asOf)
      problems.push({ file, line, column: 'date', reason: `${paidOn} is after the date of the page, ${asOf}` });
    else if (paidOn !== '' && paidOn < before)
      problems.push({
        file,
        line,
        column: 'date',
        reason: `${paidOn} is before ${before} in the row above: the page lists payments in the order in which they came`,
      });
    if (paidOn) before = paidOn;
    if (cells['rank']) {
      rank += 1;
      if (cells['rank'].replace(/\.$/, '') !== String(rank))
        problems.push({
          file,
          line,
          column: 'rank',
          reason: `"${cells['rank']}" where ${rank} follows: a row is missing or stands twice`,
        });
    }
    return { row, iso3, amount, paidOn: paidOn ?? '' };
  });
}

/** Holds a roll against the one that stands for the year: same assessments, and no payment taken back. */
function checkAgainstStanding(
  input: Input,
  payments: readonly Payment[],
  standing: ReadonlyMap<string, Row>,
  problems: Problem[],
): void {
  const { file } = input;
  const now = new Map(payments.map((payment) => [payment.iso3, payment]));
  for (const { row, iso3, amount, paidOn } of payments) {
    const old = standing.get(iso3);
    if (!old) continue;
    if (old['assessment_usd'] !== amount)
      problems.push({
        file,
        line: row.line,
        column: 'amount',
        reason: `${iso3} is assessed ${old['assessment_usd']} in the tables; the file has ${amount}: one of them is wrong, or a State paid another sum than its assessment`,
      });
    if (old['paid_on'] !== null && paidOn !== '' && old['paid_on'] !== paidOn)
      problems.push({
        file,
        line: row.line,
        column: 'date',
        reason: `${iso3} paid in full on ${old['paid_on']} in the roll that stands; the file has ${paidOn}`,
      });
  }
  for (const [iso3, old] of standing)
    if (old['paid_on'] !== null && !now.get(iso3)?.paidOn)
      problems.push({
        file,
        reason: `${iso3} had paid in full on ${old['paid_on']} in the roll that stands, and has no payment in the file`,
      });
}

/**
 * A newer honour roll of the regular budget, as the page of the Committee on Contributions prints it: who paid in full, in
 * order, with amount and date. It replaces the roll of its year; States that it leaves out have not paid in full.
 */
export function honourRollAddition(input: Input, standing: Standing, options: HonourRollOptions): Addition {
  const { file } = input;
  const { asOf = '', dueOn, circular, printedTotal, accessed } = options;
  if (printedDate(asOf) !== asOf || asOf === '')
    throw new DatasetError([{ file, reason: `--as-of "${asOf}" is not the date of the page, YYYY-MM-DD` }]);
  const problems: Problem[] = [];
  const year = Number(asOf.slice(0, 4));
  const payments = paymentsOf(input, standing, asOf, problems);
  const rolls = (standing.get('honour-roll')?.rows ?? []).filter((row) => row['year'] === year);
  const summary = (standing.get('honour-roll-summary')?.rows ?? []).find((row) => row['year'] === year);
  const byState = new Map(rolls.map((row) => [String(row['iso3']), row]));
  if (summary && String(summary['as_of']) > asOf)
    problems.push({ file, reason: `a roll of ${summary['as_of']} stands already, which is newer than ${asOf}` });
  checkAgainstStanding(input, payments, byState, problems);
  const due = dueOn ?? (summary ? String(summary['due_on']) : '');
  if (printedDate(due) !== due || due === '')
    problems.push({
      file,
      reason: `no roll of ${year} stands: give --due-on YYYY-MM-DD, the day by which a payment was on time`,
    });
  if (!summary && !circular)
    problems.push({
      file,
      reason: `no roll of ${year} stands: give --circular SYMBOL, the circular that prints the assessments of the year`,
    });
  const members = (standing.get('member-states')?.rows ?? [])
    .filter((row) => row['ended'] === null)
    .map((row) => String(row['iso3']));
  const given = new Map(payments.map((payment) => [payment.iso3, payment]));
  const unknown = members.filter((iso3) => !given.has(iso3) && !byState.has(iso3));
  if (unknown.length > 0)
    problems.push({
      file,
      reason: `no assessment of ${year} for ${unknown.slice(0, 5).join(', ')}${unknown.length > 5 ? ` and ${unknown.length - 5} more` : ''}: the first roll of a year has a row for every Member State, without a date where it has not paid in full`,
    });
  const paid = payments.filter(({ paidOn }) => paidOn !== '');
  if (printedTotal !== undefined && paid.length !== printedTotal)
    problems.push({
      file,
      reason: `${paid.length} States have paid in full in the file; the page counts ${printedTotal}`,
    });
  if (problems.length > 0) throw new DatasetError(problems);

  const assessments = circular?.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const source = rolls[0] ? String(rolls[0]['source']) : `${idOfRoll(year)};${assessments}`;
  const rows = members.map((iso3): TextRow => {
    const payment = given.get(iso3);
    const paidOn = payment?.paidOn ?? '';
    return {
      iso3,
      year: String(year),
      assessment_usd: String(payment?.amount ?? byState.get(iso3)?.['assessment_usd']),
      payment: paidOn === '' ? 'not_paid_in_full' : paidOn <= due ? 'paid_on_time' : 'paid_late',
      paid_on: paidOn,
      as_of: asOf,
      status: 'published',
      source,
    };
  });
  const count = (kind: string) => rows.filter(({ payment }) => payment === kind).length;
  const total = rows.reduce((sum, row) => sum + Number(row['assessment_usd']), 0);
  const newcomers = paid.filter(({ iso3 }) => (byState.get(iso3)?.['paid_on'] ?? null) === null);
  return {
    summary: `Honour roll of ${year} as of ${asOf}`,
    replaces: new Set(['honour-roll', 'honour-roll-summary']),
    rows: new Map<string, TextRow[]>([
      ['honour-roll', rows],
      [
        'honour-roll-summary',
        [
          {
            year: String(year),
            as_of: asOf,
            due_on: due,
            assessment_usd: String(total),
            paid_on_time: String(count('paid_on_time')),
            paid_late: String(count('paid_late')),
            not_paid_in_full: String(count('not_paid_in_full')),
            assessment_column: summary ? String(summary['assessment_column']) : 'total_contributions',
            status: 'published',
            source,
          },
        ],
      ],
      [
        'states-paid-in-full',
        [
          {
            as_of: asOf,
            fund: 'regular',
            states: String(paid.length),
            preferred: 'true',
            confidence: 'primary',
            status: 'published',
            source: idOfRoll(year),
          },
        ],
      ],
      ['sources', rolls.length > 0 ? [] : sourcesOf(year, circular ?? '', assessments ?? '', accessed)],
    ]),
    report: [
      `${paid.length} of ${rows.length} States have paid in full${summary ? `; on ${summary['as_of']} ${Number(summary['paid_on_time']) + Number(summary['paid_late'])} had` : ''}`,
      ...newcomers.slice(-5).map(({ iso3, amount, paidOn }) => `${iso3}: ${amount} dollars on ${paidOn}`),
    ],
  };
}

function sourcesOf(year: number, circular: string, id: string, accessed: string): TextRow[] {
  const common = {
    short: '',
    accessed,
    licence: 'UN terms of use: facts cited by symbol',
    redistributable: 'true',
    note: '',
  };
  return [
    {
      ...common,
      id: idOfRoll(year),
      title: `Contributions received for ${year} for the United Nations regular budget (honour roll)`,
      short: 'UN honour roll',
      publisher: 'United Nations Committee on Contributions',
      symbol: '',
      url: page,
    },
    {
      ...common,
      id,
      title: `Assessment of Member States’ contributions to the regular budget for ${year}`,
      publisher: 'United Nations Secretariat',
      symbol: circular,
      url: '',
    },
  ];
}
