import { BlueLedgerError, checkAnswer } from '../errors/index.js';
import type { Answer } from './answer.js';
import { askersOf } from './question.js';
import type { WorkingStep } from './recorder.js';
import { traced } from './trace.js';

/** An answer as text that is the same for every copy of it: what is undefined does not stand, and names are in order. */
const dataOf = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** A function of the program that fails on the query is not the one that answered; the caller's own may say why it fails. */
function askAgain(kind: string, ask: () => unknown, mayFail: boolean): Partial<ReturnType<typeof traced>> {
  try {
    return traced(kind, ask);
  } catch (error) {
    if (mayFail || !(error instanceof BlueLedgerError)) throw error;
    return {};
  }
}

/**
 * The working of an answer: it is computed again from the kind and the query of the answer, and every step comes back
 * with its inputs, the rule it applies and where that rule stands, and its result. A copy does as well as the answer itself:
 * read back from JSON, from `structuredClone` or from a worker.
 *
 * The functions of `@blueledger/core/bundled` are found by the kind of their answers wherever they are part of the program.
 * `ask` is for an answer from facts of your own.
 *
 * @throws BlueLedgerError `not-an-answer` for anything but an answer; `facts-missing` where nothing in the program answers
 * its question, or where it is answered differently now: from other facts, or another version of the data.
 * @example
 * ```ts
 * const { step, steps } = explain(effectiveRate({ state: 'JPN', year: 2025 }));
 * step; // => 'Effective rate of assessment of Japan for peacekeeping, 2025'
 * steps.at(-1)?.step; // => 'Those who carry take the discounts of all others, pro rata to regular rates'
 * ```
 */
export function explain<Explained extends Answer<string, unknown>>(
  answer: Explained,
  ask?: (query: Explained['query']) => Answer<string, unknown>,
): WorkingStep {
  const { kind, query, title } = checkAnswer(answer, 'explain');
  const remedy = `Pass the function that answered, with its facts: explain(answer, (query) => ${kind}(facts, query)).`;
  const askers = ask ? [ask] : askersOf(kind);
  if (askers.length === 0)
    throw new BlueLedgerError('facts-missing', {
      what: `no function of this program answers ${kind}`,
      where: 'explain',
      expected: `the function ${kind} of @blueledger/core/bundled, or the one that answered`,
      remedy,
    });
  const same = dataOf(answer);
  for (const asker of askers) {
    const { again, steps } = askAgain(kind, () => asker(query, answer), ask !== undefined);
    if (steps && dataOf(again) === same) return { step: title, inputs: { query }, steps };
  }
  throw new BlueLedgerError('facts-missing', {
    what: `${kind} does not give this answer for its query`,
    where: 'explain',
    expected: `the facts that it was answered from${answer.dataVersion === '' ? '' : ` (data version ${answer.dataVersion})`}, and every value as it was answered`,
    remedy,
  });
}
