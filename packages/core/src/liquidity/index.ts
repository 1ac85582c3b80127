export { type AprilUnpaid } from './backtest/aprilToApril.js';
export {
  type BacktestFacts,
  type BacktestPart,
  type BacktestYear,
  backtestLiquidity,
  type LiquidityBacktest,
  type Tried,
  type UnpaidTable,
} from './backtest/backtestLiquidity.js';
export { type EntryKind, entryKinds, type Ledger, type OpeningBalances } from './engine/ledger.js';
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
} from './fan/fanAnswer.js';
export { type FanOptions, fanSteps, liquidityFan } from './fan/liquidityFan.js';
export { type ForecastFacts, type StatesPaidTable } from './forecast/aprilPanel.js';
export { type ForecastMethod } from './forecast/forecastMethods.js';
export { type ForecastScore, type ForecastYear, type TriedForecast } from './forecast/forecastScores.js';
export { forecastUnpaid, type MissionForecast, type UnpaidForecast } from './forecast/forecastUnpaid.js';
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
export {
  type Assumption,
  type AssumptionName,
  type AssumptionValues,
  assumptionNames,
} from './query/assumptionTable.js';
export { type Closure, type Cut, type LiquidityQuery, type PaymentBehaviour } from './query/query.js';
export {
  type AmountInMonth,
  type LiquidityScenario,
  type LiquidityScenariosTable,
  liquidityScenario,
} from './scenarios/liquidityScenario.js';
export {
  type DrawnScenario,
  type LiquidityScenarioQuery,
  type ScenarioPayers,
  scenarioPayers,
  scenarioQuery,
} from './scenarios/scenarioQuery.js';
export { simulateLiquidity } from './simulateLiquidity.js';
