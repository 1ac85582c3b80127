import { operationFinancing } from '@blueledger/core/bundled';
import type { CommandInput, Reply } from '../spec.js';
import { present, text } from './input.js';
import { replyOf, tableFor } from './replyOf.js';

export function reply(input: CommandInput): Reply {
  const [operation = ''] = input.args;
  const answer = operationFinancing({ operation, ...present({ date: text(input, 'date') }) });
  const columns = [
    { name: 'from' },
    { name: 'to' },
    { name: 'means' },
    { name: 'states' },
    { name: 'amount_usd', type: 'whole', unit: 'US dollars' },
    { name: 'document' },
    { name: 'paragraph' },
    { name: 'read' },
  ] as const;
  const rows = answer.decisions.map(({ from, to, means, states, amount, document, paragraph, read }) => ({
    from,
    to,
    means,
    states: states.join('; '),
    amount_usd: amount,
    document,
    paragraph,
    read: String(read),
  }));
  const known = answer.decisions.some(({ means }) => means !== 'unknown');
  return replyOf(answer, [tableFor(answer, 'financing', columns, rows)], { verdict: known ? 'yes' : 'no' });
}
