import * as bundled from '../src/bundled.js';
import * as core from '../src/index.js';
import { type Ask, type Facts, type Question, queryOf, type Sample } from '../src/internal/questions/index.js';

type Functions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** Asks a question of the bundled facts. */
export const ask: Ask = (name, query) => (bundled as unknown as Functions)[name]?.(query);

/** What the function of a question takes beside its facts. */
export const argumentOf = ({ answerOf }: Question, sample: Sample): unknown => {
  const query = queryOf(sample, ask);
  return answerOf === undefined ? query : ask(answerOf, query);
};

async function tableOf(name: string): Promise<unknown> {
  const module = (await import(`@blueledger/datasets/${name}`)) as Readonly<Record<string, unknown>>;
  return Object.values(module).find((value) => typeof value === 'object' && value !== null && 'columns' in value);
}

/** Facts of the registry as the pure functions take them. */
export async function factsOf(facts: Facts | string): Promise<unknown> {
  if (typeof facts === 'string') return tableOf(facts);
  const entries = Object.entries(facts).map(async ([name, value]): Promise<readonly [string, unknown]> => {
    if (typeof value === 'string') return [name, await tableOf(value)];
    if (!('made' in value)) return [name, await factsOf(value)];
    const { made, of } = value as { readonly made: string; readonly of: Facts };
    return [name, (core as unknown as Functions)[made]?.(await factsOf(of))];
  });
  return Object.fromEntries(await Promise.all(entries));
}
