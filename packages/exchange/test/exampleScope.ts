import { effectiveRates } from '@blueledger/core/bundled';
import { memberStates } from '@blueledger/datasets/member-states';
import { missionAliases } from '@blueledger/datasets/mission-aliases';
import { missions } from '@blueledger/datasets/missions';
import { stateAliases } from '@blueledger/datasets/state-aliases';
import * as exchange from '../src/index.js';

/** What a reader of an example has at hand. */
export const exampleScope: Readonly<Record<string, unknown>> = {
  ...exchange,
  effectiveRates,
  memberStates,
  facts: { memberStates, missions, stateAliases, missionAliases },
  about: exchange.aboutAnswer(effectiveRates({ year: 2025 })),
};
