import { coverage } from 'virtual:coverage';
import { approvedBudgetsBesideSpending } from '@blueledger/datasets/approved-budgets/beside-spending';
import { rowsOf } from '@blueledger/datasets/decode';
import { expenditureSince2018 } from '@blueledger/datasets/expenditure/since-2018';
import { missionTotals } from '@blueledger/datasets/mission-totals';

/** Whether an approved budget or an expenditure of a mission is available. */
export const hasMoney = (mission: string): boolean =>
  [approvedBudgetsBesideSpending, expenditureSince2018].some(({ columns }) =>
    (columns.entity.values as readonly string[]).includes(mission),
  );

/** The last month for which a mission's contributors are available; undefined where there is none. */
export function lastMonthByState(mission: string): string | undefined {
  let last: string | undefined;
  for (const row of rowsOf(missionTotals))
    if (
      row.mission === mission &&
      row.month >= coverage.personnelByMission.from &&
      row.persons > 0 &&
      row.month > (last ?? '')
    )
      last = row.month;
  return last;
}
