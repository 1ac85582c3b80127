import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { argumentOf, ask } from '../../../../test/registered.js';
import { cite, effectiveRate } from '../../../bundled.js';
import { questions } from '../../questions/index.js';
import type { Answer } from '../index.js';

interface Item {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly number?: string;
  readonly author: readonly { readonly literal?: string; readonly family?: string }[];
  readonly URL?: string;
  readonly 'container-title'?: string;
}

/** What another program reads in a citation. */
const read = (text: string): readonly Item[] => new Cite(text).data as readonly Item[];

const rate = effectiveRate({ state: 'JPN', year: 2025 });
const context = {
  number: 'Japan, 2025: 6.93 per cent',
  address: 'https://example.org/article?part=1&of=100%25_2',
  accessed: '2026-11-29',
};
const scale = 'Scale of assessments for the apportionment of the expenses of the United Nations, 2025 to 2027';

describe('one number', () => {
  test('in plain text: the number, where and when it was read, its documents by symbol', () => {
    expect(cite(rate, 'plain', context)).toBe(
      `Blue Ledger. “Japan, 2025: 6.93 per cent”, in “Effective rate of assessment of Japan for peacekeeping, 2025”. Data ${rate.dataVersion} (2026). https://example.org/article?part=1&of=100%25_2 (accessed 2026-11-29). Sources: ST/ADM/SER.B/1083; ST/ADM/SER.B/1096; A/RES/79/250; A/RES/79/249; Scale of assessments for the regular budget, 1946 to 2027 (workbook); A/RES/55/235; A/RES/64/249.`,
    );
  });

  test('in CSL-JSON each document is a report of its organ, with its symbol and address', () => {
    const [data, ...works] = JSON.parse(cite(rate, 'csl-json', context)) as readonly Item[];
    expect(data).toMatchObject({ type: 'dataset', title: context.number, 'container-title': rate.title });
    expect(works.find(({ id }) => id === 'a-res-79-249')).toEqual({
      id: 'a-res-79-249',
      type: 'report',
      title: scale,
      author: [{ literal: 'United Nations General Assembly' }],
      publisher: 'United Nations',
      number: 'A/RES/79/249',
      URL: 'https://docs.un.org/A/RES/79/249',
    });
    // Of a document that only a rule names no title is known.
    expect(works.at(-1)).toMatchObject({ title: 'General Assembly resolution 64/249', number: 'A/RES/64/249' });
  });

  test.each(['bibtex', 'ris'] as const)('another program reads it from %s, address and symbol whole', (style) => {
    const [data, ...works] = read(cite(rate, style, context));
    expect([data?.title, data?.URL]).toEqual([context.number, context.address]);
    const resolution = works.find(({ title }) => title === scale);
    expect(resolution).toMatchObject({
      type: 'report',
      number: 'A/RES/79/249',
      URL: 'https://docs.un.org/A/RES/79/249',
    });
  });
});

const answers = questions.flatMap((question) =>
  question.samples.map((sample) => ask(question.name, argumentOf(question, sample)) as Answer<string, unknown>),
);

test('of every registered question, the styles name the same works, each once', () => {
  for (const answer of answers) {
    const [, ...works] = JSON.parse(cite(answer, 'csl-json')) as readonly Item[];
    const symbols = works.map(({ number, title }) => number ?? title);
    expect([answer.kind, new Set(symbols).size]).toEqual([answer.kind, symbols.length]);
    expect([answer.kind, new Set(works.map(({ id }) => id)).size]).toEqual([answer.kind, works.length]);
    const named = works.filter(({ number }) => number !== undefined).length;
    const [, ...bibtex] = read(cite(answer, 'bibtex'));
    expect([answer.kind, bibtex.length, bibtex.filter(({ number }) => number !== undefined).length]).toEqual([
      answer.kind,
      works.length,
      named,
    ]);
    expect([answer.kind, read(cite(answer, 'ris')).length]).toEqual([answer.kind, works.length + 1]);
    for (const { source } of answer.sources.map((source) => ({ source })))
      expect(symbols).toContain(source.symbol ?? source.title);
  }
});

test('an unknown style or part of the context is refused', () => {
  expect(() => cite(rate, 'apa' as 'plain')).toThrow(
    'style: "apa" is not known. Expected one of plain, bibtex, csl-json, ris.',
  );
  expect(() => cite(rate, 'plain', { adress: 'x' } as object)).toThrow(
    'context: "adress" is not a part of it. Expected no other than number, address, accessed. Did you mean address?',
  );
  expect(() => cite(rate, 'ris', { number: '' })).toThrow('number: "" is not a valid value.');
});
