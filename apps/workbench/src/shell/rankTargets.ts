import { searchKey } from '../text/searchKey.js';

interface Named {
  readonly code: string;
  readonly name: string;
  /** What else people call it: UK, Burma, the Golan. */
  readonly aliases?: readonly string[] | undefined;
}

export interface Ranked<Target> {
  readonly target: Target;
  /** 0: the text is its code, its name or an alias. 1 to 3: it begins a name, begins a word of one, or stands in one. */
  readonly rank: 0 | 1 | 2 | 3;
}

function rankOf({ code, name, aliases = [] }: Named, wanted: string): 0 | 1 | 2 | 3 | 4 {
  const nameKey = searchKey(name);
  const otherKeys = aliases.map(searchKey);
  if (searchKey(code) === wanted || nameKey === wanted || otherKeys.includes(wanted)) return 0;
  if (nameKey.startsWith(wanted)) return 1;
  // Two letters begin many a name: they are an alias only where they are all of it.
  if (wanted.length > 2 && otherKeys.some((key) => key.startsWith(wanted))) return 2;
  if (nameKey.split(/[\s·,(-]+/).some((word) => word.startsWith(wanted))) return 2;
  return nameKey.includes(wanted) || searchKey(code).includes(wanted) ? 3 : 4;
}

/** What matches a text, the nearest first. */
export function rankTargets<Target extends Named>(all: readonly Target[], text: string): readonly Ranked<Target>[] {
  const wanted = searchKey(text.trim());
  return all
    .flatMap((target) => {
      const rank = rankOf(target, wanted);
      return rank < 4 ? [{ target, rank: rank as Ranked<Target>['rank'] }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
}
