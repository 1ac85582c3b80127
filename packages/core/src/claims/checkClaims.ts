import { checkFacts } from '../internal/errors/index.js';
import { deathsChecks } from './checkDeaths.js';
import { moneyChecks } from './checkMoney.js';
import { operationsChecks } from './checkOperations.js';
import { recentChecks } from './checkRecent.js';
import { sharesChecks } from './checkShares.js';
import { strengthChecks } from './checkStrength.js';
import type { ClaimCheck } from './claimCheck.js';
import { claimCheck, type FactsOfClaim, rowsOfClaims } from './claimCheck.js';
import { type ClaimFacts, claimTables } from './facts.js';
import type { Checkers } from './verdict.js';

const checkers: Checkers = {
  ...deathsChecks,
  ...moneyChecks,
  ...operationsChecks,
  ...recentChecks,
  ...sharesChecks,
  ...strengthChecks,
};

/**
 * One statement of the claims table checked against the data: what they say, and whether the statement is accurate,
 * approximately accurate, not supported or not verifiable, by a criterion that the answer states. `explain` shows the
 * working.
 *
 * The facts may be those of this claim alone: the claims, the Member States, and what `facts-missing` names.
 *
 * @throws BlueLedgerError `unknown-code` for a claim that is not in the table, `facts-missing`.
 * @example
 * ```ts
 * checkClaim({ claim: 'deaths-peak-1993' }).verdict; // => 'accurate'
 * ```
 */
export function checkClaim(facts: FactsOfClaim, query: { readonly claim: string }): ClaimCheck {
  return claimCheck(checkers, facts, query);
}

/**
 * Every claim of the table, checked, in the order of the table.
 *
 * @example
 * ```ts
 * checkClaims().length; // => 55
 * ```
 */
export function checkClaims(facts: ClaimFacts): readonly ClaimCheck[] {
  return [...rowsOfClaims(checkFacts(facts, ...claimTables)).keys()].map((claim) => checkClaim(facts, { claim }));
}
