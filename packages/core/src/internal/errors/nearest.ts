/** Number of single-letter changes from one word to another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** No name that is known here is near a longer word, and comparing one takes the product of both lengths. */
const longest = 100;

/** The known word most like another, if one is near: what a person who mistyped probably meant. Near what is no text is none. */
export function nearest(word: unknown, known: readonly string[]): string | undefined {
  if (typeof word !== 'string' || word.length > longest) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** The remedy that offers the nearest known word; undefined where none is near. */
export const didYouMean = (near: string | undefined): string | undefined =>
  near === undefined ? undefined : `Did you mean ${near}?`;
