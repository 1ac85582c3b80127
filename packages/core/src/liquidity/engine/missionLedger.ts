import { type CashPool, openPool } from './cashPool.js';
import { type EntryKind, entryKinds, type Ledger, type OpeningBalances } from './ledger.js';
import { Matrix } from './matrix.js';
import type { SimulationInputs } from './simulationInputs.js';

/** The balances of a run, which change by entries alone, and the entries, where they are kept. */
export class MissionLedger {
  readonly cashPool: CashPool;
  /** Unpaid by mission and state, and what contributors are owed. */
  readonly outstanding: Matrix;
  readonly owed: Matrix;
  readonly #inputs: SimulationInputs;
  readonly #entries:
    | { month: number[]; kind: number[]; mission: number[]; counter: number[]; amount: number[] }
    | undefined;
  #month = 0;

  constructor(inputs: SimulationInputs, { ledger }: { readonly ledger: boolean }) {
    const { missions, states, openingCash, openingDebts, openingClaims, reserveCash } = inputs;
    this.#inputs = inputs;
    this.cashPool = openPool(openingCash, reserveCash);
    this.outstanding = openingDebts.copy();
    this.owed = new Matrix(missions.length, states.length);
    for (const { mission, state, amount } of openingClaims) this.owed.add(mission, state, amount);
    this.#entries = ledger ? { month: [], kind: [], mission: [], counter: [], amount: [] } : undefined;
  }

  beginMonth(month: number): void {
    this.#month = month;
  }

  /** Keeps an entry whose balances the cash stage has already moved. */
  record(kind: EntryKind, mission: number, counter: number, amount: number): void {
    const entries = this.#entries;
    if (!entries) return;
    entries.month.push(this.#month);
    entries.kind.push(entryKinds.indexOf(kind));
    entries.mission.push(mission);
    entries.counter.push(counter);
    entries.amount.push(amount);
  }

  /** Moves the balances of an entry and keeps it. An entry of nothing is not kept. */
  post(
    kind: 'assessment' | 'withdrawal' | 'payment' | 'party' | 'operations due' | 'claim' | 'reimbursement',
    mission: number,
    counter: number,
    amount: number,
  ): void {
    if (amount === 0) return;
    const { cash, bills } = this.cashPool;
    if (kind === 'assessment') this.outstanding.add(mission, counter, amount);
    else if (kind === 'withdrawal') this.outstanding.add(mission, counter, -amount);
    else if (kind === 'payment') {
      this.outstanding.add(mission, counter, -amount);
      cash.add(mission, amount);
    } else if (kind === 'party') cash.add(mission, amount);
    else if (kind === 'operations due') bills.add(mission, amount);
    else if (kind === 'claim') this.owed.add(mission, counter, amount);
    // The cash stage has paid the mission's contributors in one sum; the entry says which of them.
    else this.owed.add(mission, counter, -amount);
    this.record(kind, mission, counter, amount);
  }

  ledger(): Ledger | undefined {
    if (!this.#entries) return undefined;
    const { missions, states, months, openingCash, openingDebts, openingClaims, reserveCash } = this.#inputs;
    const owedBy = new Matrix(missions.length, states.length);
    for (const { mission, state, amount } of openingClaims) owedBy.add(mission, state, amount);
    const owed = new Map<string, OpeningBalances['owed'][number]>();
    for (const { mission, state } of openingClaims)
      owed.set(`${mission} ${state}`, {
        mission: missions[mission] as string,
        state: states[state] as string,
        amount: owedBy.get(mission, state),
      });
    const outstanding = missions.flatMap((mission, row) =>
      states.map((state, column) => ({ mission, state, amount: openingDebts.get(row, column) })),
    );
    return {
      opening: {
        cash: Object.fromEntries(missions.map((mission, index) => [mission, openingCash.get(index)])),
        reserve: reserveCash,
        outstanding: outstanding.filter(({ amount }) => amount > 0),
        owed: [...owed.values()],
      },
      kinds: entryKinds,
      months,
      missions,
      states,
      entries: this.#entries,
    };
  }
}
