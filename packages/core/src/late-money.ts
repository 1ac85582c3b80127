/**
 * What happens when contributions are late: the simulation of the missions' cash, bound to the bundled facts. An entry of
 * its own, since it reads the large tables.
 */
import { apportionments } from '@blueledger/datasets/apportionments';
import { appropriations } from '@blueledger/datasets/appropriations';
import { honourRoll } from '@blueledger/datasets/honour-roll';
import { honourRollSummary } from '@blueledger/datasets/honour-roll-summary';
import { levelTransitions } from '@blueledger/datasets/level-transitions';
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import { outstandingByMission } from '@blueledger/datasets/outstanding-by-mission';
import { peacekeepingFactors } from '@blueledger/datasets/peacekeeping-factors';
import { personnelByMission } from '@blueledger/datasets/personnel-by-mission';
import { regularScaleSince2010 } from '@blueledger/datasets/regular-scale/since-2010';
import { unpaidAssessments } from '@blueledger/datasets/unpaid-assessments';
import { english } from './finding/index.js';
import * as liquidity from './liquidity/index.js';

/** The bundled tables that a simulation reads; a reform of the regular scale adds its own to them. */
export const liquidityFacts: liquidity.LiquidityFacts = {
  memberStates: memberStatesCore,
  regularScale: regularScaleSince2010,
  peacekeepingFactors,
  levelTransitions,
  apportionments,
  appropriations,
  outstandingByMission,
  honourRoll,
  honourRollSummary,
  personnelByMission,
};

/** `simulateLiquidity` of core on the bundled facts. */
export const simulateLiquidity = (question: liquidity.LiquidityQuestion): liquidity.LiquidityAnswer =>
  liquidity.simulateLiquidity(liquidityFacts, question);

/** `liquidityFan` of core on the bundled facts. */
export const liquidityFan = (question: liquidity.FanQuestion, options?: liquidity.FanOptions): liquidity.LiquidityFan =>
  liquidity.liquidityFan(liquidityFacts, question, options);

/** `backtestLiquidity` of core on the bundled facts. */
export const backtestLiquidity = (): liquidity.LiquidityBacktest =>
  liquidity.backtestLiquidity({ ...liquidityFacts, unpaidAssessments });

/** `liquidityFinding` of core, in English unless other words and their catalogue are given. */
export const liquidityFinding = (
  answer: liquidity.LiquidityAnswer | liquidity.LiquidityFan,
  words: liquidity.FindingWords = { words: liquidity.liquidityEnglish, catalogue: english },
): liquidity.LiquidityFinding => liquidity.liquidityFinding(answer, words);

export { fanSteps, liquidityArabic, liquidityEnglish, liquidityFrench } from './liquidity/index.js';
