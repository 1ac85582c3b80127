import { type Answer, answer, question } from '../internal/answer/index.js';
import { checkKeys } from '../internal/errors/index.js';
import { checkDate, daysBetween } from '../internal/math/index.js';
import { arrearsFrom, paymentOrder, valueOn } from '../internal/rules/index.js';
import { type Account, checkAccount, inArrears, standingOn } from './account.js';

export interface AccountQuery extends Account {
  readonly date: string;
}

/** What is overdue for more than `over` and at most `upTo` days. */
export interface AgeOfDebt {
  readonly over: number;
  readonly upTo: number | undefined;
  readonly amount: number;
}

export interface UnpaidAssessment {
  readonly date: string;
  readonly due: string | undefined;
  readonly amount: number;
  readonly left: number;
}

export type AccountOnDate = Answer<'accountOn', AccountQuery> & {
  /** All in whole US cents. `outstanding` is all that is unpaid, `overdue` the part past its day. */
  readonly outstanding: number;
  readonly overdue: number;
  /** Unpaid from years before that of the date. */
  readonly arrears: number;
  readonly overdueByAge: readonly AgeOfDebt[];
  /** Oldest first. */
  readonly unpaid: readonly UnpaidAssessment[];
  readonly assessed: number;
  readonly paid: number;
  readonly credited: number;
  readonly waived: number;
  readonly inCredit: number;
};

const ages = [0, 30, 90, 365] as const;

/**
 * An account at the end of a day, in whole US cents: outstanding, overdue by age, and in arrears. Payments meet the
 * oldest debt of the account first, one without a day last of all (our convention); what is unpaid on 31 December of the year when it was due is in arrears
 * (Financial Regulations, A/RES/456 (V), regulation 5.4).
 *
 * @throws BlueLedgerError `bad-date`, `bad-number`, `out-of-order` for entries not in order of date,
 * `payment-beyond-debt`, `bad-query` for an entry of no known kind or a payment to another account.
 * @example
 * ```ts
 * const entries = [
 *   { kind: 'assessment', date: '2024-07-10', due: '2024-08-09', amount: 50_000 },
 *   { kind: 'payment', date: '2024-09-01', fund: 'UNMISS', amount: 20_000 },
 * ];
 * const { outstanding, arrears } = accountOn({ state: 'JPN', fund: 'UNMISS', entries, date: '2025-01-01' });
 * [outstanding, arrears]; // => [30000, 30000]
 * ```
 */
export const accountOn = /* @__PURE__ */ question('accountOn', (query: AccountQuery): AccountOnDate => {
  const { state, fund, date } = checkKeys(query, ['date', 'state', 'fund', 'entries']);
  checkDate(date);
  checkAccount(query);
  return answer({ kind: 'accountOn', query, title: `Account of ${state} with ${fund} on ${date}` }, (recorder) => {
    recorder.restsOn('derived');
    recorder.note('entries-by-caller');
    const order = recorder.applies(paymentOrder, valueOn(paymentOrder, date));
    const from = recorder.applies(arrearsFrom, valueOn(arrearsFrom, date));
    const standing = standingOn(query, date, order);
    const { debts, ...sums } = standing;
    recorder.step(() => ({
      step: `Entries to the date, ${order}; a debt without a day is met last (our convention)`,
      inputs: { entries: query.entries.length },
      result: standing,
    }));
    const unpaid = debts.filter(({ left }) => left > 0);
    const overdue = unpaid.filter(
      (debt): debt is typeof debt & { readonly due: string } => debt.due !== undefined && debt.due < date,
    );
    const sum = (list: readonly UnpaidAssessment[]) => list.reduce((total, { left }) => total + left, 0);
    return {
      outstanding: sum(unpaid),
      overdue: sum(overdue),
      arrears: sum(overdue.filter(({ due }) => inArrears(due, date, from))),
      overdueByAge: ages.map((over, index): AgeOfDebt => {
        const upTo = ages[index + 1];
        const within = overdue.filter(({ due }) => {
          const days = daysBetween(due, date);
          return days > over && (upTo === undefined || days <= upTo);
        });
        return { over, upTo, amount: sum(within) };
      }),
      unpaid,
      ...sums,
    };
  });
});
