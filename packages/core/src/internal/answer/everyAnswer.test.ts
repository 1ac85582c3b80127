import { expect, test } from 'vitest';
import { argumentOf, ask } from '../../../test/registered.js';
import { cite, explain, summaryOf } from '../../bundled.js';
import type { Answers } from '../../text/answers.js';
import { englishSummaries } from '../../text/en/summaries.js';
import { questions } from '../questions/index.js';
import type { Answer } from './index.js';

const samples = questions.flatMap((question) => question.samples.map((sample) => ({ question, sample })));

test.for(samples)(
  '$question.name shows its working, is cited, has a summary and survives JSON: $sample.summary',
  ({ question, sample }) => {
    const answer = ask(question.name, argumentOf(question, sample)) as Answer<string, unknown>;
    expect(answer.kind).toBe(question.kind ?? question.name);
    const { step, steps } = explain(answer);
    expect([step, steps.length > 0]).toEqual([answer.title, true]);
    expect(cite(answer, 'plain')).toContain(`“${answer.title}”`);
    expect(cite(answer, 'bibtex')).toMatch(/^@misc\{blueledger-/);
    // What an answer does not rest on, its citation leaves out: no empty list, no version and no year of nothing.
    for (const style of ['plain', 'bibtex', 'csl-json'] as const)
      expect(cite(answer, style)).not.toMatch(/Data \.|Data +\(|Sources: ?[."}]|= \{\}|"version": ""|^\s*0\s*$/m);
    const [cited] = JSON.parse(cite(answer, 'csl-json')) as { title: string }[];
    expect(cited?.title).toBe(answer.title);
    const { text, notes } = summaryOf(answer);
    expect(text).toBe(sample.summary);
    expect(notes.filter((note) => /^[a-z-]+$/.test(note))).toEqual([]);
    const copy = JSON.parse(JSON.stringify(answer)) as typeof answer;
    expect(explain(copy).steps).toEqual(steps);
  },
);

test('every kind of answer with a summary has a registered question, and the other way round', () => {
  const kinds = new Set(questions.map(({ name, kind = name }) => kind as keyof Answers));
  expect([...kinds].sort()).toEqual(Object.keys(englishSummaries.summaries).sort());
});
