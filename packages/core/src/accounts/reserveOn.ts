import { type Answer, answer, question } from '../internal/answer/index.js';
import { BlueLedgerError, checkAmount, checkKeys, checkList, checkText, oneOf } from '../internal/errors/index.js';
import { checkDate } from '../internal/math/index.js';
import { lookup, peacekeepingReserveLevel, workingCapitalLevel } from '../internal/rules/index.js';
import { type ReserveFund, reserveFunds } from './drawOnReserve.js';

/** An entry of a reserve fund, in whole US dollars. `applied`: taken out for good, such as interest applied elsewhere. */
export type ReserveEntry =
  | { readonly kind: 'paid in' | 'interest' | 'applied'; readonly date: string; readonly amount: number }
  | { readonly kind: 'advance' | 'repayment'; readonly date: string; readonly amount: number; readonly to: string };

const kinds = [
  'paid in',
  'interest',
  'applied',
  'advance',
  'repayment',
] as const satisfies readonly ReserveEntry['kind'][];

export interface ReserveQuery {
  readonly fund: ReserveFund;
  readonly date: string;
  readonly entries: readonly ReserveEntry[];
}

export type ReserveOnDate = Answer<'reserveOn', ReserveQuery> & {
  /** Cash in the fund, whole US dollars. */
  readonly cash: number;
  /** Cash and what is to come back. */
  readonly balance: number;
  readonly level: number | undefined;
  /** Balance above the level: interest, which goes to the support account. */
  readonly aboveLevel: number | undefined;
  /** Advances not repaid, by mission. */
  readonly advances: readonly { readonly to: string; readonly amount: number }[];
};

/**
 * A reserve fund at the end of a day, as a fold over its entries: cash, advances not yet repaid, and the interest above
 * its level.
 *
 * @throws BlueLedgerError `bad-date`, `bad-number`, `out-of-order`; `bad-query` for a fund or an entry that is not valid;
 * `payment-beyond-debt` for a repayment of more than
 * was advanced or an advance of more than is there.
 * @example
 * ```ts
 * const entries = [
 *   { kind: 'paid in', date: '1993-01-01', amount: 150_000_000 },
 *   { kind: 'interest', date: '1993-12-31', amount: 1_000_000 },
 * ];
 * reserveOn({ fund: 'Peacekeeping Reserve Fund', date: '1994-01-01', entries }).aboveLevel; // => 1000000
 * ```
 */
export const reserveOn = /* @__PURE__ */ question('reserveOn', (query: ReserveQuery): ReserveOnDate => {
  const { fund, date, entries } = checkKeys(query, ['fund', 'date', 'entries']);
  oneOf(fund, reserveFunds, 'fund');
  checkList(entries, 'entries');
  checkDate(date);
  const rule = fund === 'Working Capital Fund' ? workingCapitalLevel : peacekeepingReserveLevel;
  return answer({ kind: 'reserveOn', query, title: `${fund} on ${date}` }, (recorder) => {
    recorder.restsOn('derived');
    recorder.note('entries-by-caller');
    const advances = new Map<string, number>();
    let cash = 0;
    /** Cash and what is to come back: no sum over the entries is larger. */
    let balance = 0;
    let before = '';
    for (const [index, entry] of entries.entries()) {
      const where = `entries[${index}]`;
      oneOf(
        checkKeys(entry as ReserveEntry & { to?: string }, ['kind', 'date', 'amount', 'to'], where).kind,
        kinds,
        `${where}.kind`,
      );
      if (checkDate(entry.date, `${where}.date`) < before)
        throw new BlueLedgerError('out-of-order', {
          what: `${entry.date} comes after an entry of ${before}`,
          where: `${where}.date`,
          expected: 'entries in order of date',
        });
      before = entry.date;
      const { amount } = entry;
      checkAmount(amount, `${where}.amount`, 'whole US dollars above zero', 1);
      if (entry.kind === 'advance' || entry.kind === 'repayment')
        checkText(entry.to, `${where}.to`, 'the mission that the money went to');
      if (entry.date > date) continue;
      const leaves = entry.kind === 'advance' || entry.kind === 'applied';
      const most = leaves ? cash : entry.kind === 'repayment' ? (advances.get(entry.to) ?? 0) : amount;
      if (amount > most)
        throw new BlueLedgerError('payment-beyond-debt', {
          what: leaves
            ? `${amount} dollars leave a fund that holds ${most}`
            : `${amount} dollars repay an advance of ${most}`,
          where: `${where}.amount`,
          expected: `at most ${most} dollars`,
        });
      if (entry.kind === 'applied') balance -= amount;
      if (entry.kind === 'paid in' || entry.kind === 'interest') balance += amount;
      if (!Number.isSafeInteger(balance))
        throw new BlueLedgerError('bad-number', {
          what: `with ${amount} dollars the fund cannot be summed exactly`,
          where: `${where}.amount`,
          expected: `a sum up to ${Number.MAX_SAFE_INTEGER} dollars`,
        });
      cash += leaves ? -amount : amount;
      if (entry.kind === 'advance') advances.set(entry.to, (advances.get(entry.to) ?? 0) + amount);
      if (entry.kind === 'repayment') advances.set(entry.to, (advances.get(entry.to) ?? 0) - amount);
    }
    const out = [...advances].filter(([, amount]) => amount > 0).map(([to, amount]) => ({ to, amount }));
    recorder.step(() => ({
      step: 'Cash and advances that are to come back',
      inputs: { cash, advances: out },
      result: balance,
    }));
    const levelOnDay = lookup(rule, date);
    if (levelOnDay.known) recorder.applies(rule, levelOnDay);
    const level = levelOnDay.value;
    return {
      cash,
      balance,
      level,
      aboveLevel: level === undefined ? undefined : Math.max(0, balance - level),
      advances: out,
    };
  });
});
