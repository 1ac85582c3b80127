import { backtestScale } from '@blueledger/core/bundled';
import type { BacktestedScale } from '@blueledger/core/rates';
import type { CommandInput, Reply } from '../spec.js';
import { text } from './input.js';
import { methodologyOf } from './methodology.js';
import { nameOf } from './names.js';
import { replyOf, tableFor } from './replyOf.js';

const percent = { type: 'number', unit: 'percent' } as const;
const columns = [
  { name: 'iso3', type: 'text' },
  { name: 'name', type: 'text' },
  { name: 'official_rate_percent', ...percent },
  { name: 'computed_rate_percent', ...percent },
  { name: 'difference_percent', ...percent },
  { name: 'basis', type: 'text' },
  { name: 'reason', type: 'text' },
] as const;

export function reply(input: CommandInput): Reply {
  const scale = (text(input, 'scale') ?? '2025-2027') as BacktestedScale;
  const answer = backtestScale({ scale, ...methodologyOf(input) });
  const rows = answer.rates.map((rate) => ({
    iso3: rate.state,
    name: nameOf(rate.state),
    official_rate_percent: rate.officialPercent,
    computed_rate_percent: rate.computedPercent,
    difference_percent: rate.differencePercent,
    basis: rate.basis,
    reason: rate.reason,
  }));
  return replyOf(answer, [tableFor(answer, 'backtest', columns, rows)]);
}
