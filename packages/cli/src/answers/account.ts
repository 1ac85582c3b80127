import { accountOn, assess, assessmentLetters } from '@blueledger/core/bundled';
import { BlueLedgerError } from '@blueledger/core/internal/errors';
import { paymentEntries } from '@blueledger/core/schemas';
import { reportOf } from '@blueledger/exchange';
import type { CommandInput, Reply } from '../spec.js';
import { appropriationOf } from './assess.js';
import { needed, text } from './input.js';
import { readOptionsOf } from './readOptions.js';
import { replyOf, tableFor } from './replyOf.js';
import { tableFile } from './tableFile.js';

/** The rows of a file of payments; one in which anything is wrong is refused whole. */
async function paymentsOf(path: string, input: CommandInput) {
  const read = await tableFile(path, input, { ...readOptionsOf(input), kind: 'payments' as const });
  if (read.clean) return read.rows;
  throw new BlueLedgerError('bad-file', {
    what: `the payments cannot be used\n${reportOf(read).join('\n')}\n`,
    where: path,
    expected: 'a file in which nothing is wrong',
    remedy: 'Put it right and ask again.',
  });
}

const cents = (amount: number) => amount / 100;
const dollars = { type: 'number', unit: 'US dollars', decimals: 2 } as const;

export async function reply(input: CommandInput): Promise<Reply> {
  const [state = ''] = input.args;
  const appropriation = appropriationOf(input);
  const issued = needed(text(input, 'issued'), 'issued', 'the day on which the letters went out, YYYY-MM-DD');
  const date = needed(text(input, 'on'), 'on', 'the day of the account, YYYY-MM-DD');
  const { pieces } = assess({ ...appropriation, state });
  const own = pieces.map(({ from, to, conditional, lines }) => ({
    from,
    to,
    conditional,
    amount: lines.reduce((sum, { amount }) => sum + amount, 0),
  }));
  const { letters } = assessmentLetters({ pieces: own, issued });
  const fund = appropriation.mission;
  const path = text(input, 'payments');
  const paid = path === undefined ? [] : paymentEntries(await paymentsOf(path, input), { state, fund });
  const assessed = letters.map((letter) => ({
    kind: 'assessment' as const,
    date: letter.issued,
    amount: letter.amount * 100,
    ...(letter.due === undefined ? {} : { due: letter.due }),
  }));
  // Of one day, what is assessed stands before what is paid.
  const entries = [...assessed, ...paid].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const answer = accountOn({ state, fund, entries, date });
  const once = {
    on: date,
    assessed_usd: cents(answer.assessed),
    paid_usd: cents(answer.paid),
    outstanding_usd: cents(answer.outstanding),
    overdue_usd: cents(answer.overdue),
    arrears_usd: cents(answer.arrears),
    in_credit_usd: cents(answer.inCredit),
  };
  const unpaid = answer.unpaid.map(({ date: of, due, amount }) => ({ issued: of, due, unpaid_usd: cents(amount) }));
  return replyOf(answer, [
    tableFor(
      answer,
      'account',
      Object.keys(once).map((name) => (name === 'on' ? { name } : { name, ...dollars })),
      [once],
    ),
    tableFor(answer, 'unpaid', [{ name: 'issued' }, { name: 'due' }, { name: 'unpaid_usd', ...dollars }], unpaid),
  ]);
}
