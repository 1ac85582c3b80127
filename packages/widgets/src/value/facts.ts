import type { BudgetFacts } from '@blueledger/core/budgets';
import type { DetailedDeploymentFacts } from '@blueledger/core/personnel';
import type { ScaleFacts } from '@blueledger/core/rates';
import type { GroupingFacts } from '@blueledger/core/states';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';

/** Tables for a rate of a year; those of before 2012 load only for such a year. */
export async function rateFacts(year: number): Promise<ScaleFacts> {
  const { earlyScale, firstRecentYear, recentScale } = await import('../figure/facts/scale.js');
  return year >= firstRecentYear ? recentScale : { ...recentScale, ...(await earlyScale()) };
}

/** The tables behind the groups that are named. */
const groupFacts = async (names: string) => (await import('../figure/facts/groups.js')).groupTables(names);

/** Tables for what groups are assessed. */
export async function shareFacts(names: string): Promise<ScaleFacts & GroupingFacts> {
  const [{ recentScale }, groups] = await Promise.all([import('../figure/facts/scale.js'), groupFacts(names)]);
  return { ...recentScale, ...groups };
}

/** Tables for personnel of a year or of a month. */
export async function personnelFacts(names: string, by: 'year' | 'month'): Promise<DetailedDeploymentFacts> {
  const [yearly, monthly, doubts, groups] = await Promise.all([
    by === 'year' ? import('@blueledger/datasets/uniformed-personnel/by-year') : undefined,
    by === 'month' ? import('@blueledger/datasets/uniformed-personnel/by-month') : undefined,
    import('../figure/facts/attribution.js'),
    groupFacts(names),
  ]);
  return {
    ...groups,
    memberStates: memberStatesGroups,
    attribution: doubts.attribution,
    personnelByYear: yearly?.uniformedPersonnelByYear,
    personnelByMonth: monthly?.uniformedPersonnelByMonth,
  };
}

/** The pieces of each appropriation. */
export async function appropriationFacts() {
  const { apportionmentsBrief } = await import('@blueledger/datasets/apportionments/brief');
  return { apportionments: apportionmentsBrief };
}

/** Approved budgets of all years in the data. */
export async function budgetFacts(): Promise<BudgetFacts> {
  const [{ approvedBudgets }, { expenditure }] = await Promise.all([
    import('@blueledger/datasets/approved-budgets'),
    import('@blueledger/datasets/expenditure'),
  ]);
  return { approvedBudgets, expenditure };
}
