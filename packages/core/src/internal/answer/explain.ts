import { BlueLedgerError } from '../errors/index.js';
import { type Answer, replayOf } from './answer.js';
import { Recorder, type WorkingStep } from './recorder.js';

/**
 * The working of an answer: the question is asked again with a recorder, and every step comes back with its inputs,
 * the rule it applies and where that rule stands, and its result.
 *
 * @throws BlueLedgerError `not-an-answer` for anything but an answer as a function of core returned it: a copy, or an
 * answer read back from JSON, has to be asked again.
 * @example
 * ```ts
 * const { step, steps } = explain(effectiveRate({ state: 'JPN', year: 2025 }));
 * step; // => 'Effective rate of assessment of Japan for peacekeeping, 2025'
 * steps.at(-1)?.step; // => 'Level A carries the discounts of all other levels, pro rata to regular rates'
 * ```
 */
export function explain(answer: Answer<string, unknown>): WorkingStep {
  const rule = typeof answer === 'object' && answer !== null ? replayOf(answer) : undefined;
  if (!rule)
    throw new BlueLedgerError('not-an-answer', {
      what: 'this record was not returned by a question asked here',
      where: 'explain',
      expected: 'the answer itself, not a copy of it',
      remedy: 'Ask the question again and explain what it returns.',
    });
  const recorder = new Recorder({ trace: true });
  rule(recorder);
  return { step: answer.title, inputs: { query: answer.query }, steps: recorder.steps() };
}
