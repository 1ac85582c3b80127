import { coverage } from 'virtual:coverage';
import { budgetYearOf } from '@blueledger/core/internal/math';
import { apportionmentsBrief } from '@blueledger/datasets/apportionments/brief';
import { approvedBudgetsBesideSpending } from '@blueledger/datasets/approved-budgets/beside-spending';
import { rowsOf } from '@blueledger/datasets/decode';
import { expenditureSince2018 } from '@blueledger/datasets/expenditure/since-2018';
import { fatalities } from '@blueledger/datasets/fatalities';
import { missionTotals } from '@blueledger/datasets/mission-totals';

/** Whether deaths of a mission are recorded. */
export const hasFatalities = (mission: string): boolean => fatalities.columns.mission.values.includes(mission);

/** Whether months with personnel of a mission are in the tables. */
export const hasStrength = (mission: string): boolean => missionTotals.columns.mission.values.includes(mission);

/** Whether an approved budget or an expenditure of a mission is available. */
export const hasMoney = (mission: string): boolean =>
  [approvedBudgetsBesideSpending, expenditureSince2018].some(({ columns }) =>
    (columns.entity.values as readonly string[]).includes(mission),
  );

/**
 * Months of which the contributors of a mission are available: the one with most personnel, and the last; undefined where there
 * is none.
 */
export function monthsByState(mission: string): { readonly peak: string; readonly last: string } | undefined {
  let peak: { readonly month: string; readonly persons: number } | undefined;
  let last = '';
  for (const row of rowsOf(missionTotals)) {
    if (row.mission !== mission || row.month < coverage.personnelByMission.from || row.persons === 0) continue;
    if (row.persons > (peak?.persons ?? 0)) peak = row;
    if (row.month > last) last = row.month;
  }
  return peak && { peak: peak.month, last };
}

/** The budget years whose pieces are available for a mission, the latest first. */
export const apportionedYears = (mission: string): readonly string[] => [
  ...new Set(
    Array.from(rowsOf(apportionmentsBrief), (row) => (row.mission === mission ? [row.from] : []))
      .flat()
      .sort()
      .reverse()
      .map(budgetYearOf),
  ),
];
