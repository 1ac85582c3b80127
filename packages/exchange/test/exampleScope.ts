import { effectiveRates } from '@blueledger/core/bundled';
import { memberStates } from '@blueledger/datasets/member-states';
import { missions } from '@blueledger/datasets/missions';
import * as exchange from '../src/index.js';

/** What a reader of an example has at hand. */
export const exampleScope: Readonly<Record<string, unknown>> = {
  ...exchange,
  effectiveRates,
  memberStates,
  facts: { memberStates, missions },
  about: exchange.aboutAnswer(effectiveRates({ year: 2025 })),
};
