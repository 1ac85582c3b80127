import { groups } from '@blueledger/core/bundled';
import type { CommandInput, Reply } from '../spec.js';
import { present, whole } from './input.js';
import { replyOf, tableFor } from './replyOf.js';

export function reply(input: CommandInput): Reply {
  const answer = groups(present({ year: whole(input, 'year') }));
  const columns = [
    { name: 'code' },
    { name: 'name' },
    { name: 'as_of' },
    { name: 'extrapolated' },
    { name: 'members', type: 'whole', unit: 'Member States' },
  ] as const;
  const rows = answer.groups.map(({ code, name, asOf, extrapolated, members }) => ({
    code,
    name,
    as_of: asOf,
    extrapolated,
    members,
  }));
  return replyOf(answer, [tableFor(answer, 'groups', columns, rows)]);
}
