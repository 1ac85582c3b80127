/**
 * Kinds of entry, and what each moves. Balances of a run change by entries alone.
 * - `assessment`, `withdrawal`: a Member State's debt to a mission grows; shrinks, when the mission was closed before.
 * - `payment`: the debt shrinks, and the mission's cash grows.
 * - `party`: the parties concerned pay into the mission's cash.
 * - `operations due`, `operations paid`: bills of staff and operations grow; shrink with the mission's cash.
 * - `claim`, `reimbursement`: what a contributor is owed by a mission grows; shrinks with the mission's cash.
 * - `loan`, `loan repaid`: cash goes from the mission in `counter` to the mission, or back.
 * - `advance`, `advance repaid`: cash goes from the Peacekeeping Reserve Fund to the mission, or back.
 */
export const entryKinds = [
  'assessment',
  'withdrawal',
  'payment',
  'party',
  'operations due',
  'operations paid',
  'claim',
  'reimbursement',
  'loan',
  'loan repaid',
  'advance',
  'advance repaid',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What stands at the start: debts by mission and state, cash, what contributors are owed, the reserve. */
export interface OpeningBalances {
  readonly cash: Readonly<Record<string, number>>;
  readonly reserve: number;
  readonly outstanding: readonly { readonly mission: string; readonly state: string; readonly amount: number }[];
  readonly owed: readonly { readonly mission: string; readonly state: string; readonly amount: number }[];
}

/** Every entry of a run, in order, as columns of codes into the lists. Amounts are whole US dollars above zero. */
export interface Ledger {
  readonly opening: OpeningBalances;
  readonly kinds: readonly EntryKind[];
  readonly months: readonly string[];
  readonly missions: readonly string[];
  readonly states: readonly string[];
  readonly entries: {
    readonly month: readonly number[];
    readonly kind: readonly number[];
    readonly mission: readonly number[];
    /** Code of the state, or of the lending mission in a loan; −1 for entries without either. */
    readonly counter: readonly number[];
    readonly amount: readonly number[];
  };
}
