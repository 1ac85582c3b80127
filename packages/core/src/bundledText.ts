/** Summaries that `@blueledger/core/bundled` offers with English messages and the names of the bundled states. */
import { memberStatesCore } from '@blueledger/datasets/member-states/core';
import * as pure from './index.js';
import { checkRecord } from './internal/errors/index.js';

/** `liquiditySummary` of core, in English unless other messages are passed. */
export const liquiditySummary = (
  answer: pure.LiquidityAnswer | pure.LiquidityFan,
  options: pure.LiquiditySummaryOptions = { messages: pure.liquidityEnglish, months: pure.english },
): pure.LiquiditySummary => pure.liquiditySummary(answer, options);

/** `reformSummary` of core, with the names of states as the data have them. */
export const reformSummary = (answer: pure.ReformAnswer, options: pure.ReformSummaryOptions = {}): pure.ReformSummary =>
  pure.reformSummary(answer, {
    // A code without a name, such as a mission’s, stands as it is.
    stateName: (code) =>
      memberStatesCore.columns.iso3.values.includes(code)
        ? pure.plainName(pure.memberState(memberStatesCore, code).name)
        : undefined,
    ...checkRecord(options, 'options'),
  });
