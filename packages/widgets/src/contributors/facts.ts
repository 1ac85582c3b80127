import type { DetailedDeploymentFacts } from '@blueledger/core/personnel';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { uniformedPersonnelByYear } from '@blueledger/datasets/uniformed-personnel/by-year';

/** What decides which tables a query needs. */
export interface Need {
  readonly names: string;
  readonly months: boolean;
  readonly mission?: string | undefined;
  readonly kind?: string | undefined;
  readonly sex?: string | undefined;
}

const common = { memberStates: memberStatesGroups };

/** Years of all personnel, the slice that answers what is shown without attributes: it comes with the element, before the chart. */
const byYear: DetailedDeploymentFacts = { ...common, personnelByYear: uniformedPersonnelByYear };

/** The smallest table that knows the missions, kinds and sexes of the query. */
async function detailed({ mission, kind, sex }: Need): Promise<DetailedDeploymentFacts> {
  if (mission === undefined && kind === undefined) {
    const { personnelBySexBySex } = await import('@blueledger/datasets/personnel-by-sex/by-sex');
    return { ...common, personnelBySex: personnelBySexBySex };
  }
  if (kind === undefined && sex === undefined) {
    const { personnelByMissionByMission } = await import('@blueledger/datasets/personnel-by-mission/by-mission');
    return { ...common, personnelByMission: personnelByMissionByMission };
  }
  // Kinds of police and sexes are apart over all missions in more months than by mission; what a kind stood inside is in
  // the longer table.
  const apart = sex !== undefined || kind === 'individual_police' || kind === 'formed_police_units';
  const [byMission, bySex, byKind] = await Promise.all([
    mission === undefined ? undefined : import('@blueledger/datasets/personnel-by-mission'),
    mission === undefined && apart ? import('@blueledger/datasets/personnel-by-sex') : undefined,
    import('@blueledger/datasets/uniformed-personnel'),
  ]);
  return {
    ...common,
    personnelByMission: byMission?.personnelByMission,
    personnelBySex: bySex?.personnelBySex,
    personnelByKind: byKind.uniformedPersonnel,
  };
}

/**
 * The facts that a query needs. Months, missions, kinds, sexes and lists of groups load only for queries that ask for them. What
 * is known of figures under a wrong state or kind comes before the figure stands: a note that came late would move what a
 * reader is reading.
 */
export async function factsFor(need: Need): Promise<DetailedDeploymentFacts> {
  const filtered = (need.mission ?? need.kind ?? need.sex) !== undefined;
  const [facts, monthly, doubts, groups] = await Promise.all([
    filtered ? detailed(need) : byYear,
    need.months && !filtered ? import('@blueledger/datasets/uniformed-personnel/by-month') : undefined,
    import('../figure/facts/attribution.js'),
    import('../figure/facts/groups.js').then(({ groupTables }) => groupTables(need.names)),
  ]);
  return {
    ...facts,
    ...groups,
    ...(monthly ? { personnelByMonth: monthly.uniformedPersonnelByMonth } : {}),
    attribution: doubts.attribution,
  };
}
