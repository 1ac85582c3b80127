import type { GlanceFacts } from '@blueledger/core/burden';
import { levelTransitionsBrief } from '@blueledger/datasets/level-transitions/brief';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { peacekeepingFactorsBrief } from '@blueledger/datasets/peacekeeping-factors/brief';
import { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';
import { uniformedPersonnelByMonthLatestYear } from '@blueledger/datasets/uniformed-personnel/by-month-latest-year';

/** What comes with the element: pays and serves, at the last month in hand. */
export const glanceFacts: GlanceFacts = {
  memberStates: memberStatesGroups,
  regularScale: regularScaleSince2010,
  peacekeepingFactors: peacekeepingFactorsBrief,
  levelTransitions: levelTransitionsBrief,
  personnelByMonth: uniformedPersonnelByMonthLatestYear,
};
