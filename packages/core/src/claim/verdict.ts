import type { Recorder } from '../working/index.js';
import type { ClaimFacts } from './facts.js';

export type Verdict = 'holds' | 'close' | 'differs' | 'cannot be told';

/** What a check finds: the data in words, and the verdict by the tolerance that it states. */
export interface Checked {
  readonly found: string;
  readonly verdict: Verdict;
  /** The rule by which the verdict was reached. */
  readonly tolerance: string;
}

export type Checker = (facts: ClaimFacts, recorder: Recorder) => Checked;

/** The verdict on a number by how far it may be off, in parts of the stated one or in its own unit. */
export function byDistance(
  stated: number,
  found: number,
  { holds, close, relative = true }: { readonly holds: number; readonly close: number; readonly relative?: boolean },
): Verdict {
  const distance = Math.abs(found - stated) / (relative ? Math.abs(stated) : 1);
  return distance <= holds ? 'holds' : distance <= close ? 'close' : 'differs';
}

/** 1355899 as 1,355,899. */
export const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
