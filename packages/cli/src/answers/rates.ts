import { effectiveRate, effectiveRates } from '@blueledger/core/bundled';
import { BlueLedgerError } from '@blueledger/core/internal/errors';
import type { CommandInput, Reply } from '../spec.js';
import { list, text, whole } from './input.js';
import { nameOf } from './names.js';
import { replyOf, tableFor } from './replyOf.js';

const columns = [
  { name: 'iso3', type: 'text' },
  { name: 'name', type: 'text' },
  { name: 'regular_rate_percent', type: 'number', unit: 'percent' },
  { name: 'level', type: 'text' },
  { name: 'factor', type: 'number' },
  { name: 'peacekeeping_rate_percent', type: 'number', unit: 'percent', decimals: 4 },
  { name: 'peacekeeping_rate_unrounded', type: 'number', unit: 'percent' },
  { name: 'peacekeeping_rate_low', type: 'number', unit: 'percent', decimals: 4 },
  { name: 'peacekeeping_rate_high', type: 'number', unit: 'percent', decimals: 4 },
  { name: 'certainty', type: 'text' },
] as const;

export function reply(input: CommandInput): Reply {
  const year = whole(input, 'year') ?? 2025;
  const states = list(input, 'state');
  const date = text(input, 'date');
  const answer = effectiveRates({ year, ...(date === undefined ? {} : { date }) });
  // A membership of today may have its rate under another code: the Russian Federation under that of the Soviet Union.
  const codes = states.map((state) => {
    const { rate, name } = effectiveRate({ state, year });
    if (!rate)
      throw new BlueLedgerError('not-a-member', {
        what: `${name} (${state}) has no rate in the scale of ${year}`,
        where: '--state',
        expected: 'a year in which the scale has one',
      });
    return rate.state;
  });
  const rows = answer.rates
    .filter(({ state }) => states.length === 0 || codes.includes(state))
    .map((rate) => ({
      iso3: rate.state,
      name: nameOf(rate.state),
      regular_rate_percent: rate.regularRatePercent,
      level: rate.level,
      factor: rate.factor,
      peacekeeping_rate_percent: rate.peacekeepingRatePercent,
      peacekeeping_rate_unrounded: rate.unroundedRatePercent,
      peacekeeping_rate_low: rate.range?.low ?? rate.peacekeepingRatePercent,
      peacekeeping_rate_high: rate.range?.high ?? rate.peacekeepingRatePercent,
      certainty: rate.certainty,
    }));
  return replyOf(answer, [tableFor(answer, 'rates', columns, rows)]);
}
