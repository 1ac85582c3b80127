import type { BurdenFacts } from '@blueledger/core';
import { uniformedPersonnelByYearSince2012 } from '@blueledger/datasets/uniformed-personnel/by-year-since-2012';
import { plainNames } from '../figure/plainNames.js';
import { scaleFacts } from './scaleFacts.js';

/** The slice that answers the usual question: it comes with the element, before the chart. */
const usual: BurdenFacts = { ...scaleFacts, personnelByYear: uniformedPersonnelByYearSince2012 };

/** The year of the saying, which no doubtful figure touches: it is answered at once. */
const yearOfTheSaying = 2012;

/**
 * The facts that a question needs. Lists of groups, single months and the list of doubtful figures come as chunks of their own,
 * only when they are asked for: then the answer is a promise. Doubts come before the figure stands, not after it: a note
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
  const doubtful = years.from !== undefined || (years.year ?? yearOfTheSaying) !== yearOfTheSaying;
  if (plain && !months && !doubtful) return usual;
  return Promise.all([
    plain ? undefined : import('../figure/groupTables.js').then(({ groupTables }) => groupTables(names)),
    months ? import('@blueledger/datasets/uniformed-personnel/by-month') : undefined,
    import('../figure/doubts.js'),
  ]).then(([tables, monthly, { attribution }]) => ({
    ...usual,
    attribution,
    ...tables,
    personnelByMonth: monthly?.uniformedPersonnelByMonth,
  }));
}
