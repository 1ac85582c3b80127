import type { BurdenFacts } from '@blueledger/core';
import { uniformedPersonnelByYear2012 } from '@blueledger/datasets/uniformed-personnel/by-year-2012';
import type { GapFacts } from './gapFacts.js';
import { scaleFacts } from './scaleFacts.js';

/** The slices that answer the usual question: they come with the element, before the chart. */
const usual: BurdenFacts = { ...scaleFacts, personnelByYear: uniformedPersonnelByYear2012 };

/** The year of the saying, which no doubtful figure touches: it is answered at once. */
const yearOfTheSaying = 2012;

/** Names without a list of their own: regional groups, the permanent members and states, which stand in capitals. */
const plain = /^((afr|asi|eas|gru|weo|p5)[a-z-]*|[A-Z]{3}|[\s,+])*$/;

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
}): GapFacts | Promise<GapFacts> {
  const names = `${payers} ${servers}`;
  const months = personnel !== 'pooled';
  const others = years.from !== undefined || (years.year ?? yearOfTheSaying) !== yearOfTheSaying;
  if (!months && !others && plain.test(names)) return usual;
  return import('./otherYears.js')
    .then(({ otherFacts }) => otherFacts(names, months))
    .then((more) => ({ ...usual, ...more }));
}
