import { projectScale } from '@blueledger/core/bundled';
import type { MissingYears } from '@blueledger/core/rates';
import type { CommandInput, Reply } from '../spec.js';
import { present, text, whole } from './input.js';
import { methodologyOf } from './methodology.js';
import { nameOf } from './names.js';
import { replyOf, tableFor } from './replyOf.js';

const percent = { type: 'number', unit: 'percent' } as const;
const columns = [
  { name: 'iso3', type: 'text' },
  { name: 'name', type: 'text' },
  { name: 'official_rate_percent', ...percent },
  { name: 'baseline_rate_percent', ...percent },
  { name: 'rate_percent', ...percent },
  { name: 'difference_percent', ...percent },
  { name: 'low_percent', ...percent },
  { name: 'high_percent', ...percent },
  { name: 'level_before', type: 'text' },
  { name: 'level', type: 'text' },
  { name: 'peacekeeping_rate_percent', ...percent, decimals: 4 },
  { name: 'held', type: 'text' },
  { name: 'status', type: 'text' },
] as const;

export function reply(input: CommandInput): Reply {
  const answer = projectScale({
    ...methodologyOf(input),
    ...present({
      year: whole(input, 'year'),
      missingYears: text(input, 'missingYears') as MissingYears | undefined,
    }),
  });
  const rows = answer.rates.map((rate) => ({
    iso3: rate.state,
    name: nameOf(rate.state),
    official_rate_percent: rate.officialPercent,
    baseline_rate_percent: rate.baselinePercent,
    rate_percent: rate.ratePercent,
    difference_percent: rate.differencePercent,
    low_percent: rate.lowPercent,
    high_percent: rate.highPercent,
    level_before: rate.levelBefore,
    level: rate.level,
    peacekeeping_rate_percent: rate.peacekeepingPercent,
    held: rate.held ? 'yes' : 'no',
    status: rate.status,
  }));
  return replyOf(answer, [tableFor(answer, 'projection', columns, rows)]);
}
