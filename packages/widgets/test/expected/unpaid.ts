import type { UnpaidFund } from '@blueledger/core/accounts';
import { unpaidByMission, unpaidOverTime } from '@blueledger/core/bundled';
import type { Attributes, Expected } from './expected.js';

const published = { primary: 'as published', secondary: 'quoted by others', uncertain: 'uncertain' };

function overTime({ fund, from, to }: Attributes) {
  const { figures, sources } = unpaidOverTime({ fund: fund as UnpaidFund | undefined, from, to });
  const names = new Map(sources.map(({ id, symbol, short, title }) => [id, symbol ?? short ?? title]));
  return figures.map(({ asOf, amount, status, confidence, sources: ids }) => [
    asOf,
    amount,
    status === 'published' ? published[confidence] : status,
    [...new Set(ids.map((id) => names.get(id)))].join('; '),
  ]);
}

function byMission({ year }: Attributes) {
  const { missions, sources } = unpaidByMission({ year: year === undefined ? undefined : Number(year) });
  return missions.map(({ mission, asOf, amount, percentOfAssessed, statesPaidInFull, sources: ids }) => [
    mission,
    asOf,
    amount ?? null,
    percentOfAssessed ?? null,
    statesPaidInFull ?? null,
    ids.map((id) => sources.find((source) => source.id === id)?.symbol).join('; '),
  ]);
}

export const unpaid: Expected = ({ by, ...attributes }) =>
  by === 'mission' ? byMission(attributes) : overTime(attributes);
