import { burdenShare } from '@blueledger/core/bundled';
import type { CommandInput, Reply } from '../spec.js';
import { present, text, whole } from './input.js';
import { replyOf, tableFor } from './replyOf.js';

const columns = [
  { name: 'year', type: 'whole' },
  { name: 'paid_percent', type: 'number', unit: 'percent', decimals: 3 },
  { name: 'served_percent', type: 'number', unit: 'percent', decimals: 2 },
  { name: 'persons', type: 'whole', unit: 'person-months' },
  { name: 'total_persons', type: 'whole', unit: 'person-months' },
  { name: 'months_available', type: 'whole' },
  { name: 'paid_low_percent', type: 'number', unit: 'percent', decimals: 3 },
  { name: 'paid_high_percent', type: 'number', unit: 'percent', decimals: 3 },
  { name: 'certainty', type: 'text' },
] as const;

export function reply(input: CommandInput): Reply {
  const answer = burdenShare(
    present({
      payers: text(input, 'payers'),
      servers: text(input, 'servers'),
      year: whole(input, 'year'),
      from: whole(input, 'from'),
      to: whole(input, 'to'),
      personnel: text(input, 'personnel'),
      attribution: text(input, 'attribution') as 'published' | 'corrected' | undefined,
    }),
  );
  const rows = answer.years.map(({ year, paid, served }) => ({
    year,
    paid_percent: paid.sharePercent,
    served_percent: served?.sharePercent,
    persons: served?.persons,
    total_persons: served?.totalPersons,
    months_available: served?.monthsAvailable,
    paid_low_percent: paid.range?.low ?? paid.sharePercent,
    paid_high_percent: paid.range?.high ?? paid.sharePercent,
    certainty: paid.certainty,
  }));
  return replyOf(answer, [tableFor(answer, 'gap', columns, rows)]);
}
