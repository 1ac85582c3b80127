import { type EntryKind, entryKinds, type Ledger } from './ledger.js';
import type { Pot } from './pot.js';
import type { World } from './world.js';

/** The balances of a run, which change by entries alone, and the entries, where they are kept. */
export class Books {
  readonly pot: Pot;
  /** Unpaid by mission and state, and what contributors are owed. */
  readonly outstanding: Float64Array;
  readonly owed: Float64Array;
  readonly #world: World;
  readonly #entries:
    | { month: number[]; kind: number[]; mission: number[]; counter: number[]; amount: number[] }
    | undefined;
  #month = 0;

  constructor(world: World, { ledger }: { readonly ledger: boolean }) {
    const { missions, states, openingCash, openingDebts, reserveCash } = world;
    const count = missions.length;
    this.#world = world;
    this.pot = {
      cash: openingCash.slice(),
      bills: new Float64Array(count),
      payable: new Float64Array(count),
      loans: new Float64Array(count * count),
      advances: new Float64Array(count),
      reserve: reserveCash,
    };
    this.outstanding = openingDebts.slice();
    this.owed = new Float64Array(count * states.length);
    for (const { mission, state, amount } of world.openingClaims) this.#add(this.owed, mission, state, amount);
    this.#entries = ledger ? { month: [], kind: [], mission: [], counter: [], amount: [] } : undefined;
  }

  #add(matrix: Float64Array, mission: number, state: number, amount: number): void {
    const at = mission * this.#world.states.length + state;
    matrix[at] = (matrix[at] as number) + amount;
  }

  begin(month: number): void {
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

  /** Moves the balances of an entry and keeps it. An entry of nothing is none. */
  post(
    kind: 'assessment' | 'withdrawal' | 'payment' | 'party' | 'operations due' | 'claim' | 'reimbursement',
    mission: number,
    counter: number,
    amount: number,
  ): void {
    if (amount === 0) return;
    const { cash, bills } = this.pot;
    if (kind === 'assessment') this.#add(this.outstanding, mission, counter, amount);
    else if (kind === 'withdrawal') this.#add(this.outstanding, mission, counter, -amount);
    else if (kind === 'payment') {
      this.#add(this.outstanding, mission, counter, -amount);
      cash[mission] = (cash[mission] as number) + amount;
    } else if (kind === 'party') cash[mission] = (cash[mission] as number) + amount;
    else if (kind === 'operations due') bills[mission] = (bills[mission] as number) + amount;
    else if (kind === 'claim') this.#add(this.owed, mission, counter, amount);
    // The cash stage has paid the mission's contributors in one sum; here it is told to whom.
    else this.#add(this.owed, mission, counter, -amount);
    this.record(kind, mission, counter, amount);
  }

  ledger(): Ledger | undefined {
    if (!this.#entries) return undefined;
    const { missions, states, months, openingCash, openingDebts, openingClaims, reserveCash } = this.#world;
    const named = (mission: number, state: number, amount: number) => ({
      mission: missions[mission] as string,
      state: states[state] as string,
      amount,
    });
    const owed = new Map<string, ReturnType<typeof named>>();
    for (const { mission, state, amount } of openingClaims) {
      const key = `${mission} ${state}`;
      owed.set(key, named(mission, state, amount + (owed.get(key)?.amount ?? 0)));
    }
    return {
      opening: {
        cash: Object.fromEntries(missions.map((mission, index) => [mission, openingCash[index] as number])),
        reserve: reserveCash,
        outstanding: Array.from(openingDebts, (amount, at) =>
          named(Math.floor(at / states.length), at % states.length, amount),
        ).filter(({ amount }) => amount > 0),
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
