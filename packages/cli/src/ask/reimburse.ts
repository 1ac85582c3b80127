import { personnelReimbursement } from '@blueledger/core/bundled';
import type { Given, Reply } from '../spec.js';
import { flag, needed, text } from './given.js';
import { replyOf, tableFor } from './replyOf.js';

const columns = [
  { name: 'month', type: 'month' },
  { name: 'persons', type: 'whole', unit: 'persons' },
  { name: 'rate_usd', type: 'number', unit: 'US dollars a person and month' },
  { name: 'amount_usd', type: 'whole', unit: 'US dollars' },
] as const;

export function ask(given: Given): Reply {
  const [state = ''] = given.args;
  const answer = personnelReimbursement({
    state,
    from: needed(text(given, 'from'), 'from', 'the first month, YYYY-MM'),
    to: needed(text(given, 'to'), 'to', 'the last month, YYYY-MM'),
    ...(flag(given, 'carry') ? { beyond: 'carry' as const } : {}),
  });
  const rows = answer.months.map(({ month, persons, rate, amount }) => ({
    month,
    persons,
    rate_usd: rate,
    amount_usd: amount,
  }));
  return replyOf(answer, [tableFor(answer, 'reimbursement', columns, rows)]);
}
