interface Named {
  readonly code: string;
  readonly name: string;
}

/** Letters that are wrong, too many, too few, or two that changed places, up to a limit; beyond it, the limit and one. */
function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((last[j - 1] as number) + same, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (before[j - 2] as number) + 1);
      row.push(steps);
      least = Math.min(least, steps);
    }
    if (least > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] as number, limit + 1);
}

const allowed = (length: number): number => (length < 8 ? 1 : length < 14 ? 2 : 3);
const shortest = 4;
const longest = 60;

/**
 * The names that a word is probably a slip of, one for each code, by their plain word: the nearest, and those less than
 * `margin` farther. A word of three letters is near to many: it is taken as the beginning of names.
 */
export function likelyNames(word: string, names: ReadonlyMap<string, Named>, margin: number): readonly Named[] {
  const letters = Array.from(word).length;
  if (word.length > longest || letters < 3) return [];
  if (letters < shortest) return beginning(word, names);
  const limit = allowed(letters);
  const least = new Map<string, { readonly entry: Named; readonly steps: number }>();
  for (const [name, entry] of names) {
    if (name.length < shortest) continue;
    const steps = slips(word, name, limit + margin);
    if (steps < (least.get(entry.code)?.steps ?? limit + margin)) least.set(entry.code, { entry, steps });
  }
  const near = [...least.values()].toSorted((a, b) => a.steps - b.steps);
  const best = near[0]?.steps;
  if (best === undefined || best > limit) return [];
  return near.filter(({ steps }) => steps < best + margin).map(({ entry }) => entry);
}

function beginning(word: string, names: ReadonlyMap<string, Named>): readonly Named[] {
  const found = new Map<string, Named>();
  for (const [name, entry] of names)
    if (name.length >= shortest && name.startsWith(word) && !found.has(entry.code)) found.set(entry.code, entry);
  return [...found.values()];
}
