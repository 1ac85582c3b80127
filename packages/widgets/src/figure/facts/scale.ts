import type { ScaleFacts } from '@blueledger/core/rates';
import { levelTransitionsBrief } from '@blueledger/datasets/level-transitions/brief';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { peacekeepingFactorsBrief } from '@blueledger/datasets/peacekeeping-factors/brief';
import { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';

/** Rates of 2012 to 2027. */
export const recentScale: ScaleFacts = {
  memberStates: memberStatesGroups,
  regularScale: regularScaleSince2010,
  peacekeepingFactors: peacekeepingFactorsBrief,
  levelTransitions: levelTransitionsBrief,
};

/** First year of the unbroken row of peacekeeping rates. */
export const firstRecentYear = 2012;

/** What earlier years need besides: the whole regular scale, and the levels of 2001. */
export async function earlyScale(): Promise<Pick<ScaleFacts, 'regularScale' | 'levels2001'>> {
  const [{ regularScale }, { peacekeepingLevels2001 }] = await Promise.all([
    import('@blueledger/datasets/regular-scale'),
    import('@blueledger/datasets/peacekeeping-levels-2001'),
  ]);
  return { regularScale, levels2001: peacekeepingLevels2001 };
}
