import { burdenByState } from '@blueledger/core/bundled';
import type { CommandInput, Reply } from '../spec.js';
import { whole } from './input.js';
import { replyOf, tableFor } from './replyOf.js';

const columns = [
  { name: 'Member State', type: 'text' },
  { name: 'Paid, per cent', type: 'number', unit: 'percent', decimals: 2 },
  { name: 'Supplied, per cent', type: 'number', unit: 'percent', decimals: 2 },
] as const;

/** The table of `bl-balance`, and of `bl-map` that shows the gap: both shares of every Member State, the largest payer first. */
export function reply(input: CommandInput): Reply {
  const answer = burdenByState({ year: whole(input, 'year') ?? 2025 });
  const rows = answer.states.map(({ name, paidPercent, servedPercent }) => ({
    'Member State': name,
    'Paid, per cent': paidPercent,
    'Supplied, per cent': servedPercent,
  }));
  return replyOf(answer, [tableFor(answer, 'balance', columns, rows)]);
}
