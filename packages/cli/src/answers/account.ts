import { accountOn, assess, assessmentLetters } from '@blueledger/core/bundled';
import { paymentEntries } from '@blueledger/core/schemas';
import type { CommandInput, Reply } from '../spec.js';
import { appropriationOf } from './assess.js';
import { needed, text } from './input.js';
import { ownRows } from './ownRows.js';
import { replyOf, tableFor } from './replyOf.js';

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
  const paid = path === undefined ? [] : paymentEntries(await ownRows(path, 'payments', input), { state, fund });
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
