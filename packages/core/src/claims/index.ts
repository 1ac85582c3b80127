export { checkClaim, checkClaims } from './checkClaims.js';
export { type ClaimCheck, type FactsOfClaim } from './claimCheck.js';
export { type ClaimFacts, type ClaimsTable } from './facts.js';
export { type Verdict } from './verdict.js';
