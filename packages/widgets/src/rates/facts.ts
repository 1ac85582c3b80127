import type { RateKind, ScaleFacts } from '@blueledger/core/rates';
import { levelTransitionsBrief } from '@blueledger/datasets/level-transitions/brief';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { peacekeepingFactorsBrief } from '@blueledger/datasets/peacekeeping-factors/brief';
import { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';

/** The slice that answers the usual question: it comes with the element, before the chart. */
const usual: ScaleFacts = {
  memberStates: memberStatesGroups,
  regularScale: regularScaleSince2010,
  peacekeepingFactors: peacekeepingFactorsBrief,
  levelTransitions: levelTransitionsBrief,
};

/** First year of the unbroken row of peacekeeping rates; what lies before is asked for by `from` or `to`. */
export const usualFrom = 2012;

/** The facts that a question needs. Regular rates, and peacekeeping rates before 2012, come as chunks of their own. */
export function factsFor(
  kind: RateKind,
  from: number | undefined,
  to: number | undefined,
): ScaleFacts | Promise<ScaleFacts> {
  if (kind !== 'regular' && Math.min(from ?? usualFrom, to ?? usualFrom) >= usualFrom) return usual;
  return Promise.all([
    import('@blueledger/datasets/regular-scale'),
    import('@blueledger/datasets/peacekeeping-levels-2001'),
    // The usual slice has the Members of today; states of the past are in the whole table.
    import('@blueledger/datasets/member-states/core'),
  ]).then(([scale, levels, states]) => ({
    ...usual,
    memberStates: states.memberStatesCore,
    regularScale: scale.regularScale,
    levels2001: levels.peacekeepingLevels2001,
  }));
}
