import type { Call } from './call.js';
import { type Difference, differences } from './differences.js';

/** A difference that a changeset announces. */
export interface ExpectedDifference {
  /** Why it is right. */
  readonly because: string;
  /** The file in `.changeset` that announces it. */
  readonly changeset: string;
  /** Whether a place at which the outcomes of a call differ is such a difference. */
  readonly matches: (difference: Difference, call: Call) => boolean;
}

export type Classified =
  | { readonly as: 'wording' | 'expected'; readonly because: readonly ExpectedDifference[] }
  | { readonly as: 'unexpected'; readonly places: readonly Difference[] };

const numbers = (text: string) =>
  (text.match(/\d[\d.,]*/g) ?? []).map((number) => number.replace(/[.,]+$/, '')).join(' ');

/** Whether only words differ: two texts of several words, with the same numbers in the same order. */
function isWording({ path, before, after }: Difference): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  // The message of a rejection may name other limits; its code and what it rejects are the same.
  if (path === 'message') return true;
  return before.includes(' ') && after.includes(' ') && numbers(before) === numbers(after);
}

/** What the difference between two outcomes of a call comes to: the least expected of its places decides. */
export function classify(
  call: Call,
  before: unknown,
  after: unknown,
  expected: readonly ExpectedDifference[],
): Classified {
  const because = new Set<ExpectedDifference>();
  const places: Difference[] = [];
  for (const difference of differences(before, after)) {
    // Words first: a difference that nobody has to announce is none to look up.
    if (isWording(difference)) continue;
    const known = expected.find(({ matches }) => matches(difference, call));
    if (known) because.add(known);
    else places.push(difference);
  }
  if (places.length > 0) return { as: 'unexpected', places };
  return { as: because.size > 0 ? 'expected' : 'wording', because: [...because] };
}
