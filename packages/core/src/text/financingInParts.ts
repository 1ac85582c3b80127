import type { FinancingDecision, OperationFinancing } from '../budgets/operationFinancing.js';

/** What a summary of financing says, whatever the language. */
export interface FinancingInParts {
  /** What met the cost for good: each means once, in order. */
  readonly means: readonly FinancingDecision[];
  /** First and last day of what is known; without an end where it goes on. */
  readonly from: string;
  readonly to: string | undefined;
  readonly advanced: boolean;
  readonly unknown: readonly FinancingDecision[];
  /** Whether a means is known only from others, or from a reading that is open. */
  readonly reported: boolean;
}

/** The decisions of an answer by what they say; undefined where there is none. */
export function financingInParts({ decisions }: OperationFinancing): FinancingInParts | undefined {
  if (decisions.length === 0) return undefined;
  const met = decisions.filter(({ means }) => means !== 'unknown' && means !== 'advance');
  const known = met.length === 0 ? decisions : met;
  const ends = known.map(({ to }) => to);
  return {
    means: met.filter(({ means }, index) => met.findIndex((other) => other.means === means) === index),
    from: (known[0] as FinancingDecision).from,
    to: ends.includes(undefined) ? undefined : ends.reduce((a, b) => ((a as string) < (b as string) ? b : a)),
    advanced: decisions.some(({ means }) => means === 'advance'),
    unknown: decisions.filter(({ means }) => means === 'unknown'),
    reported: met.some(({ read }) => !read),
  };
}
