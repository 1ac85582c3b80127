import { BlueLedgerError } from '../error/index.js';
import { arrearsFrom, valueOn, voteLostAt } from '../parameters/index.js';
import { checkDate } from '../quantity/index.js';
import { type Answer, answer, ruleOf } from '../working/index.js';
import { type Account, standingOn } from './account.js';

export interface Article19Question {
  readonly state: string;
  readonly date: string;
  /** The accounts in hand, with their entries from the start of the two full years before the date's year. */
  readonly accounts: readonly Account[];
  /** Every fund that the state is assessed for. Arrears count over all of them together. */
  readonly funds: readonly string[];
  /** The Assembly lets it vote all the same. */
  readonly exempted?: boolean | undefined;
}

export type Article19Status = Answer<'article19Status', Article19Question> & {
  readonly verdict: 'has its vote' | 'has lost its vote' | 'votes by exemption' | 'cannot be told';
  /** Funds whose account is not in hand. */
  readonly missing: readonly string[];
  /** In whole US cents; undefined where the status cannot be told. */
  readonly arrears: number | undefined;
  /** Contributions due for the two full years before. */
  readonly dueForTwoYears: number | undefined;
  /** What it must pay to vote again: enough to bring its arrears one cent below the contributions of two years. */
  readonly minimumPayment: number | undefined;
};

/**
 * Whether a Member State has its vote in the General Assembly: not if its arrears equal or exceed the contributions due
 * from it for the preceding two full years (Charter, Article 19). Arrears are counted over all assessed funds together
 * (general knowledge, the text was not seen); with only some of the accounts in hand the answer is "cannot be told".
 *
 * @throws BlueLedgerError `bad-date`, `bad-question` for no funds or an account of another state, and as `accountOn`.
 * @example
 * ```ts
 * article19Status({ state: 'SOM', date: '2024-05-01', accounts: [], funds: ['regular'] }).verdict; // => 'cannot be told'
 * ```
 */
export function article19Status(question: Article19Question): Article19Status {
  const { state, date, accounts, funds, exempted = false } = question;
  checkDate(date);
  if (funds.length === 0)
    throw new BlueLedgerError('bad-question', {
      what: 'no funds were named',
      where: 'funds',
      expected: 'every fund that the state is assessed for',
    });
  for (const account of accounts)
    if (account.state !== state || !funds.includes(account.fund))
      throw new BlueLedgerError('bad-question', {
        what: `the account of ${account.state} with ${account.fund} was given for ${state}`,
        where: 'accounts',
        expected: 'accounts of the state asked for, with the funds named',
      });
  return answer(
    { kind: 'article19Status', question, title: `Article 19 status of ${state} on ${date}` },
    (recorder): Pick<Article19Status, 'verdict' | 'missing' | 'arrears' | 'dueForTwoYears' | 'minimumPayment'> => {
      recorder.restsOn('unverified');
      recorder.note('entries-by-caller');
      recorder.note('arrears-over-all-funds');
      const rule = valueOn(voteLostAt, date);
      const years = recorder.applies(voteLostAt, rule);
      recorder.applies(arrearsFrom, valueOn(arrearsFrom, date));
      const missing = funds.filter((fund) => !accounts.some((account) => account.fund === fund));
      if (missing.length > 0)
        return {
          verdict: 'cannot be told',
          missing,
          arrears: undefined,
          dueForTwoYears: undefined,
          minimumPayment: undefined,
        };
      const year = Number(date.slice(0, 4));
      let arrears = 0;
      let dueForTwoYears = 0;
      for (const account of accounts)
        for (const { due, left, amount } of standingOn(account, date).debts) {
          const dueYear = Number((due ?? date).slice(0, 4));
          if (dueYear < year) arrears += left;
          if (dueYear >= year - years && dueYear < year) dueForTwoYears += amount;
        }
      const lost = arrears > 0 && arrears >= dueForTwoYears;
      return recorder.step(
        () => ({
          step: 'Arrears over all funds against contributions due for the preceding two full years',
          inputs: { arrears, dueForTwoYears },
          parameter: ruleOf(voteLostAt, rule),
        }),
        () => ({
          verdict: lost ? (exempted ? 'votes by exemption' : 'has lost its vote') : 'has its vote',
          missing,
          arrears,
          dueForTwoYears,
          minimumPayment: lost ? Math.min(arrears, arrears - dueForTwoYears + 1) : 0,
        }),
      );
    },
  );
}
