import type { BurdenShare } from '../burden/burdenShare.js';
import { checkAnswer, checkRecord } from '../internal/errors/index.js';
import type { Catalogue } from './catalogue.js';
import { english } from './en/burden.js';
import { type Finding, findingIn } from './findingIn.js';

export interface FindingOptions {
  readonly catalogue?: Catalogue;
  readonly stateName?: (state: string) => string | undefined;
}

/**
 * The finding of a burden share, as a sentence with the numbers that matter.
 *
 * @example
 * ```ts
 * finding(burdenShare({ year: 2012 })).sentence;
 * // => 'In 2012 Western states and Japan paid 87.5 per cent of UN peacekeeping; Western states supplied 6.7 per cent of its uniformed personnel.'
 * ```
 */
export function finding(answer: BurdenShare, options: FindingOptions = {}): Finding {
  checkAnswer(answer, 'finding', 'burdenShare');
  const { catalogue = english, stateName } = checkRecord(options, 'options');
  checkRecord(catalogue, 'options.catalogue');
  return findingIn(answer, catalogue, catalogue.burdenOverYears, stateName);
}
