import type { CashSeries, ContributorSeries, MissionSeries, PayerSeries } from '../liquidityAnswer.js';
import { type CashEntry, cashMonth, leftForActive, splitExactly } from './cashPool.js';
import { DebtAging } from './debtAging.js';
import type { Ledger } from './ledger.js';
import { Column, Matrix } from './matrix.js';
import { MissionLedger } from './missionLedger.js';
import { debtsOf, paymentsOf } from './paymentsOf.js';
import { RunSeries } from './runSeries.js';
import type { Claim, MonthRules, SimulationInputs } from './simulationInputs.js';

export interface SimulationRun {
  readonly total: CashSeries;
  readonly missions: readonly MissionSeries[];
  readonly payers: readonly PayerSeries[];
  readonly contributors: readonly ContributorSeries[];
  readonly reserveCash: readonly number[];
  /** What the reserve could still advance for active cash at the end of each month. */
  readonly reserveLeft: readonly number[];
  readonly ledger: Ledger | undefined;
}

/** What the months of a run share: its inputs, its balances, and what it reports. */
interface Run {
  readonly inputs: SimulationInputs;
  readonly ledger: MissionLedger;
  readonly aging: DebtAging;
  readonly series: RunSeries;
  /** What each state pays, by month and mission. */
  readonly payments: readonly Matrix[];
  readonly claimsEarned: ReadonlyMap<number, readonly Claim[]>;
  readonly claimsPayable: ReadonlyMap<number, readonly Claim[]>;
  /** What can be paid to each contributor now, by mission and state. */
  readonly payableTo: Matrix;
}

/** Claims by a month; what could be paid before the run can be paid in its first month. */
function byMonth(claims: readonly Claim[], monthOf: (claim: Claim) => number): ReadonlyMap<number, readonly Claim[]> {
  const months = new Map<number, Claim[]>();
  for (const claim of claims) {
    const month = Math.max(0, monthOf(claim));
    const list = months.get(month);
    if (list) list.push(claim);
    else months.set(month, [claim]);
  }
  return months;
}

function startRun(inputs: SimulationInputs, keepEntries: boolean): Run {
  const { months, missions, states, letters, payers, openingClaims, claims } = inputs;
  return {
    inputs,
    ledger: new MissionLedger(inputs, { ledger: keepEntries }),
    aging: new DebtAging(inputs),
    series: new RunSeries(inputs),
    payments: payers.map((plan, state) =>
      paymentsOf({ months, missions, letters, plan, state, debts: debtsOf(inputs, state) }),
    ),
    claimsEarned: byMonth(claims, ({ earned }) => earned),
    claimsPayable: byMonth([...openingClaims, ...claims], ({ payable }) => payable),
    payableTo: new Matrix(missions.length, states.length),
  };
}

/** Debts grow by the letters of the month, and shrink by those that are withdrawn because their mission was closed. */
function issueLetters({ inputs, ledger, series }: Run, month: number): void {
  for (const { issued, withdrawn, mission, amount, lines } of inputs.letters) {
    const kind = issued === month ? 'assessment' : withdrawn === month ? 'withdrawal' : undefined;
    if (!kind) continue;
    const sign = kind === 'assessment' ? 1 : -1;
    for (let state = 0; state < lines.length; state += 1) {
      ledger.post(kind, mission, state, lines.get(state));
      series.ofPayer('assessed', state, month, sign * lines.get(state));
    }
    series.ofMission('assessed', mission, month, sign * amount);
  }
}

/** Member States pay. What they pay meets their debts, and is cash of the mission that it is paid to. */
function collectPayments({ inputs, ledger, aging, series, payments }: Run, month: number): void {
  for (const [state, paid] of payments.entries())
    for (let mission = 0; mission < inputs.missions.length; mission += 1) {
      const amount = paid.get(month, mission);
      if (amount === 0) continue;
      ledger.post('payment', mission, state, amount);
      aging.pay(mission, state, amount);
      series.ofPayer('paid', state, month, amount);
      series.ofMission('collected', mission, month, amount);
    }
}

/**
 * What falls to each mission by the month: the part of the parties concerned comes in, bills of staff and operations are
 * due. What contributors earn is owed from now on, and is ready to be paid when its claim is.
 */
function addBills({ inputs, ledger, series, claimsEarned, claimsPayable, payableTo }: Run, month: number): void {
  const { missions, parties, operations } = inputs;
  for (let mission = 0; mission < missions.length; mission += 1) {
    const party = parties.get(month, mission);
    ledger.post('party', mission, -1, party);
    series.ofMission('collected', mission, month, party);
    const bill = operations.get(month, mission);
    ledger.post('operations due', mission, -1, bill);
    series.ofMission('operationsDue', mission, month, bill);
  }
  for (const { mission, state, amount } of claimsEarned.get(month) ?? []) {
    ledger.post('claim', mission, state, amount);
    series.ofContributor('due', state, month, amount);
    series.ofMission('contributorsDue', mission, month, amount);
  }
  for (const { mission, state, amount } of claimsPayable.get(month) ?? []) {
    payableTo.add(mission, state, amount);
    ledger.cashPool.payable.add(mission, amount);
  }
}

/** Series that the entries of the cash stage add to. Loans are reported as they stand at the end of the month. */
const seriesOfEntry: Readonly<Partial<Record<CashEntry, 'operationsPaid' | 'reserveDrawn' | 'reserveRepaid'>>> = {
  'operations paid': 'operationsPaid',
  advance: 'reserveDrawn',
  'advance repaid': 'reserveRepaid',
};

/** Pays bills and contributors with the cash of the month; what each mission paid its contributors. */
function payBills({ inputs, ledger, series }: Run, month: number, rules: MonthRules): Column {
  const reimbursed = new Column(inputs.missions.length);
  cashMonth({
    cashPool: ledger.cashPool,
    rules,
    keep: inputs.holdBack.row(month),
    startUp: inputs.startUp,
    split: splitExactly,
    record: (kind, mission, counter, amount) => {
      ledger.record(kind, mission, counter, amount);
      const name = seriesOfEntry[kind];
      if (name) series.ofMission(name, mission, month, amount);
    },
    reimbursed,
  });
  return reimbursed;
}

/** Shares what a mission paid among its contributors, by what could be paid to each. */
function shareReimbursement({ ledger, series, payableTo }: Run, month: number, reimbursed: Column): void {
  for (let mission = 0; mission < reimbursed.length; mission += 1) {
    const amount = reimbursed.get(mission);
    if (amount === 0) continue;
    series.ofMission('contributorsPaid', mission, month, amount);
    const parts = splitExactly(amount, payableTo.row(mission));
    for (let state = 0; state < parts.length; state += 1) {
      const part = parts.get(state);
      if (part === 0) continue;
      ledger.post('reimbursement', mission, state, part);
      payableTo.add(mission, state, -part);
      series.ofContributor('paid', state, month, part);
    }
  }
}

/** Debts age by a month, and every balance is reported as it stands. */
function closeMonth({ inputs, ledger, aging, series }: Run, month: number): void {
  const { missions, states } = inputs;
  const { cash, advances, bills, loans } = ledger.cashPool;
  aging.closeMonth(month);
  for (let mission = 0; mission < missions.length; mission += 1) {
    series.ofMission('cash', mission, month, cash.get(mission));
    series.ofMission('reserveOut', mission, month, advances.get(mission));
    series.ofMission('operationsUnpaid', mission, month, bills.get(mission));
    let [lent, borrowed, outstanding, overdue, arrears, owed] = [0, 0, 0, 0, 0, 0];
    for (let other = 0; other < missions.length; other += 1) {
      lent += loans.get(mission, other);
      borrowed += loans.get(other, mission);
    }
    // Most states owe most missions nothing, and most are owed nothing: a run goes through them all in every month.
    for (let state = 0; state < states.length; state += 1) {
      const debt = ledger.outstanding.get(mission, state);
      if (debt !== 0) {
        const [late, old] = [aging.overdue(mission, state), aging.arrears(mission, state)];
        outstanding += debt;
        overdue += late;
        arrears += old;
        series.ofPayer('outstanding', state, month, debt);
        series.ofPayer('overdue', state, month, late);
        series.ofPayer('arrears', state, month, old);
      }
      const due = ledger.owed.get(mission, state);
      if (due !== 0) {
        owed += due;
        series.ofContributor('owed', state, month, due);
      }
    }
    const sums = { lent, borrowed, outstanding, overdue, arrears, contributorsOwed: owed } as const;
    for (const name of ['lent', 'borrowed', 'outstanding', 'overdue', 'arrears', 'contributorsOwed'] as const)
      series.ofMission(name, mission, month, sums[name]);
    const net = cash.get(mission) - advances.get(mission) - bills.get(mission) + lent - borrowed - owed;
    series.ofMission('netPositionUsd', mission, month, net);
  }
}

/**
 * Runs the months in whole dollars: letters go out, payments come in, bills and claims fall due, the cash of the month pays
 * them, and the month is closed. Every balance changes by entries alone, so that opening and entries give the closing, each
 * month, each account.
 */
export function runSimulation(
  inputs: SimulationInputs,
  { ledger: keepEntries = false }: { readonly ledger?: boolean } = {},
): SimulationRun {
  const run = startRun(inputs, keepEntries);
  const { cashPool } = run.ledger;
  const reserveCash: number[] = [];
  const reserveLeft: number[] = [];
  for (const [month, rules] of inputs.rules.entries()) {
    run.ledger.beginMonth(month);
    issueLetters(run, month);
    collectPayments(run, month);
    addBills(run, month);
    const reimbursed = payBills(run, month, rules);
    shareReimbursement(run, month, reimbursed);
    closeMonth(run, month);
    reserveCash.push(cashPool.reserve);
    reserveLeft.push(leftForActive(cashPool, rules, inputs.startUp));
  }
  return { ...run.series.result(), reserveCash, reserveLeft, ledger: run.ledger.ledger() };
}
