import type { BurdenFacts } from '@blueledger/core';
import { levelTransitionsBrief } from '@blueledger/datasets/level-transitions/brief';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { peacekeepingFactorsBrief } from '@blueledger/datasets/peacekeeping-factors/brief';
import { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';
import { uniformedPersonnelByYearSince2012 } from '@blueledger/datasets/uniformed-personnel/by-year-since-2012';

/** The slice that answers the usual question: it comes with the element, before the chart. */
const usual: BurdenFacts = {
  memberStates: memberStatesGroups,
  regularScale: regularScaleSince2010,
  peacekeepingFactors: peacekeepingFactorsBrief,
  levelTransitions: levelTransitionsBrief,
  personnelByYear: uniformedPersonnelByYearSince2012,
};

/**
 * The facts that a question needs. M49 lists and single months come as chunks of their own, only when they are asked for:
 * then the answer is a promise.
 */
export function factsFor({
  payers,
  servers,
  personnel,
}: {
  readonly payers: string;
  readonly servers: string;
  readonly personnel: string;
}): BurdenFacts | Promise<BurdenFacts> {
  const development = /\bm49-/i.test(`${payers} ${servers}`);
  const months = personnel !== 'pooled';
  if (!development && !months) return usual;
  return Promise.all([
    development ? import('@blueledger/datasets/m49-development/developed') : undefined,
    months ? import('@blueledger/datasets/uniformed-personnel/by-month') : undefined,
  ]).then(([m49, monthly]) => ({
    ...usual,
    m49Development: m49?.m49DevelopmentDeveloped,
    personnelByMonth: monthly?.uniformedPersonnelByMonth,
  }));
}
