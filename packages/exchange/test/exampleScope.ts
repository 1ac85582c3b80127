import { assessmentRanks, effectiveRates } from '@blueledger/core/bundled';
import { memberStates } from '@blueledger/datasets/member-states';
import { missionAliases } from '@blueledger/datasets/mission-aliases';
import { missions } from '@blueledger/datasets/missions';
import { stateAliases } from '@blueledger/datasets/state-aliases';
import { findState } from '../src/bundled.js';
import * as exchange from '../src/index.js';

/** What a reader of an example has at hand. */
export const exampleScope: Readonly<Record<string, unknown>> = {
  ...exchange,
  assessmentRanks,
  effectiveRates,
  findState,
  memberStates,
  facts: { memberStates, missions, stateAliases, missionAliases },
  about: exchange.aboutAnswer(effectiveRates({ year: 2025 })),
};
