import type { Source } from '../tables/index.js';
import { type AppliedRule, type FigureStatus, type Note, Recorder } from './recorder.js';
import { traceOf } from './trace.js';

/** What every answer carries beside its result. Plain data: it survives `JSON.stringify`. */
export interface Answer<Kind extends string, Query> {
  /** Name of the function that gave it. */
  readonly kind: Kind;
  readonly query: Query;
  /** The question in words, for citations. */
  readonly title: string;
  /** Every document and database that the result rests on. */
  readonly sources: readonly Source[];
  /** Every rule that was applied, with the document and paragraph where it stands. */
  readonly rules: readonly AppliedRule[];
  readonly dataVersion: string;
  /** The least sure status among the figures it rests on. */
  readonly status: FigureStatus;
  /** What a reader must know; the language catalogues have the words. */
  readonly notes: readonly Note[];
}

/**
 * What an answer rests on is shared with every other answer and with the tables: nobody changes it for all. (Its result is its
 * own, and readonly by its type alone: a simulation has millions of cells.)
 */
function frozen<T extends object>(basis: T): T {
  for (const list of Object.values(basis))
    if (Array.isArray(list)) for (const entry of Object.freeze(list)) Object.freeze(entry);
  return basis;
}

/** Answers a question: runs the rule with a recorder, and adds what it rests on to its result. */
export function answer<const Kind extends string, Query, Result extends object>(
  about: { readonly kind: Kind; readonly query: Query; readonly title: string },
  rule: (recorder: Recorder) => Result,
): Answer<Kind, Query> & Result {
  const trace = traceOf(about.kind);
  const recorder = new Recorder({ trace: trace !== undefined });
  const result = rule(recorder);
  const record = Object.freeze({ ...about, ...result, ...frozen(recorder.basis()) });
  trace?.workings.set(record, recorder.steps());
  return record;
}
