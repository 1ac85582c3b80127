import type { DatedLists } from '@blueledger/core/internal/states';
import { datedLists } from '@blueledger/core/internal/states';
import { groupMembersLists } from '@blueledger/datasets/group-members/lists';
import { groups } from '@blueledger/datasets/groups';
import { ldcMembership } from '@blueledger/datasets/ldc-membership';
import { worldBankIncomeGroups } from '@blueledger/datasets/world-bank-income/groups';

/** Lists of groups by date, such as `eu`, `ldc` or `wb-low`. A chunk of its own, for questions that name one. */
export const lists: DatedLists = datedLists({
  groups,
  groupMembers: groupMembersLists,
  ldcMembership,
  worldBankIncome: worldBankIncomeGroups,
});
