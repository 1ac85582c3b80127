import type { GroupingFacts } from '@blueledger/core/internal/states';

/** A word that is written as a list by date is: no regional group, not the permanent members, and no state, which stands in capitals. */
const byDate = /(^|[\s,+])(?!(african|asia-pacific|eastern-european|grulac|weog|p5|m49-\w+)([\s,+]|$))[a-z]/;

/**
 * The tables behind the groups that a question names, where it names such: M49 lists, and lists by date. Each is a chunk of its
 * own, and so are these lines: elements load them with what else comes on demand.
 */
export async function groupTables(names: string): Promise<Pick<GroupingFacts, 'm49Development' | 'lists'>> {
  const [m49, dated] = await Promise.all([
    /\bm49-/i.test(names) ? import('@blueledger/datasets/m49-development/developed') : undefined,
    byDate.test(names) ? import('./lists.js') : undefined,
  ]);
  return { m49Development: m49?.m49DevelopmentDeveloped, lists: dated?.lists };
}
