import * as bundled from '@blueledger/core/bundled';
import {
  type Ask,
  type Facts,
  type MadeOfTables,
  type Question,
  queryOf,
  questions,
  type Sample,
} from '@blueledger/core/internal/questions';

interface AppliedRule {
  readonly parameter: string;
  readonly title: string;
  readonly reference: { readonly document: string; readonly paragraph?: string | undefined };
}

/** What the registry of questions says of a function, and what its sample answers rest on. */
export interface QuestionFacts {
  /** Tables that it reads, by name, without the slice. */
  readonly tables: readonly string[];
  /** Rules that the answer to its last sample applied; undefined where that was not computed. */
  readonly rules: readonly AppliedRule[] | undefined;
  /** The English sentence of the answer to its last sample, as a test holds it. */
  readonly summary: string;
}

/** Their samples run a model over many years, which takes seconds: their pages lead to the method instead. */
const costly: readonly string[] = ['backtestLiquidity', 'forecastUnpaid', 'liquidityFan'];

const ask: Ask = (name, query) =>
  (bundled as unknown as Readonly<Record<string, (query: unknown) => unknown>>)[name]?.(query);

const isMade = (value: Facts[string]): value is MadeOfTables => typeof value === 'object' && 'made' in value;

const tablesIn = (facts: Facts[string] | undefined): string[] => {
  if (facts === undefined) return [];
  if (typeof facts === 'string') return [facts.split('/')[0] ?? facts];
  return Object.values(isMade(facts) ? facts.of : facts).flatMap(tablesIn);
};

function rulesOf(name: string, sample: Sample, answerOf: string | undefined): readonly AppliedRule[] {
  const query = queryOf(sample, ask);
  const { rules = [] } = ask(name, answerOf === undefined ? query : ask(answerOf, query)) as {
    readonly rules?: readonly AppliedRule[];
  };
  return [...new Map(rules.map((rule) => [rule.parameter, rule])).values()];
}

function factsOf({ name, facts, samples, answerOf }: Question): QuestionFacts {
  const sample = samples.at(-1) ?? samples[0];
  const rules = costly.includes(name) ? undefined : rulesOf(name, sample, answerOf);
  return {
    tables: [...new Set(tablesIn(facts))].sort(),
    rules,
    summary: sample.summary,
  };
}

/** Of every registered question, by the name of its bound function. */
export const questionFacts = (): ReadonlyMap<string, QuestionFacts> =>
  new Map(questions.map((question) => [question.name, factsOf(question)]));
