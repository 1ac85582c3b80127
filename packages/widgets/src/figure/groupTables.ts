import type { GroupingFacts } from '@blueledger/core/reference';

/** The tables behind the groups that a question names: M49 lists, and lists by date. A chunk of its own, as each of them is. */
export async function groupTables(names: string): Promise<Pick<GroupingFacts, 'm49Development' | 'lists'>> {
  const development = /\bm49-/i.test(names);
  const [m49, dated] = await Promise.all([
    development ? import('@blueledger/datasets/m49-development/developed') : undefined,
    /(^|[\s,+])(?!m49-)[a-z]/i.test(names) ? import('./lists.js') : undefined,
  ]);
  return { m49Development: m49?.m49DevelopmentDeveloped, lists: dated?.lists };
}
