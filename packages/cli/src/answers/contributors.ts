import { personnelRanks } from '@blueledger/core/bundled';
import { BlueLedgerError } from '@blueledger/core/internal/errors';
import { monthNumber } from '@blueledger/core/internal/math';
import type { CommandInput, Reply } from '../spec.js';
import { contributorTable } from './contributorRows.js';
import { needed, present, text, whole } from './input.js';
import { replyOf } from './replyOf.js';

export function reply(input: CommandInput): Reply {
  const [month, from, to] = ['month', 'from', 'to'].map((name) => text(input, name));
  if (month !== undefined && (from !== undefined || to !== undefined))
    throw new BlueLedgerError('bad-query', {
      what: 'a month was given together with --from or --to',
      where: '--month',
      expected: 'either --month, or --from and --to',
    });
  const first = needed(month ?? from, 'month', 'a month YYYY-MM, or --from and --to');
  if (month !== undefined) monthNumber(month, '--month');
  const answer = personnelRanks(
    present({
      from: first,
      to: month ?? needed(to, 'to', 'the last month, YYYY-MM'),
      mission: text(input, 'mission'),
      top: whole(input, 'top'),
      attribution: text(input, 'attribution') as 'published' | 'corrected' | undefined,
    }),
  );
  return replyOf(answer, [contributorTable(answer)]);
}
