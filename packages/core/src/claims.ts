/** Statements held against the data. */
export {
  type ClaimCheck,
  type ClaimFacts,
  type ClaimsTable,
  checkClaim,
  checkClaims,
  type Verdict,
} from './claim/index.js';
