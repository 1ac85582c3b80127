export { type ClaimCheck, checkClaim, checkClaims } from './checkClaims.js';
export { type ClaimFacts, type ClaimsTable } from './facts.js';
export { type Verdict } from './verdict.js';
