import type { ReformFacts } from '@blueledger/core/reforms';
import { apportionmentsRecent } from '@blueledger/datasets/apportionments/recent';
import { m49DevelopmentDeveloped } from '@blueledger/datasets/m49-development/developed';
import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';
import { recentScale } from '../figure/facts/scale.js';

/** What a scenario reads: with the view that asks it, since no other figure needs so much. */
export const facts: ReformFacts = {
  ...recentScale,
  m49Development: m49DevelopmentDeveloped,
  apportionments: apportionmentsRecent,
  personnelByMission,
};
