export { type CashUnderReform, type ComparedMonth, type ComparedSeries } from './cashUnder.js';
export { type ChangeableRule, changeableRules } from './changeableRules.js';
export { type Compared } from './compared.js';
export { compareReform, type ReformAnswer, type ReformQuery } from './compareReform.js';
export { type ReformFacts } from './facts.js';
export { mandateEnd } from './mandateEnd.js';
export { readScenario, scenarioOf } from './readScenario.js';
export { type Change, type NamedReform, type Scenario, scenarioVersion } from './scenario.js';
export { scenarioAddress, scenarioText } from './scenarioText.js';
export { budgetCut } from './shipped/budgetCut.js';
export { ceilingLowered } from './shipped/ceilingLowered.js';
export { closedAtMandateEnd } from './shipped/closedAtMandateEnd.js';
export { type ReformDates } from './shipped/dates.js';
export { discountsHalved } from './shipped/discountsHalved.js';
export { payerPaysAtMost } from './shipped/payerPaysAtMost.js';
export { payerPaysNothing } from './shipped/payerPaysNothing.js';
export { payerPaysOnFirstDay } from './shipped/payerPaysOnFirstDay.js';
export { poolingSet } from './shipped/poolingSet.js';
export { premiumShared } from './shipped/premiumShared.js';
export { reimbursementIndexed } from './shipped/reimbursementIndexed.js';
export { reserveRaised } from './shipped/reserveRaised.js';
export { type Conflict, type Stack, stackOf } from './stack.js';
export {
  type Balance,
  type ContributorUnderReform,
  type MissionUnderReform,
  type Outcome,
  type StateUnderReform,
  type YearUnderReform,
} from './yearUnder.js';
