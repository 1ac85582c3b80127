import { splitExactly } from './cashPool.js';
import { Column, Matrix } from './matrix.js';
import type { Behaviour, NumberedLetter, PayerPlan, SimulationInputs } from './simulationInputs.js';

/** Whether a state pays in a month at all. */
const paysIn = (behaviour: Behaviour, month: number, calendar: number): boolean =>
  month >= behaviour.notBefore && (behaviour.payMonths?.[calendar] ?? true);

/** Months in a row, from this one on, over which what waits is shared evenly. */
function monthsLeft({ payMonths }: Behaviour, calendar: number): number {
  if (!payMonths || payMonths.every(Boolean)) return 1;
  let left = 1;
  while (payMonths[(calendar + left) % 12]) left += 1;
  return left;
}

/** Month in which a letter is ready to be paid. A conditional part waits for its mandate, whoever pays at once. */
function readyIn({ after }: Behaviour, { issued, due, conditional }: NumberedLetter): number | undefined {
  if (due === undefined) return undefined;
  if (after !== 'issue') return due + after;
  return conditional ? Math.max(issued, due - 1) : issued;
}

/** What of a line is paid in the end. */
const payable = ({ share, ofLetter }: Behaviour, line: number, amount: number): number =>
  Math.min(Math.floor((line * share) / 10_000), Math.floor((amount * ofLetter) / 10_000));

/** Debts at the start as they come up for payment: a share of what is left each year, evenly over its months. */
function openingReady(debt: number, share: number, month: number): number {
  let left = debt;
  let ready = 0;
  for (let year = 0; year < Math.floor(month / 12); year += 1) {
    const part = Math.floor((left * share) / 10_000);
    ready += part;
    left -= part;
  }
  return ready + Math.floor((Math.floor((left * share) / 10_000) * ((month % 12) + 1)) / 12);
}

/** Debts of one state at the start, by mission. */
export function debtsOf({ openingDebts }: Pick<SimulationInputs, 'openingDebts'>, state: number): Column {
  const debts = new Column(openingDebts.rows);
  for (let mission = 0; mission < debts.length; mission += 1) debts.set(mission, openingDebts.get(mission, state));
  return debts;
}

export interface PayerInputs {
  readonly months: readonly string[];
  readonly missions: readonly string[];
  /** Letters that count; the debts at the start count where `debts` is set. */
  readonly letters: readonly NumberedLetter[];
  readonly plan: PayerPlan;
  readonly state: number;
  /** Debts of the state at the start by mission. */
  readonly debts: Column | undefined;
}

/** A behaviour, what it makes ready to be paid by month and mission, and the sum of that so far by mission. */
interface Stage {
  readonly behaviour: Behaviour;
  readonly ready: Matrix;
  readonly readySoFar: Column;
}

/** What letters add to the debts of a state by month and mission, and what each of its behaviours makes ready. */
function comingUp({ months, missions, letters, plan, state }: PayerInputs): { issued: Matrix; stages: Stage[] } {
  const cells = () => new Matrix(months.length, missions.length);
  const issued = cells();
  const stages = plan.map((behaviour) => ({ behaviour, ready: cells(), readySoFar: new Column(missions.length) }));
  for (const letter of letters) {
    const line = letter.lines.get(state);
    if (line === 0 || letter.issued >= months.length) continue;
    issued.add(Math.max(0, letter.issued), letter.mission, line);
    for (const { behaviour, ready } of stages) {
      const month = readyIn(behaviour, letter);
      if (month === undefined || month >= months.length) continue;
      ready.add(Math.max(0, month), letter.mission, payable(behaviour, line, letter.amount));
    }
  }
  return { issued, stages };
}

/**
 * What one state pays, by month and mission, in whole dollars: what is ready and unpaid, when the state pays at all. A
 * later behaviour sees what the earlier one left. Payments go to each mission for its own letters, never beyond its debt.
 */
export function paymentsOf(inputs: PayerInputs): Matrix {
  const { months, missions, debts } = inputs;
  const count = missions.length;
  const { issued, stages } = comingUp(inputs);
  const payments = new Matrix(months.length, count);
  const paid = new Column(count);
  const owed = debts?.copy() ?? new Column(count);
  const wanted = new Column(count);
  let total = 0;
  for (const [month, name] of months.entries()) {
    for (let mission = 0; mission < count; mission += 1) {
      owed.add(mission, issued.get(month, mission));
      for (const { ready, readySoFar } of stages) readySoFar.add(mission, ready.get(month, mission));
    }
    const stage = stages.findLast(({ behaviour }, index) => index === 0 || behaviour.from <= month);
    const calendar = Number(name.slice(5)) - 1;
    if (!stage || !paysIn(stage.behaviour, month, calendar)) continue;
    const { behaviour, readySoFar } = stage;
    const over = monthsLeft(behaviour, calendar);
    for (let mission = 0; mission < count; mission += 1) {
      const takesPart = !behaviour.missions || behaviour.missions[mission];
      const old = debts ? openingReady(debts.get(mission), behaviour.openingShare, month) : 0;
      const waiting = readySoFar.get(mission) + old - paid.get(mission);
      wanted.set(mission, takesPart ? Math.min(Math.max(0, Math.floor(waiting / over)), owed.get(mission)) : 0);
    }
    const want = wanted.sum();
    const most = behaviour.atMost === undefined ? want : Math.max(0, behaviour.atMost - total);
    const parts = want > most ? splitExactly(most, wanted) : wanted;
    for (let mission = 0; mission < count; mission += 1) {
      const amount = parts.get(mission);
      payments.set(month, mission, amount);
      paid.add(mission, amount);
      owed.add(mission, -amount);
      total += amount;
    }
  }
  return payments;
}
