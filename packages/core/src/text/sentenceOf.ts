import type { Answer } from '../internal/answer/index.js';
import { BlueLedgerError, faultOfValue } from '../internal/errors/index.js';
import { type Answers, sentences } from './en/summaries.js';
import { noteText } from './noteText.js';

/** What any answer comes to, in English: a sentence, and the remarks that go under it. */
export interface Sentence {
  readonly title: string;
  readonly sentence: string;
  readonly notes: readonly string[];
}

/**
 * Any answer as a sentence with its remarks. `finding` says more of a burden share: its parts, and in other languages.
 *
 * @throws BlueLedgerError `not-an-answer` for a record of no known kind.
 * @example
 * ```ts
 * sentenceOf(effectiveRate({ state: 'JPN', year: 2025 })).sentence; // => 'In 2025 Japan was assessed 6.9 per cent of UN peacekeeping.'
 * ```
 */
export function sentenceOf(answer: Answer<string, unknown>): Sentence {
  const say = sentences[answer?.kind as keyof Answers] as ((answer: unknown) => string) | undefined;
  if (!say)
    throw new BlueLedgerError('not-an-answer', {
      what: faultOfValue(answer?.kind, 'is no kind of answer'),
      where: 'sentenceOf',
      expected: 'an answer of a function of core',
    });
  return {
    title: answer.title,
    sentence: say(answer),
    notes: answer.notes.map((note) => noteText(note)),
  };
}
