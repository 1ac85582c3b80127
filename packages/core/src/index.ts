export {
  type BurdenFacts,
  type BurdenShare,
  type BurdenShareQuestion,
  type BurdenYear,
  burdenShare,
  type PersonnelMeasure,
  type ShareOfAssessments,
} from './burden/index.js';
export {
  type DeploymentFacts,
  type PersonnelShare,
  type PersonnelShareQuestion,
  personnelShare,
  type ShareOfPersonnel,
} from './deployment/index.js';
export { BlueLedgerError, type ErrorCode } from './error/index.js';
export {
  type BurdenInYear,
  type Catalogue,
  english,
  type Finding,
  type FindingOptions,
  type FindingPart,
  finding,
  groupingLabel,
  noteText,
  type SideInYear,
} from './finding/index.js';
export {
  type DatedValue,
  type LegalReference,
  type Parameter,
  type ParameterStatus,
  parameters,
  valueOn,
} from './parameters/index.js';
export { type CitationStyle, cite, explain } from './provenance/index.js';
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
} from './quantity/index.js';
export {
  type Coverage,
  type FactTable,
  type GroupCode,
  type Grouping,
  type GroupingFacts,
  type GroupingPart,
  groupCodes,
  type MemberState,
  type MemberStatesTable,
  memberState,
  memberStates,
  permanentMembers,
  plainName,
  resolveGrouping,
  type Source,
} from './reference/index.js';
export {
  type EffectiveRate,
  type EffectiveRateOfState,
  type EffectiveRateQuestion,
  type EffectiveRates,
  type EffectiveRatesQuestion,
  effectiveRate,
  effectiveRates,
  type ScaleFacts,
  type StateWithoutRate,
  yearsWithLevels,
} from './scale/index.js';
export {
  type Answer,
  type AppliedRule,
  type FigureStatus,
  type Note,
  type WorkingStep,
} from './working/index.js';
