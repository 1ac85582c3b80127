import type { WorkingStep } from '@blueledger/core';
import { checkClaim, explain } from '@blueledger/core/bundled';
import type { ClaimCheck } from '@blueledger/core/claims';
import { claims } from '@blueledger/datasets/claims';
import { rowsOf } from '@blueledger/datasets/decode';
import type { ReportProgress, Tasks } from './protocol.js';

/** Checks each statement of the claims table in turn. */
export async function checkClaims(
  _input: Tasks['checkClaims']['input'],
  report: ReportProgress,
): Promise<readonly ClaimCheck[]> {
  const names = Array.from(rowsOf(claims), ({ claim }) => claim);
  const checks: ClaimCheck[] = [];
  for (const claim of names) {
    if (!(await report({ done: checks.length, all: names.length }))) break;
    checks.push(checkClaim({ claim }));
  }
  return checks;
}

/** The working of one check, step by step. */
export const explainClaim = ({ claim }: Tasks['explainClaim']['input']): readonly WorkingStep[] =>
  explain(checkClaim({ claim })).steps;
