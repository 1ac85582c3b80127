import { type DatedLists, datedLists, type GroupingFacts } from '@blueledger/core/states';

/** A name that is written as a list by date is: no regional group, not the permanent members, and no state, which stands in capitals. */
const byDate = /(^|[\s,+])(?!(african|asia-pacific|eastern-european|grulac|weog|p5|m49-\w+)([\s,+]|$))[a-z]/;

/** Lists of groups by date, such as `eu`, `ldc` or `wb-low`. */
async function listsByDate(): Promise<DatedLists> {
  const [{ groups }, { groupMembersLists }, { groupMembership }, { ldcMembership }, { worldBankIncomeGroups }] =
    await Promise.all([
      import('@blueledger/datasets/groups'),
      import('@blueledger/datasets/group-members/lists'),
      import('@blueledger/datasets/group-membership'),
      import('@blueledger/datasets/ldc-membership'),
      import('@blueledger/datasets/world-bank-income/groups'),
    ]);
  return datedLists({
    groups,
    groupMembers: groupMembersLists,
    groupMembership,
    ldcMembership,
    worldBankIncome: worldBankIncomeGroups,
  });
}

/** The tables behind the groups that a query names, where it names such: M49 lists, and lists by date. Loads on demand. */
export async function groupTables(names: string): Promise<Pick<GroupingFacts, 'm49Development' | 'lists'>> {
  const [m49, lists] = await Promise.all([
    /\bm49-/i.test(names) ? import('@blueledger/datasets/m49-development/developed') : undefined,
    byDate.test(names) ? listsByDate() : undefined,
  ]);
  return { m49Development: m49?.m49DevelopmentDeveloped, lists };
}
