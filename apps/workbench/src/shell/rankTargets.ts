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

interface Keys {
  readonly code: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly aliases: readonly string[];
}

const keysByTarget = new WeakMap<Named, Keys>();

/** How a target is compared, made once: thousands of them are, at each letter that is typed. */
function keysOf(target: Named): Keys {
  const known = keysByTarget.get(target);
  if (known) return known;
  const name = searchKey(target.name);
  const keys = {
    code: searchKey(target.code),
    name,
    words: name.split(/[\s·,(-]+/),
    aliases: (target.aliases ?? []).map(searchKey),
  };
  keysByTarget.set(target, keys);
  return keys;
}

function rankOf(target: Named, wanted: string): 0 | 1 | 2 | 3 | 4 {
  const { code, name, words, aliases } = keysOf(target);
  if (code === wanted || name === wanted || aliases.includes(wanted)) return 0;
  if (name.startsWith(wanted)) return 1;
  // Two letters begin many a name: they are an alias only where they are all of it.
  if (wanted.length > 2 && aliases.some((key) => key.startsWith(wanted))) return 2;
  if (words.some((word) => word.startsWith(wanted))) return 2;
  return name.includes(wanted) || code.includes(wanted) ? 3 : 4;
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
