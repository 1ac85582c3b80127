import { projectScale } from '@blueledger/core/bundled';
import { BlueLedgerError } from '@blueledger/core/internal/errors';
import type { CommandInput, Reply } from '../spec.js';
import { parts, text, whole } from './input.js';
import { methodologyOf } from './methodology.js';
import { nameOf } from './names.js';
import { replyOf, tableFor } from './replyOf.js';

/** As many as the element names. */
const usualTop = 12;

const percent = { type: 'number', unit: 'percent', decimals: 3 } as const;
const columns = [
  { name: 'name' },
  { name: 'official_rate_percent', ...percent },
  { name: 'rate_percent', ...percent },
  { name: 'low_percent', ...percent },
  { name: 'high_percent', ...percent },
] as const;

/** The table of `bl-next-scale`: the states named, or those whose rates move most. */
export function reply(input: CommandInput): Reply {
  const answer = projectScale(methodologyOf(input));
  const size = (rate: (typeof answer.rates)[number]) =>
    Math.abs(Math.round(rate.ratePercent * 1000) - Math.round(rate.officialPercent * 1000));
  const named = parts(text(input, 'states')?.replace(/[\s+]+/g, ','));
  const rates = named
    ? named.map((code) => {
        const rate = answer.rates.find(({ state }) => state === code.toUpperCase());
        if (rate) return rate;
        throw new BlueLedgerError('unknown-code', {
          what: `"${code}" is not the code of a Member State`,
          where: '--set states',
          expected: 'ISO 3166 alpha-3 codes, such as JPN',
        });
      })
    : answer.rates.toSorted((a, b) => size(b) - size(a)).slice(0, whole(input, 'top') ?? usualTop);
  const rows = rates.map((rate) => ({
    name: nameOf(rate.state),
    official_rate_percent: rate.officialPercent,
    rate_percent: rate.ratePercent,
    low_percent: rate.lowPercent,
    high_percent: rate.highPercent,
  }));
  return replyOf(answer, [tableFor(answer, 'projection', columns, rows)]);
}
