import type { BurdenFacts } from '@blueledger/core';
import { levelTransitionsBrief } from '@blueledger/datasets/level-transitions/brief';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';
import { peacekeepingFactorsBrief } from '@blueledger/datasets/peacekeeping-factors/brief';
import { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';
import { uniformedPersonnelByYear2012 } from '@blueledger/datasets/uniformed-personnel/by-year-2012';

/** The slices that answer the usual question: they come with the element, before the chart. */
const usual: BurdenFacts = {
  memberStates: memberStatesGroups,
  regularScale: regularScaleSince2010,
  peacekeepingFactors: peacekeepingFactorsBrief,
  levelTransitions: levelTransitionsBrief,
  personnelByYear: uniformedPersonnelByYear2012,
};

/** The year of the saying, which no doubtful figure touches: it is answered at once. */
const yearOfTheSaying = 2012;

/**
 * The facts that a question needs. M49 lists, single months, other years and the list of doubtful figures come as chunks of
 * their own, only when they are asked for: then the answer is a promise. Doubts come before the figure stands, not after it: a note
 * that came late would move what a reader is reading.
 */
export function factsFor({
  payers,
  servers,
  personnel,
  ...years
}: {
  readonly payers: string;
  readonly servers: string;
  readonly personnel: string;
  readonly year: number | undefined;
  readonly from: number | undefined;
}): BurdenFacts | Promise<BurdenFacts> {
  const development = /\bm49-/i.test(`${payers} ${servers}`);
  const months = personnel !== 'pooled';
  const others = years.from !== undefined || (years.year ?? yearOfTheSaying) !== yearOfTheSaying;
  if (!development && !months && !others) return usual;
  return Promise.all([
    development ? import('@blueledger/datasets/m49-development/developed') : undefined,
    months ? import('@blueledger/datasets/uniformed-personnel/by-month') : undefined,
    import('./otherYears.js'),
  ]).then(([m49, monthly, otherYears]) => ({
    ...usual,
    ...otherYears.facts,
    m49Development: m49?.m49DevelopmentDeveloped,
    personnelByMonth: monthly?.uniformedPersonnelByMonth,
  }));
}
