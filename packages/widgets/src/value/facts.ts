import type { BudgetFacts } from '@blueledger/core/budgets';
import type { DetailedDeploymentFacts } from '@blueledger/core/personnel';
import type { RateKind, ScaleFacts } from '@blueledger/core/rates';
import type { GroupingFacts } from '@blueledger/core/states';
import { memberStatesGroups } from '@blueledger/datasets/member-states/groups';

/** Tables for a rate of a year; those of before 2012 load only for such a year. */
export async function rateFacts(kind: RateKind, year: number): Promise<ScaleFacts> {
  const { earlyFacts, firstRecentYear, recentScale } = await import('../figure/facts/scale.js');
  if (year >= firstRecentYear) return recentScale;
  if (kind === 'peacekeeping') return { ...recentScale, ...(await earlyFacts()) };
  const { regularScale } = await import('@blueledger/datasets/regular-scale');
  return { ...recentScale, regularScale };
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

/** Budget years before it are in slices of their own. */
const isEarly = (budgetYear: string) => budgetYear < '2018';

/** The pieces of the appropriations of a budget year. */
export async function appropriationFacts(budgetYear: string) {
  if (isEarly(budgetYear)) {
    const { apportionmentsBefore2018 } = await import('@blueledger/datasets/apportionments/before-2018');
    return { apportionments: apportionmentsBefore2018 };
  }
  const { apportionmentsBrief } = await import('@blueledger/datasets/apportionments/brief');
  return { apportionments: apportionmentsBrief };
}

/** Approved budgets and spending of a budget year. */
export async function budgetFacts(budgetYear: string): Promise<BudgetFacts> {
  if (isEarly(budgetYear)) {
    const [{ approvedBudgetsBefore2018 }, { expenditureBefore2018 }] = await Promise.all([
      import('@blueledger/datasets/approved-budgets/before-2018'),
      import('@blueledger/datasets/expenditure/before-2018'),
    ]);
    return { approvedBudgets: approvedBudgetsBefore2018, expenditure: expenditureBefore2018 };
  }
  const [{ approvedBudgetsBesideSpending }, { expenditureSince2018 }] = await Promise.all([
    import('@blueledger/datasets/approved-budgets/beside-spending'),
    import('@blueledger/datasets/expenditure/since-2018'),
  ]);
  return { approvedBudgets: approvedBudgetsBesideSpending, expenditure: expenditureSince2018 };
}
