import type { Recorder } from '../internal/answer/index.js';
import { decimalText, type Fraction, ratioOf } from '../internal/math/index.js';
import type { ClaimFacts } from './facts.js';

export type Verdict = 'accurate' | 'approximately accurate' | 'not supported' | 'not verifiable';

/** What a check finds: the data as text, and the verdict by the tolerance that it states. */
export interface Checked {
  readonly found: string;
  readonly verdict: Verdict;
  /** The rule by which the verdict was reached. */
  readonly tolerance: string;
}

/** What a claim states, as the table has it. */
export interface Stated {
  /** Its numbers in order: 11000 and 75000 of `11000 to 75000`; of `FRA 1;GBR 2` the ranks. */
  readonly numbers: readonly number[];
  /** Its parts in order: `USA`, `JPN` … of `USA;JPN;…`. */
  readonly parts: readonly string[];
}

export type Checker = (facts: ClaimFacts, recorder: Recorder, stated: Stated) => Checked;

/** Checks by the claim that they check. */
export type Checkers = Readonly<Record<string, Checker>>;

/** A stated value read: numbers and parts, in order. */
export function readStated(text = ''): Stated {
  return {
    numbers: (text.match(/\d+(\.\d+)?/g) ?? []).map(Number),
    parts: text.split(';').map((part) => part.trim()),
  };
}

/** The one number, or the first, that a claim states. */
export const numberOf = ({ numbers }: Stated): number => numbers[0] ?? Number.NaN;

/** The verdict on a number by how far it may be off, in parts of the stated one or in its unit. */
export function byDistance(
  stated: number,
  actual: number,
  {
    accurate,
    approximate,
    relative = true,
  }: { readonly accurate: number; readonly approximate: number; readonly relative?: boolean },
): Verdict {
  const distance = Math.abs(actual - stated) / (relative ? Math.abs(stated) : 1);
  return distance <= accurate ? 'accurate' : distance <= approximate ? 'approximately accurate' : 'not supported';
}

/** The verdict on several numbers together: that of the one furthest off. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('not supported')
    ? 'not supported'
    : verdicts.includes('approximately accurate')
      ? 'approximately accurate'
      : 'accurate';
}

/** A share with one decimal, half up from the exact one. */
export function inPerCent(share: Fraction | undefined): string {
  const { numerator, denominator } = ratioOf(share ?? '0/1');
  return `${decimalText({ numerator: numerator * 100n, denominator }, 1)} per cent`;
}

/** Records a share as the division that it is. */
export function recordShare(recorder: Recorder, step: string, share: Fraction | undefined): void {
  recorder.step(() => ({ step, inputs: { '': share }, result: inPerCent(share) }));
}
