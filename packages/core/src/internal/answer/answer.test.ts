import { expect, test } from 'vitest';
import { effectiveRates, membership } from '../../bundled.js';
import * as pure from '../../index.js';

test('what an answer rests on cannot be changed for other answers', () => {
  const answer = effectiveRates({ year: 2025 });
  const title = answer.sources[0]?.title;
  expect(() => Object.assign(answer.sources[0] as object, { title: 'another' })).toThrow(TypeError);
  expect(() => (answer.sources as unknown[]).push({})).toThrow(TypeError);
  expect(() => Object.assign(answer.rules[0] as object, { title: 'another' })).toThrow(TypeError);
  expect(() => Object.assign(answer, { status: 'published' })).toThrow(TypeError);
  expect(effectiveRates({ year: 2025 }).sources[0]?.title).toBe(title);
  // What a caller wants otherwise is made of a copy.
  expect({ ...membership({ state: 'JPN', year: 2025 }), title: 'own' }.title).toBe('own');
});

test('every table that is not there is named at once', () => {
  expect(() => pure.assessmentRanks({} as never, { year: 2025, amount: 1 })).toThrow(
    'facts.memberStates, facts.regularScale, facts.peacekeepingFactors, facts.levelTransitions: these are not valid tables. Expected a table as @blueledger/datasets has it. facts of @blueledger/core/bundled has what each question reads.',
  );
});
