import type { Ledger } from '../src/liquidity/engine/ledger.js';

/** Balances of every account at the end of each month, added up from the opening and the entries of a ledger alone. */
export interface FoldedLedger {
  readonly cash: Readonly<Record<string, number[]>>;
  readonly outstanding: Readonly<Record<string, number[]>>;
  readonly unpaidOf: Readonly<Record<string, number[]>>;
  readonly owedTo: Readonly<Record<string, number[]>>;
  readonly bills: Readonly<Record<string, number[]>>;
  readonly borrowed: Readonly<Record<string, number[]>>;
  readonly advances: Readonly<Record<string, number[]>>;
  readonly reserve: number[];
  /** The lowest balance that any account but a loan between two missions ever had. */
  readonly lowest: number;
}

/** Which accounts an entry adds to and takes from. Written down apart from the engine, as the ledger describes its kinds of entry. */
const effects: Readonly<
  Record<
    string,
    readonly (readonly [
      account: 'cash' | 'lender' | 'debt' | 'owed' | 'bills' | 'loan' | 'advance' | 'reserve',
      sign: 1 | -1,
    ])[]
  >
> = {
  assessment: [['debt', 1]],
  withdrawal: [['debt', -1]],
  payment: [
    ['debt', -1],
    ['cash', 1],
  ],
  party: [['cash', 1]],
  'operations due': [['bills', 1]],
  'operations paid': [
    ['bills', -1],
    ['cash', -1],
  ],
  claim: [['owed', 1]],
  reimbursement: [
    ['owed', -1],
    ['cash', -1],
  ],
  loan: [
    ['cash', 1],
    ['lender', -1],
    ['loan', 1],
  ],
  'loan repaid': [
    ['cash', -1],
    ['lender', 1],
    ['loan', -1],
  ],
  advance: [
    ['cash', 1],
    ['reserve', -1],
    ['advance', 1],
  ],
  'advance repaid': [
    ['cash', -1],
    ['reserve', 1],
    ['advance', -1],
  ],
};

export function foldLedger({ opening, kinds, months, missions, states, entries }: Ledger): FoldedLedger {
  const balances = new Map<string, number>();
  const add = (account: string, amount: number) => balances.set(account, (balances.get(account) ?? 0) + amount);
  for (const [mission, amount] of Object.entries(opening.cash)) add(`cash ${mission}`, amount);
  add('reserve', opening.reserve);
  for (const { mission, state, amount } of opening.outstanding) add(`debt ${mission} ${state}`, amount);
  for (const { mission, state, amount } of opening.owed) add(`owed ${mission} ${state}`, amount);
  let lowest = 0;
  const closings: ReadonlyMap<string, number>[] = [];
  let at = 0;
  for (const month of months.keys()) {
    for (; at < entries.month.length && entries.month[at] === month; at += 1) {
      const mission = missions[entries.mission[at] as number] as string;
      const kind = kinds[entries.kind[at] as number] as string;
      const counter = entries.counter[at] as number;
      const amount = entries.amount[at] as number;
      if (!Number.isSafeInteger(amount) || amount <= 0) throw new Error(`an entry of ${amount} dollars`);
      const other = kind.startsWith('loan') ? missions[counter] : states[counter];
      const accounts = {
        cash: `cash ${mission}`,
        lender: `cash ${other}`,
        debt: `debt ${mission} ${other}`,
        owed: `owed ${mission} ${other}`,
        bills: `bills ${mission}`,
        loan: `loan ${mission} ${other}`,
        advance: `advance ${mission}`,
        reserve: 'reserve',
      };
      for (const [account, sign] of effects[kind] ?? []) {
        add(accounts[account], sign * amount);
        lowest = Math.min(lowest, balances.get(accounts[account]) as number);
      }
    }
    closings.push(new Map(balances));
  }
  if (at !== entries.month.length) throw new Error('entries out of order of month');
  /** Balances of one kind by the mission or the other name in their account. */
  const series = (kind: string, place: number, names: readonly string[]) => {
    const sums = Object.fromEntries(names.map((name) => [name, months.map(() => 0)]));
    for (const [month, closing] of closings.entries())
      for (const [account, amount] of closing) {
        const parts = account.split(' ');
        const list = parts[0] === kind ? sums[parts[place] as string] : undefined;
        if (list) list[month] = (list[month] as number) + amount;
      }
    return sums;
  };
  return {
    cash: series('cash', 1, missions),
    outstanding: series('debt', 1, missions),
    unpaidOf: series('debt', 2, states),
    owedTo: series('owed', 2, states),
    bills: series('bills', 1, missions),
    borrowed: series('loan', 1, missions),
    advances: series('advance', 1, missions),
    reserve: closings.map((closing) => closing.get('reserve') ?? 0),
    lowest,
  };
}
