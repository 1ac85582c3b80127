import { personnelHistory, personnelRanks } from '@blueledger/core/bundled';
import type { HistoryQuestion, RanksQuestion } from '@blueledger/core/deployment';
import { memberStates } from '@blueledger/core/reference';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import type { Expected } from './expected.js';

const names = memberStates(memberStatesCore);
const words = (text: string) => text.split(' ').filter((word) => word !== '');

export const contributors: Expected = ({ show, states = '', groups = '', by, from, to, month, top, ...about }) => {
  if (show === 'ranking')
    return personnelRanks({ from: month, to: month, top: Number(top ?? 10), ...about } as RanksQuestion).ranks.map(
      ({ state, rank, persons, sharePercent }) => [names.get(state)?.name ?? state, rank, persons, sharePercent],
    );
  const asked = words(`${states} ${groups}`);
  const lines = asked.length > 0 ? asked : words('african asia-pacific eastern-european grulac weog');
  const answer = personnelHistory({ groups: lines, by, from, to, ...about } as HistoryQuestion);
  return answer.times.map(({ time, totalPersons, monthsInHand }, i) => [
    time,
    ...answer.series.flatMap(({ values }) => [values[i]?.persons ?? null, values[i]?.sharePercent ?? null]),
    totalPersons ?? null,
    ...(answer.by === 'year' ? [monthsInHand] : []),
  ]);
};
