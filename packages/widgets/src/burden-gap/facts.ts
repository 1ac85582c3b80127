import type { BurdenFacts } from '@blueledger/core';
import { uniformedPersonnelByYear2012 } from '@blueledger/datasets/uniformed-personnel/by-year-2012';
import { plainNames } from '../figure/plainNames.js';
import { scaleFacts } from './scaleFacts.js';

/** The slices that answer the usual question: they come with the element, before the chart. */
const usual: BurdenFacts = { ...scaleFacts, personnelByYear: uniformedPersonnelByYear2012 };

/** The year of the saying, which no doubtful figure touches: it is answered at once. */
const yearOfTheSaying = 2012;

/**
 * The facts that a question needs. Lists of groups, single months, other years and the list of doubtful figures come as chunks of
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
  const names = `${payers} ${servers}`;
  const plain = plainNames.test(names);
  const months = personnel !== 'pooled';
  const others = years.from !== undefined || (years.year ?? yearOfTheSaying) !== yearOfTheSaying;
  if (plain && !months && !others) return usual;
  return Promise.all([
    plain ? undefined : import('../figure/groupTables.js').then(({ groupTables }) => groupTables(names)),
    months ? import('@blueledger/datasets/uniformed-personnel/by-month') : undefined,
    import('./otherYears.js'),
  ]).then(([tables, monthly, otherYears]) => ({
    ...usual,
    ...otherYears.facts,
    ...tables,
    personnelByMonth: monthly?.uniformedPersonnelByMonth,
  }));
}
