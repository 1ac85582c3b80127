/**
 * The functions of core bound to the bundled facts: the same names, asked with the question alone. A function pulls in
 * only the tables that it reads, so that a bundler drops the rest.
 */
import { levelTransitions } from '@blueledger/datasets/level-transitions';
import { m49DevelopmentDeveloped } from '@blueledger/datasets/m49-development/developed';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { peacekeepingFactors } from '@blueledger/datasets/peacekeeping-factors';
import { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';
import { uniformedPersonnelByMonth } from '@blueledger/datasets/uniformed-personnel/by-month';
import * as core from './index.js';

const scaleFacts: core.ScaleFacts = {
  memberStates: memberStatesCore,
  regularScale: regularScaleSince2010,
  peacekeepingFactors,
  levelTransitions,
};
const deploymentFacts: core.DeploymentFacts = {
  memberStates: memberStatesCore,
  m49Development: m49DevelopmentDeveloped,
  personnelByMonth: uniformedPersonnelByMonth,
};
const burdenFacts: core.BurdenFacts = { ...scaleFacts, ...deploymentFacts };

/** `effectiveRates` of core on the bundled facts. */
export const effectiveRates = (question: core.EffectiveRatesQuestion): core.EffectiveRates =>
  core.effectiveRates(scaleFacts, question);

/** `effectiveRate` of core on the bundled facts. */
export const effectiveRate = (question: core.EffectiveRateQuestion): core.EffectiveRateOfState =>
  core.effectiveRate(scaleFacts, question);

/** `levelFor` of core on the bundled facts. */
export const levelFor = (question: core.LevelQuestion): core.LevelOfState => core.levelFor(scaleFacts, question);

/** `assess` of core on the bundled facts. */
export const assess = (question: core.AssessmentQuestion): core.Assessment => core.assess(scaleFacts, question);

/** `creditLines` of core on the bundled facts. */
export const creditLines = (question: core.CreditQuestion): core.CreditLines => core.creditLines(scaleFacts, question);

/** `newMemberShare` of core on the bundled facts. */
export const newMemberShare = (question: core.NewMemberQuestion): core.NewMemberShare =>
  core.newMemberShare(scaleFacts, question);

/** `personnelShare` of core on the bundled facts. */
export const personnelShare = (question: core.PersonnelShareQuestion): core.PersonnelShare =>
  core.personnelShare(deploymentFacts, question);

/** `burdenShare` of core on the bundled facts. */
export const burdenShare = (question?: core.BurdenShareQuestion): core.BurdenShare =>
  core.burdenShare(burdenFacts, question);

export {
  accountOn,
  addEntry,
  apportion,
  article19Status,
  assessmentLetters,
  assessOnRates,
  BlueLedgerError,
  cite,
  cutAppropriation,
  drawOnReserve,
  explain,
  finding,
  fundingOf,
  lookup,
  overlay,
  parameters,
  reserveOn,
  setOffStaffAssessment,
  valueOn,
} from './index.js';
