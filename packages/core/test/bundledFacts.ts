import { apportionments } from '@blueledger/datasets/apportionments';
import { ldcMembership } from '@blueledger/datasets/ldc-membership';
import { levelTransitions } from '@blueledger/datasets/level-transitions';
import { m49DevelopmentDeveloped } from '@blueledger/datasets/m49-development/developed';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { memberStatesFormer as formerStates } from '@blueledger/datasets/member-states/former';
import { misattributionMoves } from '@blueledger/datasets/misattribution-moves';
import { misattributions } from '@blueledger/datasets/misattributions';
import { peacekeepingFactors } from '@blueledger/datasets/peacekeeping-factors';
import { peacekeepingGroupsBrief as peacekeepingGroups } from '@blueledger/datasets/peacekeeping-groups/brief';
import { peacekeepingLevelBoundsBrief as peacekeepingLevelBounds } from '@blueledger/datasets/peacekeeping-level-bounds/brief';
import { peacekeepingLevels2001 } from '@blueledger/datasets/peacekeeping-levels-2001';
import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';
import { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';
import { uniformedPersonnelByMonth } from '@blueledger/datasets/uniformed-personnel/by-month';

/** Every table that the bundled functions read, for examples of a function that has only its pure form. */
export const bundledFacts = {
  memberStates: memberStatesCore,
  m49Development: m49DevelopmentDeveloped,
  ldcMembership,
  misattributions,
  misattributionMoves,
  regularScale: regularScaleSince2010,
  peacekeepingFactors,
  levelTransitions,
  personnelByMonth: uniformedPersonnelByMonth,
  personnelByMission,
  apportionments,
  formerStates,
  peacekeepingGroups,
  peacekeepingLevels2001,
  peacekeepingLevelBounds,
};
