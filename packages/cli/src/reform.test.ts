import {
  closedAtMandateEnd,
  compareReform,
  mandateEnd,
  poolingSet,
  reimbursementIndexed,
  scenarioOf,
} from '@blueledger/core/bundled';
import type { NamedReform } from '@blueledger/core/reforms';
import { describe, expect, test } from 'vitest';
import { run, wordsOf } from '../test/run.js';
import { reformNames } from './reformNames.js';

/** The lines of the command, and what core says of the same reform. */
async function both(line: string, reform: NamedReform, budgetYears: readonly string[]) {
  const { code, out, err } = await run(wordsOf(`${line} --format csv`));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const said = new Map(
    out
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => [row.slice(0, 3), Number(row.split(',').at(-2))]),
  );
  const { states } = compareReform({ scenario: scenarioOf(reform), budgetYears, cash: false }).overall;
  return { said, core: new Map(states.map(({ state, assessed }) => [state, assessed.difference])) };
}

test('a mission closes when its mandate ends, which is found in what was apportioned', async () => {
  const mandateUntil = mandateEnd({ mission: 'UNIFIL', budgetYear: '2025/26' }) as string;
  expect(mandateUntil).toBe('2025-08-31');
  const reform = closedAtMandateEnd({ mission: 'UNIFIL', mandateUntil });
  const { said, core } = await both('reform closed-at-mandate-end --mission UNIFIL', reform, ['2025/26']);
  expect(said.get('JPN')).toBeLessThan(0);
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(core));
});

test('a day of one’s own for the end of the mandate stands in its place', async () => {
  const reform = closedAtMandateEnd({ mission: 'UNIFIL', mandateUntil: '2025-12-31' });
  const line = 'reform closed-at-mandate-end --mission UNIFIL --mandate-until 2025-12-31';
  const { said, core } = await both(line, reform, ['2025/26']);
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(core));
});

test('a rate of reimbursement that rises twice is paid by all', async () => {
  const reform = reimbursementIndexed({ percent: 3, from: '2024-07-01', years: 2 });
  const line = 'reform reimbursement-indexed --percent 3 --rises 2 --from 2024-07-01 --years 2024/25,2025/26';
  const { said, core } = await both(line, reform, ['2024/25', '2025/26']);
  expect(said.get('USA')).toBeGreaterThan(0);
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(core));
});

test.each(['on', 'off'])('pooling %s is the reform of core that has this name', async (setting) => {
  const { title } = poolingSet({ pooled: setting === 'on', from: '2025-07-01' });
  const { code, out } = await run(wordsOf(`reform pooling-set --pooling ${setting} --missions UNMIK --format json`));
  expect(code).toBe(0);
  expect(out).toContain(title);
});

test('the list has every reform that can be named', async () => {
  const { out } = await run(wordsOf('reform --format ndjson'));
  const listed = out
    .trim()
    .split('\n')
    .map((row) => (JSON.parse(row) as { reform: string }).reform);
  expect(listed).toEqual(reformNames);
});

describe('what is refused, in words', () => {
  test.each([
    ['reform pooling-set', '--pooling: it is missing. Expected one of on, off.'],
    ['reform pooling-set --pooling maybe', 'Allowed choices are on, off.'],
    ['reform closed-at-mandate-end', '--mission: it is missing. Expected the acronym of a mission, such as UNIFIL.'],
    ['reform closed-at-mandate-end --mission UNIFILL', 'mission: nothing was apportioned for UNIFILL in 2025/26.'],
    [
      'reform closed-at-mandate-end --mission UNMIK',
      '--mandate-until: no part of what was apportioned for UNMIK in 2025/26 waits for an extension, so that the end of its mandate is not known. Expected the last day of the mandate, YYYY-MM-DD.',
    ],
    [
      'reform closed-at-mandate-end --mission UNIFIL --from 2026-01-01',
      '--from: closed-at-mandate-end does not take it. Expected of its kind only --mission, --mandate-until.',
    ],
    [
      'reform reimbursement-indexed',
      '--percent: it is missing. Expected the rise of each year in per cent, such as 3.',
    ],
    [
      'reform reimbursement-indexed --percent 3 --rises 0',
      '--rises: 0 is not a valid number of yearly rises. Expected 1 to 10.',
    ],
    [
      'reform premium-shared --payer USA',
      '--payer: premium-shared does not take it. Expected of its kind only --from.',
    ],
  ])('%s', async (line, message) => {
    const { code, out, err } = await run(wordsOf(line));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
