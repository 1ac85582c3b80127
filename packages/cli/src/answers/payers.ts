import { assessmentRanks, rateRanks } from '@blueledger/core/bundled';
import type { CommandInput, Reply } from '../spec.js';
import { present, whole } from './input.js';
import { latestYear } from './latest.js';
import { replyOf, tableFor } from './replyOf.js';

const columns = [
  { name: 'rank', type: 'whole' },
  { name: 'iso3', type: 'text' },
  { name: 'name', type: 'text' },
  { name: 'peacekeeping_rate_percent', type: 'number', unit: 'percent', decimals: 4 },
  { name: 'amount_usd', type: 'whole', unit: 'US dollars' },
] as const;

/** As many as core ranks: more than there are Member States. */
const everyState = 200;

/** Who pays how much of an amount at the rates of a year; without an amount, the ranks by rate alone. */
export function reply(input: CommandInput): Reply {
  const year = whole(input, 'year') ?? latestYear();
  const top = whole(input, 'top') ?? everyState;
  const amount = whole(input, 'amount');
  const answer = amount === undefined ? rateRanks({ year, top }) : assessmentRanks(present({ year, amount, top }));
  const rows = answer.ranks.map((line) => ({
    rank: line.rank,
    iso3: line.state,
    name: line.name,
    peacekeeping_rate_percent: line.peacekeepingRatePercent,
    amount_usd: 'amount' in line ? line.amount : undefined,
  }));
  return replyOf(answer, [tableFor(answer, 'payers', amount === undefined ? columns.slice(0, -1) : columns, rows)]);
}
