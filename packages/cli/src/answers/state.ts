import { effectiveRate, membership, personnelRanks, roleOf } from '@blueledger/core/bundled';
import type { OutRow } from '@blueledger/exchange';
import type { CommandInput, Reply } from '../spec.js';
import { text, whole } from './input.js';
import { replyOf, tableFor } from './replyOf.js';

/** Of assessments and of uniformed personnel, the one of which a state has the larger share. */
const larger = { payer: 'assessments', server: 'personnel', neither: 'neither', open: 'open' } as const;

export function reply(input: CommandInput): Reply {
  const [code = ''] = input.args;
  const year = whole(input, 'year') ?? 2025;
  const month = text(input, 'month') ?? `${year}-07`;
  const answer = roleOf({ state: code, month });
  const { state } = answer.query;
  const { rate } = effectiveRate({ state, year });
  const rank = personnelRanks({ from: month, to: month }).ranks.find((line) => line.state === state)?.rank;
  const { groups } = membership({ state, year });
  const rows: OutRow[] = [
    { fact: 'name', value: answer.name, unit: null, as_of: null },
    {
      fact: 'peacekeeping rate',
      value: rate?.range ? `${rate.range.low} to ${rate.range.high}` : (rate?.peacekeepingRatePercent ?? null),
      unit: 'percent',
      as_of: String(year),
    },
    { fact: 'regular rate', value: rate?.regularRatePercent ?? null, unit: 'percent', as_of: String(year) },
    { fact: 'level', value: rate?.level ?? null, unit: null, as_of: String(year) },
    { fact: 'uniformed personnel', value: answer.persons, unit: 'persons', as_of: month },
    { fact: 'share of personnel', value: answer.servedPercent, unit: 'percent', as_of: month },
    { fact: 'rank among contributors', value: rank ?? null, unit: null, as_of: month },
    { fact: 'larger of its two shares', value: larger[answer.leans], unit: null, as_of: month },
    ...groups.map(({ code, name, asOf }) => ({ fact: 'group', value: name ?? code, unit: null, as_of: asOf ?? null })),
  ];
  const columns = [
    { name: 'fact' },
    { name: 'value', type: 'text' as const },
    { name: 'unit', type: 'text' as const },
    { name: 'as_of', type: 'text' as const },
  ];
  return replyOf(answer, [tableFor(answer, 'state', columns, rows)]);
}
