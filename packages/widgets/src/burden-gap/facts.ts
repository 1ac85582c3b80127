import type { BurdenFacts } from '@blueledger/core/burden';
import { uniformedPersonnelByYear2012 } from '@blueledger/datasets/uniformed-personnel/by-year-2012';
import { earlyFacts, firstRecentYear, recentScale } from '../figure/facts/scale.js';

/** The year of the saying: what is shown without attributes, and a year that no doubtful figure touches. */
const defaultYear = 2012;

/** The slices that answer it: they come with the element, before the chart. */
const defaultFacts: BurdenFacts = { ...recentScale, personnelByYear: uniformedPersonnelByYear2012 };

/** Names without a list of their own: regional groups, the permanent members and states, which stand in capitals. */
const plain = /^((afr|asi|eas|gru|weo|p5)[a-z-]*|[A-Z]{3}|[\s,+])*$/;

/** What the element's attributes say of shares. */
export interface SharesQuery {
  readonly payers: string;
  readonly servers: string;
  readonly year: number | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly personnel: string;
}

/**
 * The facts that a query needs. Personnel of other years, single months, lists of groups and the list of doubtful figures load
 * only for queries that need them. Doubts come before the figure stands, not after it: a note that came late would move what a
 * reader is reading.
 */
export async function factsFor({
  payers,
  servers,
  personnel,
  year = defaultYear,
  from,
}: SharesQuery): Promise<BurdenFacts> {
  const names = `${payers} ${servers}`;
  const months = personnel !== 'pooled';
  if (!months && from === undefined && year === defaultYear && plain.test(names)) return defaultFacts;
  const isEarly = (from ?? year) < firstRecentYear;
  const [byYear, early, byMonth, doubts, groups] = await Promise.all([
    isEarly
      ? import('@blueledger/datasets/uniformed-personnel/by-year').then((module) => module.uniformedPersonnelByYear)
      : import('@blueledger/datasets/uniformed-personnel/by-year-since-2012').then(
          (module) => module.uniformedPersonnelByYearSince2012,
        ),
    isEarly ? earlyFacts() : undefined,
    months ? import('@blueledger/datasets/uniformed-personnel/by-month') : undefined,
    import('../figure/facts/attribution.js'),
    import('../figure/facts/groups.js').then(({ groupTables }) => groupTables(names)),
  ]);
  return {
    ...defaultFacts,
    ...early,
    ...groups,
    attribution: doubts.attribution,
    personnelByYear: byYear,
    personnelByMonth: byMonth?.uniformedPersonnelByMonth,
  };
}
