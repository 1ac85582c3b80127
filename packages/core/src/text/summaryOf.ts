import type { Answer } from '../internal/answer/index.js';
import { BlueLedgerError, checkRecord, faultOfValue } from '../internal/errors/index.js';
import type { Answers } from './answers.js';
import { englishSummaries } from './en/summaries.js';
import type { NameOf, SummaryMessages } from './summaryMessages.js';

/** The summary of any answer in one language, and the notes that go under it. */
export interface Summary {
  /** Title of the answer, in English. */
  readonly title: string;
  readonly text: string;
  readonly notes: readonly string[];
}

export interface SummaryOptions {
  /** Default: English. `frenchSummaries` and `arabicSummaries` stand in `@blueledger/core/text/fr` and `/ar`. */
  readonly messages?: SummaryMessages | undefined;
  /**
   * Names of states as a sentence of the language has them (“the Netherlands”, “les Pays-Bas”). Without it a state has the
   * English name that the answer holds, or its code.
   */
  readonly stateName?: ((state: string) => string | undefined) | undefined;
}

/**
 * The summary of any answer with its notes. `burdenSummary` says more of a burden share: its parts.
 *
 * @throws BlueLedgerError `not-an-answer` for a record of no known kind.
 * @example
 * ```ts
 * summaryOf(effectiveRate({ state: 'JPN', year: 2025 })).text; // => 'In 2025 Japan was assessed 6.9 per cent of UN peacekeeping.'
 * ```
 */
export function summaryOf(answer: Answer<string, unknown>, options: SummaryOptions = {}): Summary {
  const { messages = englishSummaries, stateName } = checkRecord(options, 'options');
  checkRecord(checkRecord(messages, 'options.messages').summaries, 'options.messages.summaries');
  const known = Object.hasOwn(messages.summaries, answer?.kind);
  const say = (known ? messages.summaries[answer.kind as keyof Answers] : undefined) as
    | ((answer: unknown, nameOf: NameOf) => string)
    | undefined;
  if (!say)
    throw new BlueLedgerError('not-an-answer', {
      what: faultOfValue(answer?.kind, 'is no kind of answer'),
      where: 'summaryOf',
      expected: 'an answer of a function of core',
    });
  const text = say(answer, (state, inAnswer) => stateName?.(state) ?? inAnswer ?? state);
  return {
    title: answer.title,
    text: text.charAt(0).toUpperCase() + text.slice(1),
    notes: answer.notes.map((note) => messages.note(note)),
  };
}
