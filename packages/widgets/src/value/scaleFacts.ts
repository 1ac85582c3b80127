import type { GroupingFacts } from '@blueledger/core/internal/states';
import type { ScaleFacts } from '@blueledger/core/rates';
import { levelTransitionsBrief } from '@blueledger/datasets/level-transitions/brief';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { peacekeepingFactorsBrief } from '@blueledger/datasets/peacekeeping-factors/brief';
import { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';

const recent: ScaleFacts = {
  memberStates: memberStatesGroups,
  regularScale: regularScaleSince2010,
  peacekeepingFactors: peacekeepingFactorsBrief,
  levelTransitions: levelTransitionsBrief,
};

/** Tables for a rate of a year; those of before 2012 come only when they are asked for. */
export async function scaleFacts(year: number): Promise<ScaleFacts> {
  if (year >= 2012) return recent;
  const [scale, levels] = await Promise.all([
    import('@blueledger/datasets/regular-scale'),
    import('@blueledger/datasets/peacekeeping-levels-2001'),
  ]);
  return { ...recent, regularScale: scale.regularScale, levels2001: levels.peacekeepingLevels2001 };
}

/** Tables for what groups are assessed. */
export async function groupFacts(names: string): Promise<ScaleFacts & GroupingFacts> {
  const m49 = /\bm49-/i.test(names) ? await import('@blueledger/datasets/m49-development/developed') : undefined;
  return { ...recent, m49Development: m49?.m49DevelopmentDeveloped };
}
