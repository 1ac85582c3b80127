import { describe, expect, test } from 'vitest';
import * as bundled from './bundled.js';

/** A question to a bound function and what a source says the answer is; see `cases/README.md`. */
interface RuleCase {
  readonly case: string;
  readonly ask: string;
  readonly query: unknown;
  readonly expect?: Readonly<Record<string, unknown>>;
  readonly refused?: string;
  readonly margin?: number;
  readonly source: string;
}

const files = import.meta.glob('../cases/*.json', { query: '?raw', import: 'default', eager: true });
const functions = bundled as unknown as Readonly<Record<string, ((query: unknown) => unknown) | undefined>>;

/** What stands at a path: `rates[state=USA].factor`, `pieces[0].amount`. */
function at(answer: unknown, path: string): unknown {
  let found = answer;
  for (const [, name, index, key, value] of path.matchAll(/([^.[\]=]+)|\[(?:(\d+)|(\w+)=([^\]]+))\]/g)) {
    if (name !== undefined) found = (found as Record<string, unknown> | undefined)?.[name];
    else if (index !== undefined) found = (found as unknown[] | undefined)?.[Number(index)];
    else found = (found as Record<string, unknown>[] | undefined)?.find((row) => row[key as string] === value);
  }
  return found;
}

describe.each(Object.entries(files))('%s', (_, text) => {
  test.each((JSON.parse(text) as RuleCase[]).map((one) => [one.case, one] as const))('%s', (_name, one) => {
    expect(one.source.length, 'a case names its source').toBeGreaterThan(0);
    const ask = functions[one.ask];
    if (!ask) throw new Error(`${one.ask} is no function of @blueledger/core/bundled or /reforms`);
    if (one.refused !== undefined) {
      expect(() => ask(one.query)).toThrow(expect.objectContaining({ message: one.refused }));
      return;
    }
    const answer = ask(one.query);
    const found = Object.fromEntries(Object.keys(one.expect ?? {}).map((path) => [path, at(answer, path)]));
    const within = Object.fromEntries(
      Object.entries(one.expect ?? {}).map(([path, value]) => {
        const got = found[path];
        const near = typeof value === 'number' && typeof got === 'number' && Math.abs(got - value) <= (one.margin ?? 0);
        return [path, near ? got : value];
      }),
    );
    expect(found).toEqual(within);
    expect(Object.keys(found).length, 'a case expects something').toBeGreaterThan(0);
  });
});

test('a path leads into lists by number and by the value of a field', () => {
  const answer = {
    rates: [
      { state: 'FRA', factor: 1 },
      { state: 'USA', factor: 2 },
    ],
  };
  expect([
    at(answer, 'rates[state=USA].factor'),
    at(answer, 'rates[0].state'),
    at(answer, 'rates[state=DEU].factor'),
  ]).toEqual([2, 'FRA', undefined]);
});
