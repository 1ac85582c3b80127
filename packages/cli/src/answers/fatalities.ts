import { fatalities } from '@blueledger/core/bundled';
import type { FatalitiesBy, FatalityCause, FatalityKind } from '@blueledger/core/personnel';
import type { CommandInput, Reply } from '../spec.js';
import { present, text, whole } from './input.js';
import { replyOf, tableFor } from './replyOf.js';

const deaths = { name: 'deaths', type: 'whole', unit: 'persons' } as const;

export function reply(input: CommandInput): Reply {
  const answer = fatalities(
    present({
      by: text(input, 'by') as FatalitiesBy | undefined,
      from: whole(input, 'from'),
      to: whole(input, 'to'),
      mission: text(input, 'mission'),
      nationality: text(input, 'nationality'),
      kind: text(input, 'kind') as FatalityKind | undefined,
      cause: text(input, 'cause') as FatalityCause | undefined,
    }),
  );
  const columns = [
    { name: 'by' },
    { name: 'key' },
    { name: 'name' },
    deaths,
    { name: 'share_percent', type: 'number', unit: 'percent', decimals: 1 },
  ] as const;
  const rows = answer.groups.map(({ key, name, deaths: count, sharePercent }) => ({
    by: answer.by,
    key,
    name,
    deaths: count,
    share_percent: sharePercent,
  }));
  const points = answer.points.map(({ year, scope, deaths: count, atLeast }) => ({
    year,
    scope,
    deaths: count,
    at_least: String(atLeast),
  }));
  const apart = tableFor(answer, 'points', [{ name: 'year' }, { name: 'scope' }, deaths, { name: 'at_least' }], points);
  return replyOf(answer, [tableFor(answer, 'fatalities', columns, rows), ...(points.length > 0 ? [apart] : [])]);
}
