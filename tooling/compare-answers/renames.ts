import type { Renames } from './call.js';

/**
 * What was renamed since the last release, so that answers are compared and not their names. A release empties it.
 * Reasons stand in the changesets.
 */
export const renames: Renames = {
  functions: {
    burdenSummary: 'finding',
    liquiditySummary: 'liquidityFinding',
    movementSummary: 'movementFinding',
    reformSummary: 'reformFinding',
    summaryOf: 'sentenceOf',
  },
  keys: {
    asked: 'value',
    monthsInHand: 'monthsAvailable',
    question: 'query',
    sentence: 'text',
  },
  values: {
    'appropriation-supposed': 'appropriation-assumed',
    'bad-question': 'bad-query',
    'cannot be told': 'not verifiable',
    close: 'approximately accurate',
    differs: 'not supported',
    holds: 'accurate',
    'levels-supposed': 'levels-assumed',
    'rule-supposed': 'rule-assumed',
  },
};
