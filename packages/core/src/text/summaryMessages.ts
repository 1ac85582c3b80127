import type { Note } from '../internal/answer/index.js';
import type { Answers } from './answers.js';

/** The name of a state in a sentence of a language; what the answer calls it, or its code, where the language has none. */
export type NameOf = (state: string, inAnswer?: string) => string;

/** What core says of every kind of answer in one language: a sentence a kind, true when it is quoted alone. */
export interface SummaryMessages {
  /** BCP 47 tag. */
  readonly language: string;
  readonly summaries: { readonly [Kind in keyof Answers]: (answer: Answers[Kind], nameOf: NameOf) => string };
  readonly note: (note: Note) => string;
}
