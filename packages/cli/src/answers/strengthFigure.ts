import { authorisedOverTime } from '@blueledger/core/bundled';
import { oneOf } from '@blueledger/core/internal/errors';
import type { CommandInput, Reply } from '../spec.js';
import { present, text } from './input.js';
import { replyOf, tableFor } from './replyOf.js';

const columns = [
  { name: 'End of', type: 'text' },
  { name: 'Authorised', type: 'whole', unit: 'persons' },
  { name: 'Deployed', type: 'whole', unit: 'persons' },
] as const;

/** The table of `bl-strength`: a mission month by month, against what was authorised. */
export function reply(input: CommandInput): Reply {
  const kinds = ['uniformed', 'military', 'police'] as const;
  const answer = authorisedOverTime(
    present({
      mission: text(input, 'mission') ?? 'UNMISS',
      kind: oneOf(text(input, 'kind') ?? 'uniformed', kinds, '--set kind'),
      from: text(input, 'from'),
      to: text(input, 'to'),
    }),
  );
  const rows = answer.months.map(({ month, authorised, deployed }) => ({
    'End of': month,
    Authorised: authorised,
    Deployed: deployed,
  }));
  return replyOf(answer, [tableFor(answer, 'strength', columns, rows)]);
}
