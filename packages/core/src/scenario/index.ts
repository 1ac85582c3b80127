export { scenarioAddress, scenarioText } from './address.js';
export { type CashUnderReform, type ComparedMonth, type ComparedSeries } from './cashUnder.js';
export { type ChangeableRule, changeableRules } from './changeableRules.js';
export { type Compared } from './compared.js';
export { compareReform, type ReformAnswer, type ReformQuestion } from './compareReform.js';
export { type ApportionmentsTable, type ReformFacts } from './facts.js';
export { mandateEnd } from './mandateEnd.js';
export { readScenario, scenarioOf } from './readScenario.js';
export { type Change, type NamedReform, type Scenario, scenarioVersion } from './scenario.js';
export {
  budgetCut,
  ceilingLowered,
  closedAtMandateEnd,
  discountsHalved,
  payerPaysAtMost,
  payerPaysNothing,
  payerPaysOnFirstDay,
  poolingSet,
  premiumShared,
  type ReformDates,
  reimbursementIndexed,
  reserveRaised,
} from './shipped/index.js';
export { type Conflict, type Stack, stackOf } from './stack.js';
export {
  type Balance,
  type ContributorUnderReform,
  type MissionUnderReform,
  type Outcome,
  type StateUnderReform,
  type YearUnderReform,
} from './yearUnder.js';
