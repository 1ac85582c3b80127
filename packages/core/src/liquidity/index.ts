export { type Assumption, type AssumptionName, type AssumptionValues, assumptionNames } from './assumptions.js';
export {
  type ApportionmentsTable,
  type AppropriationsTable,
  type HonourRollSummaryTable,
  type HonourRollTable,
  type LiquidityFacts,
  type MissionPersonnelTable,
  type OutstandingTable,
} from './facts.js';
export { type EntryKind, entryKinds, type Ledger, type OpeningBalances } from './ledger.js';
export {
  type CashSeries,
  type ContributorSeries,
  type LiquidityAnswer,
  type MissionSeries,
  type Moved,
  type PayerSeries,
  type QuotedAnswers,
  type QuotedNumber,
  type Sensitivity,
  type Series,
} from './liquidityAnswer.js';
export { type Closure, type Cut, type LiquidityQuestion, type PaymentBehaviour } from './question.js';
export { simulateLiquidity } from './simulateLiquidity.js';
