import {
  apportionedPieces,
  assessmentRanks,
  knownUnpaid,
  paymentRecord,
  personnelReimbursement,
} from '@blueledger/core/bundled';
import { textAt } from '@blueledger/core/internal/tables';
import { apportionments } from '@blueledger/datasets/apportionments';
import { honourRoll } from '@blueledger/datasets/honour-roll';
import { unpaidByState } from '@blueledger/datasets/unpaid-by-state';
import { writtenDate } from '../../src/figure/written.js';
import type { Expected } from './expected.js';

type Row = (number | string | null)[];
const budgetYearFrom = (year: number) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
const written = (amount: number) => amount.toLocaleString('en');
const day = (date: string) => writtenDate(date, 'en');
const names = new Map(
  [apportionments, honourRoll, unpaidByState].flatMap(({ sources }) =>
    sources.map(({ id, symbol, short, title }) => [id, symbol ?? short ?? title] as const),
  ),
);
const named = (ids: readonly string[]) => [...new Set(ids.map((id) => names.get(id) ?? id))].join('; ');

/** The line of a state by the ranking of a whole year, or of the conditional pieces alone; null where its rates are open. */
function assessed(state: string, budgetYear: string, mission?: string): number | null {
  try {
    const { ranks, withheld } = assessmentRanks({ budgetYear, mission, top: 200 });
    return withheld > 0 ? null : (ranks.find((one) => one.state === state)?.amount ?? 0);
  } catch {
    return null;
  }
}

/** What the pieces that hang on a mandate put on a state, each assessed as an appropriation of its own. */
function conditional(state: string, budgetYear: string, mission: string): number {
  const appropriations = apportionedPieces({ budgetYear, mission })
    .missions.flatMap(({ pieces }) => pieces)
    .filter((piece) => piece.conditional)
    .map(({ amount, from, to }) => ({ mission, amount, from, to, parties: [] }));
  if (appropriations.length === 0) return 0;
  return assessmentRanks({ appropriations, top: 200 }).ranks.find((one) => one.state === state)?.amount ?? 0;
}

/** Documents of the rows of a mission and year, in the order of their pieces in the table. */
function documentsOf(mission: string, year: number): string[] {
  const { columns, rowCount } = apportionments;
  const rows = Array.from({ length: rowCount }, (_, row) => row).filter((row) => {
    const from = textAt(columns.from, row) ?? '';
    const isOfYear = from >= `${year}-07` && from < `${year + 1}-07`;
    return isOfYear && textAt(columns.mission, row) === mission && textAt(columns.of, row) !== 'reapportioned';
  });
  return [...new Set(rows.flatMap((row) => (textAt(columns.source, row) ?? '').split(';')))];
}

const ifExtended = (amount: number) => (amount > 0 ? `$${written(amount)} if mandates are extended` : '');

function assessedRows(state: string, year: number): Row[] {
  const budgetYear = budgetYearFrom(year);
  const all = assessed(state, budgetYear);
  if (all === null) return [[budgetYear, 'Assessed, all missions', null, '', '']];
  const missions = apportionedPieces({ budgetYear })
    .missions.map(({ mission }) => ({
      mission,
      amount: assessed(state, budgetYear, mission) ?? 0,
      open: conditional(state, budgetYear, mission),
      documents: documentsOf(mission, year),
    }))
    .filter(({ amount }) => amount > 0)
    .toSorted((a, b) => b.amount - a.amount || (a.mission < b.mission ? -1 : 1));
  const open = missions.reduce((sum, line) => sum + line.open, 0);
  return [
    [
      budgetYear,
      'Assessed, all missions',
      all,
      ifExtended(open),
      named(missions.flatMap(({ documents }) => documents)),
    ],
    ...missions.map((line) => [
      budgetYear,
      `Assessed, ${line.mission}`,
      line.amount,
      ifExtended(line.open),
      named(line.documents),
    ]),
  ];
}

function paidRows(state: string, year: number): Row[] {
  const payment = paymentRecord({ state }).years.find((line) => line.year === year);
  if (!payment) return [];
  const { columns, rowCount } = honourRoll;
  const row = Array.from({ length: rowCount }, (_, at) => at).find(
    (at) => textAt(columns.iso3, at) === state && columns.year.values[at] === year,
  );
  const detail = {
    paid_on_time: `paid in full and on time, ${day(payment.paidOn ?? '')}`,
    paid_late: `paid in full, late, ${day(payment.paidOn ?? '')}`,
    not_paid_in_full: `not paid in full by ${day(payment.asOf)}`,
  }[payment.payment];
  const ids = (textAt(columns.source, row as number) ?? '').split(';');
  return [[budgetYearFrom(year), `Regular budget of ${year}`, null, detail, named(ids)]];
}

/** Budget year of the last day that a date may mean. */
const yearOf = (asOf: string) =>
  asOf.length === 4 || asOf.slice(5, 7) >= '07' ? Number(asOf.slice(0, 4)) : Number(asOf.slice(0, 4)) - 1;

const funds: Readonly<Record<string, string>> = {
  regular: 'the regular budget',
  tribunals: 'the tribunals',
  total: 'all funds',
  peacekeeping_active_missions: 'active peacekeeping missions',
  peacekeeping_past_missions: 'past peacekeeping missions',
};

function unpaidRows(state: string, year: number): Row[] {
  const budgetYear = budgetYearFrom(year);
  const figures = knownUnpaid({ state }).figures.filter(({ asOf }) => yearOf(asOf) === year);
  if (figures.length === 0) return [[budgetYear, 'Unpaid', null, '', '']];
  return figures.map(({ fund, amount, asOf, sources }) => [
    budgetYear,
    `Unpaid, ${funds[fund] ?? fund}`,
    amount,
    day(asOf),
    named(sources),
  ]);
}

function dueRows(state: string, year: number, all: number | null): Row[] {
  const budgetYear = budgetYearFrom(year);
  const item = 'Due for contingents and formed police, equipment excluded';
  const net = 'Net: due less assessed';
  try {
    const { amount, bound, months, sources, rules } = personnelReimbursement({
      state,
      from: `${year}-07`,
      to: `${year + 1}-06`,
    });
    const sure = {
      exact: '',
      lower: 'at least',
      upper: 'at most: staff officers are among troops',
      unclear: 'about',
    }[bound];
    const reported = months.length < 12 ? `${months.length} of 12 months reported` : '';
    const reports = [...new Set(sources.map(({ symbol, short, title }) => symbol ?? short ?? title))].join('; ');
    const rates = rules
      .filter(({ parameter }) => parameter === 'personnel-reimbursement-rate')
      .map(({ reference }) => reference.document);
    const whole = year < 2025 && all !== null;
    return [
      [budgetYear, item, amount, [sure, reported].filter(Boolean).join('; '), [reports, ...new Set(rates)].join('; ')],
      [budgetYear, net, whole ? amount - all : null, whole ? sure : '', ''],
    ];
  } catch {
    return [
      [budgetYear, item, null, '', ''],
      [budgetYear, net, null, '', ''],
    ];
  }
}

/** By the questions on all payers, on debts, on payments and on reimbursement, of which the figure asks none. */
export const account: Expected = ({ state = 'BGD', year, from = '2018/19', to = '2026/27' }) => {
  const [first, last] = [Number((year ?? from).slice(0, 4)), Number((year ?? to).slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((start) => {
    const rows = assessedRows(state, start);
    return [
      ...rows,
      ...paidRows(state, start),
      ...unpaidRows(state, start),
      ...dueRows(state, start, rows[0]?.[2] as number | null),
    ];
  });
};
