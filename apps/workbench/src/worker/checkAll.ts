import { checkClaim, explain } from '@blueledger/core/bundled';
import type { ClaimCheck } from '@blueledger/core/claims';
import type { WorkingStep } from '@blueledger/core/internal/answer';
import { claims } from '@blueledger/datasets/claims';
import { rowsOf } from '@blueledger/datasets/decode';
import type { Work } from './work.js';

/** Checks each statement of the claims table in turn. */
export async function checkAll(_ask: Record<string, never>, work: Work): Promise<readonly ClaimCheck[]> {
  const names = Array.from(rowsOf(claims), ({ claim }) => claim);
  const checked: ClaimCheck[] = [];
  for (const claim of names) {
    if (!(await work(checked.length, names.length))) break;
    checked.push(checkClaim({ claim }));
  }
  return checked;
}

/** The working of one check: asked again, with every step told. */
export const explainClaim = ({ claim }: { readonly claim: string }): readonly WorkingStep[] =>
  explain(checkClaim({ claim })).steps;
