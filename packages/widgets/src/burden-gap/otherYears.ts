import { uniformedPersonnelByYearSince2012 } from '@blueledger/datasets/uniformed-personnel/by-year-since-2012';
import { attribution } from '../figure/doubts.js';
import { groupTables } from '../figure/groupTables.js';
import type { GapFacts } from './gapFacts.js';
import { severalYears } from './severalYears.js';

/**
 * What other questions need than that of the saying: personnel of other years, and which figures of them are doubtful; single
 * months and lists of groups, where they are asked for.
 */
export async function otherFacts(names: string, months: boolean): Promise<Partial<GapFacts>> {
  const [tables, monthly] = await Promise.all([
    groupTables(names),
    months ? import('@blueledger/datasets/uniformed-personnel/by-month') : undefined,
  ]);
  return {
    personnelByYear: uniformedPersonnelByYearSince2012,
    attribution,
    severalYears,
    ...tables,
    personnelByMonth: monthly?.uniformedPersonnelByMonth,
  };
}
