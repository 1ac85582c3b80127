import type { Answer } from './answer.js';

type AnyAnswer = Answer<string, unknown>;

/** Asks a question again, from the query that its answer carries, or where that is not enough, from the answer. */
type Again = (query: never, answer: never) => AnyAnswer;

/** How the questions of this program are computed again, by the kind of their answers. */
const registered = new Map<string, Set<Again>>();

/** Every function of this program that answers a kind; several where the same question is put to several facts. */
export const askersOf = (kind: string): readonly ((query: unknown, answer: AnyAnswer) => AnyAnswer)[] =>
  [...(registered.get(kind) ?? [])] as ((query: unknown, answer: AnyAnswer) => AnyAnswer)[];

/**
 * Registers a function as what answers a kind, so that `explain` can ask it again, and returns it. Calls are marked
 * `/* @__PURE__ *\/`: a function that a program does not use is not in its bundle and is not registered.
 *
 * @param again where a query is not all that the function takes.
 */
export function question<Ask extends (...args: never[]) => unknown>(
  kind: string,
  ask: Ask,
  again: Again = ask as unknown as Again,
): Ask {
  const askers = registered.get(kind) ?? new Set();
  registered.set(kind, askers.add(again));
  return ask;
}

/** A function that reads facts, with them: what comes back takes the query alone. */
export const withFacts =
  <Facts, Rest extends unknown[], Result>(
    ask: (facts: Facts, ...rest: Rest) => Result,
    facts: NoInfer<Facts>,
  ): ((...rest: Rest) => Result) =>
  (...rest) =>
    ask(facts, ...rest);

/**
 * Both: registers a function that reads facts, with them.
 *
 * @param again where a query is not all that the function takes.
 */
export function bind<Facts, Rest extends unknown[], Result>(
  kind: string,
  ask: (facts: Facts, ...rest: Rest) => Result,
  facts: NoInfer<Facts>,
  again?: (facts: Facts, query: never, answer: never) => AnyAnswer,
): (...rest: Rest) => Result {
  const bound = withFacts(ask, facts);
  return question(kind, bound, again && ((query, answer) => again(facts, query, answer)));
}
