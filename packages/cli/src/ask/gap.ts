import { burdenShare } from '@blueledger/core/bundled';
import type { Given, Reply } from '../spec.js';
import { present, text, whole } from './given.js';
import { replyOf, tableFor } from './replyOf.js';

const columns = [
  { name: 'year', type: 'whole' },
  { name: 'paid_percent', type: 'number', unit: 'percent', decimals: 3 },
  { name: 'served_percent', type: 'number', unit: 'percent', decimals: 2 },
  { name: 'persons', type: 'whole', unit: 'person-months' },
  { name: 'total_persons', type: 'whole', unit: 'person-months' },
  { name: 'months_in_hand', type: 'whole' },
] as const;

export function ask(given: Given): Reply {
  const answer = burdenShare(
    present({
      payers: text(given, 'payers'),
      servers: text(given, 'servers'),
      year: whole(given, 'year'),
      from: whole(given, 'from'),
      to: whole(given, 'to'),
      personnel: text(given, 'personnel'),
      attribution: text(given, 'attribution') as 'published' | 'corrected' | undefined,
    }),
  );
  const rows = answer.years.map(({ year, paid, served }) => ({
    year,
    paid_percent: paid.sharePercent,
    served_percent: served?.sharePercent,
    persons: served?.persons,
    total_persons: served?.totalPersons,
    months_in_hand: served?.monthsAvailable,
  }));
  return replyOf(answer, [tableFor(answer, 'gap', columns, rows)]);
}
