export { type AprilUnpaid } from './aprilToApril.js';
export { type Assumption, type AssumptionName, type AssumptionValues, assumptionNames } from './assumptions.js';
export {
  type BacktestFacts,
  type BacktestPart,
  type BacktestYear,
  backtestLiquidity,
  type LiquidityBacktest,
  type Tried,
  type UnpaidTable,
} from './backtestLiquidity.js';
export {
  type AppropriationsTable,
  type HonourRollSummaryTable,
  type LiquidityFacts,
  type MissionPersonnelTable,
  type OutstandingTable,
} from './facts.js';
export {
  type Band,
  type FanMeasure,
  type FanQuery,
  fanPercents,
  type LiquidityFan,
  type Spread,
} from './fanAnswer.js';
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
export { type FanOptions, fanSteps, liquidityFan } from './liquidityFan.js';
export { type Closure, type Cut, type LiquidityQuery, type PaymentBehaviour } from './query.js';
export { simulateLiquidity } from './simulateLiquidity.js';
