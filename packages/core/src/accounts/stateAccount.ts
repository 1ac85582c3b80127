import { type KnownScales, linesOver, noteKnownScales } from '../assessments/assess.js';
import { apportionedPieces } from '../budgets/apportionedPieces.js';
import { type ApportionmentsTable, knownBudgetYear } from '../budgets/facts.js';
import { type Answer, answer, type Recorder } from '../internal/answer/index.js';
import { BlueLedgerError, checkFacts, checkKeys } from '../internal/errors/index.js';
import { type BudgetYear, budgetYearDates, budgetYearOf, monthsBetween } from '../internal/math/index.js';
import { checkMembership, memberState, type StateText } from '../internal/states/index.js';
import { requiredNumberAt, requiredTextAt, rowIndices, textAt } from '../internal/tables/index.js';
import type { DetailedDeploymentFacts } from '../personnel/facts.js';
import { type PersonnelReimbursement, personnelReimbursement } from '../personnel/personnelReimbursement.js';
import { type ScaleFacts, scaleTables } from '../rates/facts.js';
import { type KnownUnpaid, knownUnpaid, type UnpaidByStateTable } from './knownUnpaid.js';
import { type HonourRollTable, type PaymentInYear, paymentRecord } from './paymentRecord.js';
import { spanOfDate } from './spanOfDate.js';

export interface StateAccountQuery {
  /** ISO 3166 alpha-3 code. */
  readonly state: StateText;
  /** First and last budget year, both included, as `2018/19`. Default: the first and the last with apportionments. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What a state is assessed for one mission and budget year. Whole US dollars. */
export interface AssessedForMission {
  readonly mission: string;
  readonly amount: number;
  /** The part of it that is subject to the Security Council extending the mandate. */
  readonly conditional: number;
  /** Ids of the documents that apportion it. */
  readonly sources: readonly string[];
}

/** What a state is due for its contingents and formed police units in a budget year, equipment excluded. */
export interface ReimbursedInYear {
  /** Whole US dollars over the months available. */
  readonly amount: number;
  readonly bound: PersonnelReimbursement['bound'];
  /** Months of the year with a report. */
  readonly months: number;
  readonly missingMonths: readonly string[];
  /** Ids of the reports, and the documents of the rate. */
  readonly sources: readonly string[];
  readonly rateDocuments: readonly string[];
}

export interface StateAccountYear {
  /** 1 July to 30 June, as `2025/26`. */
  readonly budgetYear: BudgetYear;
  /** Over all missions, whole US dollars. Undefined where the rates of some part of the year are not known. */
  readonly assessed: number | undefined;
  readonly conditional: number | undefined;
  /** The largest first; empty where the year is not known. */
  readonly missions: readonly AssessedForMission[];
  /** The payment of the regular budget of the calendar year in which the budget year begins. */
  readonly regularBudget: (PaymentInYear & { readonly sources: readonly string[] }) | undefined;
  /** Figures of what it owed, by the last day that their date may mean. */
  readonly unpaid: readonly KnownUnpaid[];
  readonly reimbursed: ReimbursedInYear | undefined;
  /** Reimbursed less assessed, whole US dollars, where reports reach to the end of the year; its bound is that of `reimbursed`. */
  readonly net: number | undefined;
}

/** Sums over the years of which each is known. */
export interface StateAccountTotals {
  readonly assessed: number | undefined;
  readonly assessedYears: number;
  /** Over the months with a report, of all months of the query. */
  readonly reimbursed:
    | {
        readonly amount: number;
        readonly bound: PersonnelReimbursement['bound'];
        readonly months: number;
        readonly ofMonths: number;
      }
    | undefined;
  /** Net of the years that have one, by the first and the last of them. */
  readonly net:
    | { readonly amount: number; readonly from: BudgetYear; readonly to: BudgetYear; readonly years: number }
    | undefined;
}

export type StateAccount = Answer<
  'stateAccount',
  { readonly state: string; readonly from: string; readonly to: string }
> & {
  readonly name: string;
  readonly years: readonly StateAccountYear[];
  readonly totals: StateAccountTotals;
  /** Last month with a report of personnel among the years; undefined where there is none. */
  readonly reportedTo: string | undefined;
};

export interface StateAccountFacts extends ScaleFacts, DetailedDeploymentFacts {
  readonly memberStates: ScaleFacts['memberStates'];
  readonly apportionments: ApportionmentsTable;
  readonly honourRoll: HonourRollTable;
  readonly unpaidByState: UnpaidByStateTable;
}

const idsOf = (text: string | undefined): string[] => (text ?? '').split(';').filter((id) => id !== '');

/** The budget years of a query, one after the other. */
function yearsOf({ apportionments: table }: StateAccountFacts, { from, to }: StateAccountQuery): readonly BudgetYear[] {
  const known = new Set(rowIndices(table).map((row) => budgetYearOf(requiredTextAt(table.columns.from, row))));
  const all = [...known].sort();
  const first = from === undefined ? all[0] : knownBudgetYear(from, known, 'from');
  const last = to === undefined ? all.at(-1) : knownBudgetYear(to, known, 'to');
  if ((first ?? '') > (last ?? ''))
    throw new BlueLedgerError('out-of-order', {
      what: `${first} lies after ${last}`,
      where: 'from',
      expected: 'a budget year not later than to',
    });
  return all.filter((year) => year >= (first ?? '') && year <= (last ?? ''));
}

/** Documents that apportion to a mission in a budget year. */
function apportionedBy(table: ApportionmentsTable, mission: string, budgetYear: string): string[] {
  const { columns } = table;
  const { from, to } = budgetYearDates(budgetYear);
  const isOfYear = (day: string) => from <= day && day <= to;
  const ids = rowIndices(table)
    .filter(
      (row) =>
        textAt(columns.mission, row) === mission &&
        isOfYear(requiredTextAt(columns.from, row)) &&
        textAt(columns.of, row) !== 'reapportioned',
    )
    .flatMap((row) => idsOf(textAt(columns.source, row)));
  return [...new Set(ids)];
}

function assessedIn(
  facts: StateAccountFacts,
  state: string,
  budgetYear: string,
  known: KnownScales,
  recorder: Recorder,
): Pick<StateAccountYear, 'assessed' | 'conditional' | 'missions'> {
  const apportioned = apportionedPieces(facts, { budgetYear });
  recorder.carries(apportioned);
  let withheld = 0;
  const missions = apportioned.missions.flatMap(({ mission, pieces }): AssessedForMission[] => {
    const inside = recorder.inside();
    const sums = { amount: 0, conditional: 0 };
    for (const piece of pieces) {
      const over = linesOver(facts, piece, known, inside);
      withheld += over.withheld;
      const line = over.lines.find((one) => one.state === state)?.amount ?? 0;
      sums.amount += line;
      if (piece.conditional) sums.conditional += line;
    }
    recorder.step(
      () => ({
        step: `${mission} ${budgetYear}: its line of each piece`,
        inputs: { pieces: pieces.length },
        result: sums,
      }),
      inside,
    );
    return sums.amount > 0
      ? [{ mission, ...sums, sources: apportionedBy(facts.apportionments, mission, budgetYear) }]
      : [];
  });
  if (withheld > 0) return { assessed: undefined, conditional: undefined, missions: [] };
  const sum = (of: 'amount' | 'conditional') => missions.reduce((total, line) => total + line[of], 0);
  return {
    assessed: sum('amount'),
    conditional: sum('conditional'),
    missions: missions.sort((a, b) => b.amount - a.amount || (a.mission < b.mission ? -1 : 1)),
  };
}

/** What there is no rate or no report for is not known: it is neither nothing nor an error of the query. */
const notKnown: readonly string[] = ['year-not-covered', 'month-missing'];

function reimbursedIn(
  facts: StateAccountFacts,
  state: string,
  budgetYear: string,
  recorder: Recorder,
): ReimbursedInYear | undefined {
  const { from, to } = budgetYearDates(budgetYear);
  let answered: PersonnelReimbursement;
  try {
    answered = personnelReimbursement(facts, { state, from: from.slice(0, 7), to: to.slice(0, 7) });
  } catch (error) {
    if (error instanceof BlueLedgerError && notKnown.includes(error.code)) return undefined;
    throw error;
  }
  recorder.carries(answered);
  const { amount, bound, months, missingMonths, sources, rules } = answered;
  return {
    amount,
    bound,
    months: months.length,
    missingMonths,
    sources: sources.map(({ id }) => id),
    rateDocuments: [
      ...new Set(
        rules
          .filter(({ parameter }) => parameter === 'personnel-reimbursement-rate')
          .map(({ reference }) => reference.document),
      ),
    ],
  };
}

const budgetYearOfFigure = (asOf: string) => budgetYearOf(spanOfDate(asOf).last);

/** What the honour roll says of the calendar years in which budget years begin. Only what it says of those is cited. */
function paymentsIn(
  facts: StateAccountFacts,
  state: string,
  budgetYears: readonly BudgetYear[],
  recorder: Recorder,
): ReadonlyMap<BudgetYear, StateAccountYear['regularBudget']> {
  const { honourRoll: table } = facts;
  const { iso3, year, source } = table.columns;
  const { years } = paymentRecord(facts, { state });
  const byYear = new Map(
    budgetYears.map((budgetYear) => {
      const calendarYear = Number(budgetYear.slice(0, 4));
      const rows = rowIndices(table).filter(
        (row) => textAt(iso3, row) === state && requiredNumberAt(year, row) === calendarYear,
      );
      recorder.reads(table, rows);
      const payment = years.find((line) => line.year === calendarYear);
      const sources = rows.flatMap((row) => idsOf(source && textAt(source, row)));
      return [budgetYear, payment && { ...payment, sources }] as const;
    }),
  );
  return byYear;
}

/** Figures of what a state owed whose date falls in the years. Only those are cited. */
function unpaidIn(
  facts: StateAccountFacts,
  state: string,
  budgetYears: readonly BudgetYear[],
  recorder: Recorder,
): readonly KnownUnpaid[] {
  const { unpaidByState: table } = facts;
  const isWithin = (asOf: string) => budgetYears.includes(budgetYearOfFigure(asOf));
  recorder.reads(
    table,
    rowIndices(table).filter(
      (row) => textAt(table.columns.iso3, row) === state && isWithin(requiredTextAt(table.columns.as_of, row)),
    ),
  );
  const figures = knownUnpaid(facts, { state }).figures.filter(({ asOf }) => isWithin(asOf));
  recorder.note(figures.length === 0 ? 'unpaid-unknown-in-years' : 'unpaid-single-figures');
  return figures;
}

/** The bound of a sum whose parts have theirs: what is too low here and too high there has none. */
function boundOf(bounds: readonly PersonnelReimbursement['bound'][]): PersonnelReimbursement['bound'] {
  const [only, other] = [...new Set(bounds)].filter((bound) => bound !== 'exact');
  return other === undefined ? (only ?? 'exact') : 'unclear';
}

function reimbursedOver(years: readonly StateAccountYear[]): StateAccountTotals['reimbursed'] {
  const known = years.flatMap(({ reimbursed }) => (reimbursed ? [reimbursed] : []));
  if (known.length === 0) return undefined;
  return {
    amount: known.reduce((sum, { amount }) => sum + amount, 0),
    bound: boundOf(known.map(({ bound }) => bound)),
    months: known.reduce((sum, { months }) => sum + months, 0),
    ofMonths: years.length * 12,
  };
}

function lastReport(years: readonly StateAccountYear[]): string | undefined {
  const year = years.findLast(({ reimbursed }) => reimbursed !== undefined);
  if (!year?.reimbursed) return undefined;
  const { from, to } = budgetYearDates(year.budgetYear);
  const { missingMonths } = year.reimbursed;
  return monthsBetween(from.slice(0, 7), to.slice(0, 7)).findLast((month) => !missingMonths.includes(month));
}

function totalsOf(years: readonly StateAccountYear[]): StateAccountTotals {
  const sum = (amounts: readonly (number | undefined)[]) => {
    const known = amounts.filter((amount) => amount !== undefined);
    return known.length === 0 ? undefined : known.reduce((total, amount) => total + amount, 0);
  };
  const netted = years.filter(({ net }) => net !== undefined);
  const [first, last] = [netted[0], netted.at(-1)];
  return {
    assessed: sum(years.map(({ assessed }) => assessed)),
    assessedYears: years.filter(({ assessed }) => assessed !== undefined).length,
    reimbursed: reimbursedOver(years),
    net:
      first && last
        ? {
            amount: sum(netted.map(({ net }) => net)) as number,
            from: first.budgetYear,
            to: last.budgetYear,
            years: netted.length,
          }
        : undefined,
  };
}

/**
 * The account of a Member State with UN peacekeeping by budget year: what it is assessed for each mission, on the pieces
 * that the resolutions apportion and the unrounded rates of each calendar year; when it paid the regular budget; what it
 * is known to have owed, by fund and date; what it is due for its contingents and formed police units at the standard rate,
 * equipment excluded; and the two set against each other. Whole current US dollars. What no document says stays undefined:
 * of peacekeeping no payments by state are published, and years whose rates are known within bounds only (2004 to 2011) are
 * not assessed.
 *
 * @throws BlueLedgerError `unknown-code`, `bad-year`, `year-not-covered`, `out-of-order`; `not-a-member` for a span in which
 * the state was no Member; `facts-missing`.
 * @example
 * ```ts
 * const { years } = stateAccount({ state: 'DEU', from: '2024/25', to: '2025/26' });
 * years.map(({ budgetYear, assessed }) => [budgetYear, assessed]); // => [['2024/25', 314116339], ['2025/26', 319039910]]
 * years[1].missions[0].mission; // => 'UNMISS'
 * ```
 */
export function stateAccount(facts: StateAccountFacts, query: StateAccountQuery): StateAccount {
  const tables = [...scaleTables, 'apportionments', 'honourRoll', 'unpaidByState', 'personnelByKind'] as const;
  const { memberStates } = checkFacts(facts, ...tables);
  const { state, name } = memberState(memberStates, checkKeys(query, ['state', 'from', 'to']).state);
  const budgetYears = yearsOf(facts, query);
  const [from, to] = [budgetYears[0] as string, budgetYears.at(-1) as string];
  checkMembership(memberStates, [state], {
    from: budgetYearDates(from).from,
    to: budgetYearDates(to).to,
    where: 'state',
  });
  return answer(
    {
      kind: 'stateAccount',
      query: { state, from, to },
      title: `Account of ${name} with UN peacekeeping, ${from} to ${to}`,
    },
    (recorder) => {
      recorder.restsOn('derived');
      recorder.note('largest-remainder', { unit: 1 });
      recorder.note('state-account-payments');
      const known: KnownScales = new Map();
      const paid = paymentsIn(facts, state, budgetYears, recorder);
      const owed = unpaidIn(facts, state, budgetYears, recorder);
      const reportedTo = facts.personnelByKind?.coverage?.to ?? '';
      const years = budgetYears.map((budgetYear): StateAccountYear => {
        const inside = recorder.inside();
        const assessed = assessedIn(facts, state, budgetYear, known, inside);
        const reimbursed = reimbursedIn(facts, state, budgetYear, inside);
        const whole = budgetYearDates(budgetYear).to.slice(0, 7) <= reportedTo;
        const net =
          whole && reimbursed && assessed.assessed !== undefined ? reimbursed.amount - assessed.assessed : undefined;
        recorder.step(
          () => ({
            step: `${budgetYear}: assessed, reimbursed, net`,
            inputs: { missions: assessed.missions.length },
            result: { assessed: assessed.assessed, reimbursed: reimbursed?.amount, net },
          }),
          inside,
        );
        return {
          budgetYear,
          ...assessed,
          regularBudget: paid.get(budgetYear),
          unpaid: owed.filter((figure) => budgetYearOfFigure(figure.asOf) === budgetYear),
          reimbursed,
          net,
        };
      });
      noteKnownScales(known, recorder);
      return { name, years, totals: totalsOf(years), reportedTo: lastReport(years) };
    },
  );
}
