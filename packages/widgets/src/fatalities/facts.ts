import type { FatalitiesFacts, FatalitiesQuery } from '@blueledger/core/personnel';
import { fatalitiesByMission } from '@blueledger/datasets/fatalities/by-mission';
import { fatalityPoints } from '@blueledger/datasets/fatality-points';

/**
 * The facts that a query needs. Years, missions and causes come with the element; the table of nationalities and kinds, and the
 * lists that codes are checked against, only for queries that name them.
 */
export async function factsFor({ by, mission, nationality, kind }: FatalitiesQuery): Promise<FatalitiesFacts> {
  const whole = by === 'nationality' || by === 'kind' || nationality !== undefined || kind !== undefined;
  const [table, missions, states] = await Promise.all([
    whole ? import('@blueledger/datasets/fatalities') : undefined,
    mission === undefined ? undefined : import('@blueledger/datasets/missions'),
    by === 'nationality' || nationality !== undefined ? import('@blueledger/datasets/member-states/core') : undefined,
  ]);
  return {
    fatalities: table?.fatalities ?? fatalitiesByMission,
    fatalityPoints,
    ...(missions ? { missions: missions.missions } : {}),
    ...(states ? { memberStates: states.memberStatesCore } : {}),
  };
}
