/** Scenarios and reforms: the room `scenario`, with its functions bound to the bundled facts. */
import { apportionments } from '@blueledger/datasets/apportionments';
import { levelTransitions } from '@blueledger/datasets/level-transitions';
import { m49DevelopmentDeveloped } from '@blueledger/datasets/m49-development/developed';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { peacekeepingFactors } from '@blueledger/datasets/peacekeeping-factors';
import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';
import { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';
import * as finding from './finding/index.js';
import { liquidityFacts } from './late-money.js';
import { memberState, plainName } from './reference/index.js';
import * as scenario from './scenario/index.js';

const facts: scenario.ReformFacts = {
  memberStates: memberStatesCore,
  regularScale: regularScaleSince2010,
  peacekeepingFactors,
  levelTransitions,
  m49Development: m49DevelopmentDeveloped,
  apportionments,
  personnelByMission,
  liquidity: liquidityFacts,
};

/** `compareReform` of core on the bundled facts. */
export const compareReform = (question: scenario.ReformQuestion): scenario.ReformAnswer =>
  scenario.compareReform(facts, question);

/** `mandateEnd` of core on the bundled facts. */
export const mandateEnd = (question: { readonly mission: string; readonly budgetYear: string }): string | undefined =>
  scenario.mandateEnd(facts, question);

/** `reformFinding` of core, with the names of states as the data have them. */
export const reformFinding = (
  answer: scenario.ReformAnswer,
  options: finding.ReformFindingOptions = {},
): finding.ReformFinding =>
  finding.reformFinding(answer, {
    // A code without a name, such as a mission’s, stands as it is.
    stateName: (code) =>
      facts.memberStates.columns.iso3.values.includes(code)
        ? plainName(memberState(facts.memberStates, code).name)
        : undefined,
    ...options,
  });

export {
  budgetCut,
  ceilingLowered,
  changeableRules,
  closedAtMandateEnd,
  discountsHalved,
  payerPaysAtMost,
  payerPaysNothing,
  payerPaysOnFirstDay,
  poolingSet,
  premiumShared,
  readScenario,
  reimbursementIndexed,
  reserveRaised,
  scenarioAddress,
  scenarioOf,
  scenarioText,
  stackOf,
} from './scenario/index.js';
