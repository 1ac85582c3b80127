import { apportion } from '../internal/math/index.js';
import type { Behaviour, World, WorldLetter } from './world.js';

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
function readyIn({ after }: Behaviour, { issued, due, conditional }: WorldLetter): number | undefined {
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
export function debtsOf(
  { missions, states, openingDebts }: Pick<World, 'missions' | 'states' | 'openingDebts'>,
  state: number,
): Float64Array {
  return Float64Array.from(missions, (_, mission) => openingDebts[mission * states.length + state] as number);
}

export interface PayerRun {
  readonly world: Pick<World, 'months' | 'missions'>;
  /** Letters that count; the debts at the start count where `debts` is given. */
  readonly letters: readonly WorldLetter[];
  readonly plan: readonly Behaviour[];
  readonly state: number;
  /** Debts of the state at the start by mission. */
  readonly debts: Float64Array | undefined;
}

/**
 * What one state pays, by month and mission, in whole dollars: what is ready and unpaid, when the state pays at all. A
 * later behaviour sees what the earlier one left. Payments go to each mission for its own letters, never beyond its debt.
 */
export function paymentsOf({ world: { months, missions }, letters, plan, state, debts }: PayerRun): Float64Array {
  const count = missions.length;
  const payments = new Float64Array(months.length * count);
  const paid = new Float64Array(count);
  const owed = debts ? debts.slice() : new Float64Array(count);
  /** What each behaviour makes ready by month and mission, and each letter's debt in its month. */
  const ready = plan.map(() => new Float64Array(months.length * count));
  const issued = new Float64Array(months.length * count);
  for (const letter of letters) {
    const line = letter.lines[state] as number;
    if (line === 0 || letter.issued >= months.length) continue;
    const at = Math.max(0, letter.issued) * count + letter.mission;
    issued[at] = (issued[at] as number) + line;
    for (const [index, behaviour] of plan.entries()) {
      const month = readyIn(behaviour, letter);
      if (month === undefined || month >= months.length) continue;
      const cell = Math.max(0, month) * count + letter.mission;
      const list = ready[index] as Float64Array;
      list[cell] = (list[cell] as number) + payable(behaviour, line, letter.amount);
    }
  }
  const sums = plan.map(() => new Float64Array(count));
  let total = 0;
  let current = 0;
  const wanted = new Float64Array(count);
  for (let month = 0; month < months.length; month += 1) {
    while (current + 1 < plan.length && (plan[current + 1] as Behaviour).from <= month) current += 1;
    for (let mission = 0; mission < count; mission += 1) {
      owed[mission] = (owed[mission] as number) + (issued[month * count + mission] as number);
      for (const [index, sum] of sums.entries())
        sum[mission] = (sum[mission] as number) + ((ready[index] as Float64Array)[month * count + mission] as number);
    }
    const behaviour = plan[current] as Behaviour;
    const calendar = Number((months[month] as string).slice(5)) - 1;
    if (!paysIn(behaviour, month, calendar)) continue;
    const over = monthsLeft(behaviour, calendar);
    let want = 0;
    for (let mission = 0; mission < count; mission += 1) {
      wanted[mission] = 0;
      if (behaviour.missions && !behaviour.missions[mission]) continue;
      const old = debts ? openingReady(debts[mission] as number, behaviour.openingShare, month) : 0;
      const waiting = ((sums[current] as Float64Array)[mission] as number) + old - (paid[mission] as number);
      wanted[mission] = Math.min(Math.max(0, Math.floor(waiting / over)), owed[mission] as number);
      want += wanted[mission] as number;
    }
    const most = behaviour.atMost === undefined ? want : Math.max(0, behaviour.atMost - total);
    const parts = want > most ? apportion(most, Array.from(wanted)) : undefined;
    for (let mission = 0; mission < count; mission += 1) {
      const pays = parts ? Number(parts[mission]) : (wanted[mission] as number);
      payments[month * count + mission] = pays;
      paid[mission] = (paid[mission] as number) + pays;
      owed[mission] = (owed[mission] as number) - pays;
      total += pays;
    }
  }
  return payments;
}
