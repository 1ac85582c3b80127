import { accounts } from './accounts.js';
import { assessments } from './assessments.js';
import { budgets } from './budgets.js';
import { burden } from './burden.js';
import { claims } from './claims.js';
import * as facts from './facts.js';
import { liquidity } from './liquidity.js';
import { missions } from './missions.js';
import { personnel } from './personnel.js';
import type { BoundFunction, Question } from './question.js';
import { rates } from './rates.js';
import { reforms } from './reforms.js';
import { states } from './states.js';

export * as sharedFacts from './facts.js';
export {
  type Ask,
  type BoundFunction,
  type Facts,
  type MadeOfTables,
  type Question,
  queryOf,
  type Sample,
} from './question.js';

/** Every question that core answers, folder by folder. */
export const questions: readonly Question[] = [
  ...rates,
  ...assessments,
  ...accounts,
  ...budgets,
  ...personnel,
  ...states,
  ...missions,
  ...burden,
  ...liquidity,
  ...reforms,
  ...claims,
];

/** What is bound beside the questions: its answers are those of another function, or none at all. */
export const boundFunctions: readonly BoundFunction[] = [
  { name: 'checkClaims', kind: 'checkClaim', facts: facts.claims, again: 'checkClaim' },
  { name: 'fanSteps', facts: facts.liquidity },
  { name: 'mandateEnd', facts: { apportionments: 'apportionments' } },
  { name: 'memberState', facts: 'member-states/core' },
  { name: 'memberStates', facts: 'member-states/core' },
  { name: 'resolveGrouping', facts: facts.groupings },
  { name: 'yearsWithLevels', facts: { peacekeepingFactors: 'peacekeeping-factors' } },
  { name: 'yearsWithRates', facts: facts.scale },
];
