import { personnelReimbursement } from '@blueledger/core/bundled';
import type { CommandInput, Reply } from '../spec.js';
import { flag, needed, text } from './input.js';
import { replyOf, tableFor } from './replyOf.js';

const columns = [
  { name: 'month', type: 'month' },
  { name: 'persons', type: 'whole', unit: 'persons' },
  { name: 'rate_usd', type: 'number', unit: 'US dollars a person and month' },
  { name: 'amount_usd', type: 'whole', unit: 'US dollars' },
] as const;

export function reply(input: CommandInput): Reply {
  const [state = ''] = input.args;
  const answer = personnelReimbursement({
    state,
    from: needed(text(input, 'from'), 'from', 'the first month, YYYY-MM'),
    to: needed(text(input, 'to'), 'to', 'the last month, YYYY-MM'),
    ...(flag(input, 'carry') ? { beyond: 'carry' as const } : {}),
  });
  const rows = answer.months.map(({ month, persons, rate, amount }) => ({
    month,
    persons,
    rate_usd: rate,
    amount_usd: amount,
  }));
  return replyOf(answer, [tableFor(answer, 'reimbursement', columns, rows)]);
}
