import type { AttributionView, DetailedDeploymentFacts } from './facts.js';
import { isPoliceApart, type PersonnelFilter } from './selectPersonnel.js';

type TableOfPersonnel = keyof DetailedDeploymentFacts;

/** The tables that a question on personnel reads, as `checkFacts` takes them: of those in a list one is enough. */
export function personnelTables(
  { mission, missionKind, kind, sex }: PersonnelFilter,
  { attribution, by }: { readonly attribution: AttributionView | undefined; readonly by?: 'year' | 'month' },
): readonly (TableOfPersonnel | readonly TableOfPersonnel[])[] {
  const ofStates: readonly TableOfPersonnel[] =
    attribution === undefined || attribution === 'published' ? ['memberStates'] : ['memberStates', 'attribution'];
  if (missionKind !== undefined) return [...ofStates, 'personnelByMission', 'missions'];
  if (mission !== undefined) return [...ofStates, 'personnelByMission'];
  if (sex !== undefined || isPoliceApart(kind)) return [...ofStates, ['personnelBySex', 'personnelByMission']];
  if (kind !== undefined) return [...ofStates, 'personnelByKind'];
  const ofYears: readonly TableOfPersonnel[] = by === 'year' ? ['personnelByYear'] : [];
  return [...ofStates, ['personnelByMonth', 'personnelByKind', ...ofYears]];
}
