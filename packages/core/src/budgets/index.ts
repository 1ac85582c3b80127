export {
  type ApportionedMission,
  type ApportionedPiece,
  type ApportionedPieces,
  type ApportionedQuery,
  apportionedPieces,
} from './apportionedPieces.js';
export {
  type BudgetAndSpending,
  type BudgetFacts,
  type BudgetLine,
  type BudgetQuery,
  budgetAndSpending,
} from './budgetAndSpending.js';
export {
  type CostClass,
  type CostClasses,
  type CostClassQuery,
  costClassCodes,
  costClasses,
  type MissionByClass,
} from './costClasses.js';
export {
  type ApportionmentsTable,
  type ApprovedBudgetsTable,
  type ExpenditureByClassTable,
  type ExpenditureTable,
} from './facts.js';
export { type FundingFacts, type FundingOf, type FundingQuery, type FundingSource, fundingOf } from './fundingOf.js';
export {
  type FinancingDecision,
  type MeansOfFinancing,
  type OperationFinancing,
  type OperationFinancingQuery,
  type OperationFinancingTable,
  operationFinancing,
} from './operationFinancing.js';
