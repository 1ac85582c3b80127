import type { MovementFacts } from '@blueledger/core/burden';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { missionTotals } from '@blueledger/datasets/mission-totals';
import { missions } from '@blueledger/datasets/missions';
import { peacekeepingOperations } from '@blueledger/datasets/peacekeeping-operations';
import { personnelByMissionByMissionAndYear } from '@blueledger/datasets/personnel-by-mission/by-mission-and-year';
import { uniformedPersonnelByYear } from '@blueledger/datasets/uniformed-personnel/by-year';
import { attribution } from '../../figure/doubts.js';
import { groupTables } from '../../figure/groupTables.js';
import { scaleFacts } from '../scaleFacts.js';

/** The facts of a movement. The whole regular scale and the levels of 2001 come only for years before 2012. */
export async function movementFacts({
  names,
  from,
}: {
  readonly names: string;
  readonly from: number | undefined;
}): Promise<MovementFacts> {
  const [tables, early] = await Promise.all([
    groupTables(names),
    from !== undefined && from < 2012 ? import('./earlyFacts.js') : undefined,
  ]);
  return {
    ...scaleFacts,
    ...early?.earlyFacts,
    ...tables,
    memberStates: memberStatesGroups,
    personnelByYear: uniformedPersonnelByYear,
    attribution,
    operations: peacekeepingOperations,
    missionCodes: missions,
    missionTotals,
    personnelByMissionAndYear: personnelByMissionByMissionAndYear,
  };
}
