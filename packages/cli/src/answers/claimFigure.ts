import { checkClaim } from '@blueledger/core/bundled';
import type { CommandInput, Reply } from '../spec.js';
import { text } from './input.js';
import { replyOf, tableFor } from './replyOf.js';

const columns = [
  { name: 'What', type: 'text' },
  { name: 'Finding', type: 'text' },
] as const;

/** The table of `bl-claim`: one statement, its verdict and what the data have on it. */
export function reply(input: CommandInput): Reply {
  const answer = checkClaim({ claim: text(input, 'claim') ?? 'deaths-peak-1993' });
  const { verdict, statement, saidBy, stated, found, tolerance, documents } = answer;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Verdict', verdict],
    ['Statement', statement],
    ['Said by', saidBy],
    ['Stated', stated],
    ['In the data', found],
    ['Criterion', tolerance],
    ['Documents', documents.join('; ')],
  ];
  const rows = lines.flatMap(([What, Finding]) => (Finding === undefined ? [] : [{ What, Finding }]));
  return replyOf(answer, [tableFor(answer, 'claim', columns, rows)]);
}
