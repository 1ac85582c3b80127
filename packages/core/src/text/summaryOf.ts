import type { Answer, Note } from '../internal/answer/index.js';
import { BlueLedgerError, faultOfValue } from '../internal/errors/index.js';
import { english } from './en/burden.js';
import { liquidityEnglish } from './en/liquidity.js';
import { type Answers, summaries } from './en/summaries.js';
import { noteText } from './noteText.js';

/** The summary of any answer, in English, and the notes that go under it. */
export interface Summary {
  readonly title: string;
  readonly text: string;
  readonly notes: readonly string[];
}

/** Notes of a simulation have their messages beside its own. */
const noteInEnglish = (note: Note): string =>
  liquidityEnglish.notes[note.code]?.(note.values, english.month) ?? noteText(note);

/**
 * The summary of any answer with its notes. `burdenSummary` says more of a burden share: its parts, and in other languages.
 *
 * @throws BlueLedgerError `not-an-answer` for a record of no known kind.
 * @example
 * ```ts
 * summaryOf(effectiveRate({ state: 'JPN', year: 2025 })).text; // => 'In 2025 Japan was assessed 6.9 per cent of UN peacekeeping.'
 * ```
 */
export function summaryOf(answer: Answer<string, unknown>): Summary {
  const say = summaries[answer?.kind as keyof Answers] as ((answer: unknown) => string) | undefined;
  if (!say)
    throw new BlueLedgerError('not-an-answer', {
      what: faultOfValue(answer?.kind, 'is no kind of answer'),
      where: 'summaryOf',
      expected: 'an answer of a function of core',
    });
  return {
    title: answer.title,
    text: say(answer),
    notes: answer.notes.map(noteInEnglish),
  };
}
