import type { DetailedDeploymentFacts } from '@blueledger/core/personnel';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { uniformedPersonnelByYear } from '@blueledger/datasets/uniformed-personnel/by-year';

/** Which tables a question needs. */
export interface Need {
  readonly names: string;
  readonly months: boolean;
  readonly mission?: string | undefined;
  readonly kind?: string | undefined;
  readonly sex?: string | undefined;
}

const common = { memberStates: memberStatesGroups };

/** The slice that answers the usual question, by year: it comes with the element, before the chart. */
const usual: DetailedDeploymentFacts = { ...common, personnelByYear: uniformedPersonnelByYear };

/** The smallest table that knows the missions, kinds and sexes asked for. */
async function detailed({ mission, kind, sex }: Need): Promise<DetailedDeploymentFacts> {
  if (mission === undefined && kind === undefined) {
    const { personnelByMissionBySex } = await import('@blueledger/datasets/personnel-by-mission/by-sex');
    return { ...common, personnelByMission: personnelByMissionBySex };
  }
  if (kind === undefined && sex === undefined) {
    const { personnelByMissionByMission } = await import('@blueledger/datasets/personnel-by-mission/by-mission');
    return { ...common, personnelByMission: personnelByMissionByMission };
  }
  // Kinds of police are apart only by mission; what they stood inside is in the longer table.
  const apart = kind === 'individual_police' || kind === 'formed_police_units';
  const [byMission, byKind] = await Promise.all([
    mission !== undefined || sex !== undefined || apart
      ? import('@blueledger/datasets/personnel-by-mission')
      : undefined,
    import('@blueledger/datasets/uniformed-personnel'),
  ]);
  return {
    ...common,
    personnelByMission: byMission?.personnelByMission,
    personnelByKind: byKind.uniformedPersonnel,
  };
}

/** Years of all personnel: what the element's own slice answers. */
export const isUsual = ({ months, mission, kind, sex }: Need): boolean =>
  !months && (mission ?? kind ?? sex) === undefined;

/**
 * The facts that a question needs. Months, missions, kinds, sexes and lists of groups come as chunks of their own, only when
 * they are asked for: then the answer is a promise.
 */
export function factsFor(need: Need): DetailedDeploymentFacts | Promise<DetailedDeploymentFacts> {
  const filtered = (need.mission ?? need.kind ?? need.sex) !== undefined;
  if (!need.months && !filtered) return usual;
  return Promise.all([
    filtered ? detailed(need) : usual,
    need.months && !filtered ? import('@blueledger/datasets/uniformed-personnel/by-month') : undefined,
  ]).then(([facts, monthly]) => ({
    ...facts,
    personnelByMonth: monthly?.uniformedPersonnelByMonth,
  }));
}

/** The same facts with what is known of figures under a wrong state or kind, and with the lists of the groups that are named. */
export async function withMore(facts: DetailedDeploymentFacts, { names }: Need): Promise<DetailedDeploymentFacts> {
  const { moreFacts } = await import('./moreFacts.js');
  return { ...facts, ...(await moreFacts(names)) };
}
