import { earlierScales, type ScaleFacts } from '@blueledger/core/rates';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { memberStatesFormer } from '@blueledger/datasets/member-states/former';
import { peacekeepingGroupsBrief } from '@blueledger/datasets/peacekeeping-groups/brief';
import { peacekeepingLevelBoundsBrief } from '@blueledger/datasets/peacekeeping-level-bounds/brief';
import { peacekeepingLevels2001 } from '@blueledger/datasets/peacekeeping-levels-2001';
import { regularScaleSince1974 } from '@blueledger/datasets/regular-scale/since-1974';

/** What peacekeeping rates of 1974 to 2011 need besides. The recent slices have the Members of today only. */
export const earlyScale: Pick<ScaleFacts, 'memberStates' | 'regularScale' | 'earlierScales'> = {
  memberStates: memberStatesCore,
  regularScale: regularScaleSince1974,
  earlierScales: /* @__PURE__ */ earlierScales({
    groups: peacekeepingGroupsBrief,
    levels2001: peacekeepingLevels2001,
    levelBounds: peacekeepingLevelBoundsBrief,
    formerStates: memberStatesFormer,
  }),
};
