import type { ReformFacts } from '@blueledger/core/reforms';
import { apportionmentsRecent } from '@blueledger/datasets/apportionments/recent';
import { m49DevelopmentDeveloped } from '@blueledger/datasets/m49-development/developed';
import { personnelByMissionByKindSince2018 } from '@blueledger/datasets/personnel-by-mission/by-kind-since-2018';
import { recentScale } from '../figure/facts/scale.js';

/** What a scenario reads: with the view that asks it, since no other figure needs so much. */
export const facts: ReformFacts = {
  ...recentScale,
  m49Development: m49DevelopmentDeveloped,
  apportionments: apportionmentsRecent,
  // A budget cut falls on those who serve as well: of the years that apportionments reach to, without what only sex and doubt say.
  personnelByMission: personnelByMissionByKindSince2018,
};
