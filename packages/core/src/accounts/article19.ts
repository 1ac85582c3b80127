import { type Answer, answer, question, ruleOf } from '../internal/answer/index.js';
import {
  BlueLedgerError,
  checkBoolean,
  checkKeys,
  checkList,
  checkRecord,
  checkText,
  faultOfValue,
  short,
  shown,
} from '../internal/errors/index.js';
import { checkDate, checkYear } from '../internal/math/index.js';
import {
  arrearsFrom,
  article19Peacekeeping,
  firstDayOf,
  paymentOrder,
  valueOn,
  voteLostAt,
} from '../internal/rules/index.js';
import { type Account, checkAccount, inArrears, standingOn } from './account.js';

export interface Article19Query {
  readonly state: string;
  readonly date: string;
  /** The accounts available, with their entries from the start of the two full years before the date's year. */
  readonly accounts: readonly Account[];
  /** Every fund that the state is assessed for. Arrears count over all of them together. */
  readonly funds: readonly string[];
  /** Years in which nothing fell due to a fund. Without it a year that has no assessment due is taken to be missing. */
  readonly nothingDue?: readonly { readonly fund: string; readonly year: number }[] | undefined;
  /** The Assembly lets it vote all the same. */
  readonly exempted?: boolean | undefined;
}

export type Article19Status = Answer<'article19Status', Article19Query> & {
  readonly verdict: 'has its vote' | 'has lost its vote' | 'votes by exemption' | 'not verifiable';
  /** What is not available: `UNMISS` for an account, `UNMISS 2023` for what fell due to it in a year. */
  readonly missing: readonly string[];
  /** In whole US cents; undefined where the verdict is `not verifiable`. */
  readonly arrears: number | undefined;
  /** Contributions due for the two full years before. */
  readonly dueForTwoYears: number | undefined;
  /**
   * What it must pay to vote again, in whole US cents: enough to bring its arrears one cent below the contributions of two
   * years. Only of a state that `has lost its vote`: one that votes, by right or by exemption, has nothing to restore.
   */
  readonly minimumPayment: number | undefined;
  /**
   * What a state that `votes by exemption` would have to pay to vote without one, in whole US cents: the same sum, which
   * ends its arrears under Article 19. Undefined for every other verdict.
   */
  readonly paymentToNeedNoExemption: number | undefined;
};

function check({ state, accounts, funds, nothingDue = [] }: Article19Query): void {
  checkList(funds, 'funds');
  checkList(accounts, 'accounts');
  checkList(nothingDue, 'nothingDue');
  if (funds.length === 0)
    throw new BlueLedgerError('bad-query', {
      what: 'no funds were named',
      where: 'funds',
      expected: 'every fund that the state is assessed for',
    });
  for (const [index, fund] of funds.entries())
    if (funds.indexOf(checkText(fund, `funds[${index}]`, 'the name of a fund')) !== index)
      throw new BlueLedgerError('bad-query', {
        what: faultOfValue(fund, 'is named twice'),
        where: `funds[${index}]`,
        expected: 'each fund once',
      });
  for (const [index, account] of accounts.entries()) {
    const where = `accounts[${index}]`;
    checkAccount(checkKeys(account, ['state', 'fund', 'entries'], where), `${where}.`);
    if (account.state !== state || !funds.includes(account.fund))
      throw new BlueLedgerError('bad-query', {
        what: `the account of ${short(account.state)} with ${short(account.fund)} was given for ${short(state)}`,
        where: 'accounts',
        expected: 'accounts of the state of the query, with their funds named',
      });
    if (accounts.findIndex(({ fund }) => fund === account.fund) !== index)
      throw new BlueLedgerError('bad-query', {
        what: `the account with ${shown(account.fund)} is given twice`,
        where,
        expected: 'one account for each fund',
      });
  }
  for (const [index, entry] of nothingDue.entries()) {
    const where = `nothingDue[${index}]`;
    if (!funds.includes(checkRecord(entry, where).fund))
      throw new BlueLedgerError('bad-query', {
        what: faultOfValue(entry.fund, 'is not among the funds'),
        where: `${where}.fund`,
        expected: 'a fund named in funds',
      });
    checkYear(entry.year, `${where}.year`);
  }
}

/**
 * Whether a Member State has its vote in the General Assembly: not if its arrears equal or exceed the contributions due
 * from it for the preceding two full years (Charter, Article 19). Arrears that equal them to the cent cost the vote; a
 * state without arrears has its vote even where nothing fell due in the two years. Arrears are counted over all assessed funds together:
 * that those of peacekeeping count follows from decisions that set Article 19 aside for some of them (A/RES/36/116 A,
 * para. 4; decision 48/472 A). With only some of the accounts available, or without what fell due in each of the two
 * years, the answer is "not verifiable".
 *
 * @throws BlueLedgerError `bad-date`; `bad-query` for no funds, a fund or account named twice or an account of another
 * state; and as `accountOn`.
 * @example
 * ```ts
 * article19Status({ state: 'SOM', date: '2024-05-01', accounts: [], funds: ['regular'] }).verdict; // => 'not verifiable'
 * ```
 */
export const article19Status = /* @__PURE__ */ question('article19Status', (query: Article19Query): Article19Status => {
  const {
    state,
    date,
    accounts,
    funds,
    nothingDue = [],
    exempted = false,
  } = checkKeys(query, ['state', 'date', 'accounts', 'funds', 'nothingDue', 'exempted']);
  checkDate(date);
  checkText(state, 'state', 'a Member State');
  checkBoolean(exempted, 'exempted');
  check(query);
  return answer({ kind: 'article19Status', query, title: `Article 19 status of ${state} on ${date}` }, (recorder) => {
    recorder.restsOn('derived');
    recorder.note('entries-by-caller');
    recorder.note('arrears-over-all-funds');
    const rule = valueOn(voteLostAt, date);
    const years = recorder.applies(voteLostAt, rule);
    // Before the first text that was read nobody here saw whether peacekeeping counted.
    if (date < firstDayOf(article19Peacekeeping)) recorder.restsOn('unverified');
    else recorder.applies(article19Peacekeeping, valueOn(article19Peacekeeping, date));
    const from = recorder.applies(arrearsFrom, valueOn(arrearsFrom, date));
    const order = recorder.applies(paymentOrder, valueOn(paymentOrder, date));
    const year = Number(date.slice(0, 4));
    const fullYears = Array.from({ length: years }, (_, index) => year - years + index);
    const missing: string[] = [];
    let arrears = 0;
    let dueForTwoYears = 0;
    for (const fund of funds) {
      const at = accounts.findIndex((candidate) => candidate.fund === fund);
      const account = accounts[at];
      if (!account) {
        missing.push(fund);
        continue;
      }
      const { debts } = standingOn(account, date, order, `accounts[${at}].`);
      for (const { due, left } of debts) if (inArrears(due, date, from)) arrears += left;
      for (const full of fullYears) {
        const dueThen = debts.filter(({ due }) => due !== undefined && Number(due.slice(0, 4)) === full);
        const stated = nothingDue.some((entry) => entry.fund === fund && entry.year === full);
        if (dueThen.length === 0 && !stated) missing.push(`${fund} ${full}`);
        if (dueThen.length > 0 && stated)
          throw new BlueLedgerError('bad-query', {
            what: `${fund} has an assessment due in ${full}`,
            where: 'nothingDue',
            expected: 'years in which nothing fell due',
          });
        for (const { amount } of dueThen) dueForTwoYears += amount;
      }
    }
    if (![arrears, dueForTwoYears].every(Number.isSafeInteger))
      throw new BlueLedgerError('bad-number', {
        what: 'the accounts together cannot be summed exactly',
        where: 'accounts',
        expected: `sums up to ${Number.MAX_SAFE_INTEGER} cents`,
      });
    // "Equals or exceeds" (Article 19), of "a Member which is in arrears": who owes nothing is in none.
    const reached = arrears > 0 && arrears >= dueForTwoYears;
    const lost = reached && !exempted;
    // Where nothing fell due in the two years, all arrears are to be paid and not a cent more.
    const below = Math.min(arrears, arrears - dueForTwoYears + 1);
    const status: Pick<
      Article19Status,
      'verdict' | 'missing' | 'arrears' | 'dueForTwoYears' | 'minimumPayment' | 'paymentToNeedNoExemption'
    > =
      missing.length > 0
        ? {
            verdict: 'not verifiable',
            missing,
            arrears: undefined,
            dueForTwoYears: undefined,
            minimumPayment: undefined,
            paymentToNeedNoExemption: undefined,
          }
        : {
            verdict: lost ? 'has lost its vote' : reached ? 'votes by exemption' : 'has its vote',
            missing,
            arrears,
            dueForTwoYears,
            minimumPayment: lost ? below : undefined,
            paymentToNeedNoExemption: reached && exempted ? below : undefined,
          };
    recorder.step(() => ({
      step: 'Arrears over all funds against contributions due for the preceding two full years',
      inputs: missing.length > 0 ? { missing } : { arrears, dueForTwoYears },
      parameter: ruleOf(voteLostAt, rule),
      result: status,
    }));
    return status;
  });
});
