import { personnelHistory, personnelRanks } from '@blueledger/core/bundled';
import { memberStates } from '@blueledger/core/internal/states';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import type { Expected } from './expected.js';

const regions = 'african asia-pacific eastern-european grulac weog';

export const contributors: Expected = ({
  show,
  states = '',
  groups = '',
  from,
  to,
  by,
  month = '2025-07',
  top = '10',
  ...filter
}) => {
  if (show === 'ranking')
    return personnelRanks({ from: month, to: month, top: Number(top), ...filter }).ranks.map(
      ({ state, rank, persons, sharePercent }) => [
        memberStates(memberStatesCore).get(state)?.name ?? null,
        rank,
        persons,
        sharePercent,
      ],
    );
  const lines = `${states} ${groups}`.split(' ').filter((word) => word !== '');
  const answer = personnelHistory({
    groups: lines.length > 0 ? lines : regions.split(' '),
    from,
    to,
    by: by === 'month' || by === 'year' ? by : undefined,
    ...filter,
  });
  return answer.times.map(({ time, totalPersons, monthsAvailable }, i) => [
    time,
    ...answer.series.flatMap(({ values }) => [values[i]?.persons ?? null, values[i]?.sharePercent ?? null]),
    totalPersons ?? null,
    ...(answer.by === 'year' ? [monthsAvailable] : []),
  ]);
};
