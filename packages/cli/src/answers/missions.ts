import type { MissionsQuery } from '@blueledger/core';
import { missions } from '@blueledger/core/bundled';
import type { CommandInput, Reply } from '../spec.js';
import { present, text } from './input.js';
import { replyOf, tableFor } from './replyOf.js';

const columns = [
  'mission',
  'kind',
  'name',
  'start',
  'end',
  'place',
  'host_iso3',
  'account',
  'first_month',
  'last_month',
  'alias_of',
].map((name) => ({ name }));

export function reply(input: CommandInput): Reply {
  const answer = missions(present({ kind: text(input, 'kind') as MissionsQuery['kind'] }));
  const rows = answer.missions.map(({ host, firstMonth, lastMonth, aliasOf, ...mission }) => ({
    ...mission,
    host_iso3: host,
    first_month: firstMonth,
    last_month: lastMonth,
    alias_of: aliasOf.length === 0 ? undefined : aliasOf.join('; '),
  }));
  return replyOf(answer, [tableFor(answer, 'missions', columns, rows)]);
}
