import type { BurdenShare } from '../burden/burdenShare.js';
import { checkAnswer, checkKeys, checkRecord } from '../internal/errors/index.js';
import { type BurdenSummary, burdenSummaryIn } from './burdenSummaryIn.js';
import { english } from './en/burden.js';
import type { Messages } from './messages.js';

export interface BurdenSummaryOptions {
  readonly messages?: Messages;
  readonly stateName?: (state: string) => string | undefined;
}

/**
 * The summary of a burden share: a sentence with the numbers that matter.
 *
 * @example
 * ```ts
 * burdenSummary(burdenShare({ year: 2012 })).text;
 * // => 'In 2012 Western states and Japan paid 87.5 per cent of UN peacekeeping; Western states supplied 6.7 per cent of its uniformed personnel.'
 * ```
 */
export function burdenSummary(answer: BurdenShare, options: BurdenSummaryOptions = {}): BurdenSummary {
  checkAnswer(answer, 'answer', 'burdenShare');
  const { messages = english, stateName } = checkKeys(options, ['messages', 'stateName'], 'options');
  checkRecord(messages, 'options.messages');
  return burdenSummaryIn(answer, messages, messages.burdenOverYears, stateName);
}
