/**
 * Every pure function and type of core. Each folder is an entry point of its own and lists its public names by hand in
 * its `index.ts`; this is all of them together, with what they share.
 */

// Accounts: a Member State's account, arrears, Article 19, reserve funds, what is known to be unpaid
export * from './accounts/index.js';
// Assessments: from an appropriation to pieces, lines, letters and credits
export * from './assessments/index.js';
// Budgets: appropriations, expenditure, cost classes, who meets a cost in which order
export * from './budgets/index.js';
// Burden: payers against contributors
export * from './burden/index.js';
// Claims: statements checked against the data
export * from './claims/index.js';
// Answers: their working and their documents
export {
  type Answer,
  type AppliedRule,
  type CitationContext,
  type CitationStyle,
  cite,
  documentAddress,
  explain,
  type FigureStatus,
  type Note,
  type StepText,
  stepText,
  type WorkingStep,
} from './internal/answer/index.js';
// Errors
export { BlueLedgerError, type ErrorCode } from './internal/errors/index.js';
// Exact numbers and money
export {
  apportion,
  type BudgetYear,
  budgetYearDates,
  budgetYearOf,
  centsOf,
  decimalText,
  type Fraction,
  percentOf,
  roundHalfUp,
  splitMoney,
  type UsCents,
  type UsDollars,
  usCents,
  usDollars,
  type YearMonth,
} from './internal/math/index.js';
// Rules by date
export {
  type DatedValue,
  type DiscountLevel,
  type LegalReference,
  type Lookup,
  type LookupOptions,
  lookup,
  overlay,
  type Parameter,
  type ParameterStatus,
  parameters,
  type Reform,
  type ReformValue,
  type UnknownPeriod,
  valueOn,
} from './internal/rules/index.js';
// Tables of facts
export { type Coverage, type FactTable, type Group, type Source, sumBy } from './internal/tables/index.js';
// Liquidity: the cash of missions when contributions are late
export * from './liquidity/index.js';
// Missions: every code of a mission, with its name, dates and place
export * from './missions/index.js';
// Personnel: strength, authorised strength, reimbursement
export * from './personnel/index.js';
// Rates: the regular scale, levels, effective rates, ranks and changes
export * from './rates/index.js';
// Reforms: dated changes of rules beside the baseline
export * from './reforms/index.js';
// States: Member States, groups and lists, and who belonged to them when
export * from './states/index.js';
// Text: summaries and notes of answers, in English where no other messages are passed
export {
  type BurdenInYear,
  type BurdenSummary,
  type BurdenSummaryOptions,
  burdenSummary,
  type EventMessage,
  type EventText,
  english,
  englishMovement,
  groupingLabel,
  type LiquidityMessages,
  type LiquiditySummary,
  type LiquiditySummaryOptions,
  liquidityArabic,
  liquidityEnglish,
  liquidityFrench,
  liquiditySummary,
  type Messages,
  type MonthNames,
  type MovedText,
  type MovementMessages,
  type MovementSummary,
  type MovementSummaryOptions,
  type Mover,
  movementSummary,
  type NameOf,
  noteText,
  type ReformMessages,
  type ReformSummary,
  type ReformSummaryOptions,
  reformSummary,
  type SideInYear,
  type SideMoved,
  type Summary,
  type SummaryMessages,
  type SummaryOptions,
  type SummaryPart,
  summaryOf,
} from './text/index.js';
