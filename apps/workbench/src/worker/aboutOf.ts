import type { Answer, Note } from '@blueledger/core';
import type { SummaryMessages } from '@blueledger/core/text';
import { englishSummaries } from '@blueledger/core/text/en';
import { namesInSentences } from '../text/stateNames.js';
import type { About } from './about.js';

type AnyAnswer = Answer<string, unknown>;

const messagesOf: Readonly<Record<string, () => Promise<SummaryMessages>>> = {
  fr: async () => (await import('@blueledger/core/text/fr')).frenchSummaries,
  ar: async () => (await import('@blueledger/core/text/ar')).arabicSummaries,
};

/** How core writes summaries and notes in a language of the workbench. */
export async function writtenIn(language: string) {
  const [messages, names] = await Promise.all([
    messagesOf[language.slice(0, 2)]?.() ?? englishSummaries,
    namesInSentences(language),
  ]);
  return { messages, stateName: (state: string) => names.get(state) };
}
export type WrittenIn = Awaited<ReturnType<typeof writtenIn>>;

const once = <Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

const noteKey = (note: Note) => JSON.stringify([note.code, note.values]);

/** From the surest to the least sure: a table is as sure as the least sure of its answers. */
const statuses = ['published', 'derived', 'projected', 'unverified'] as const;

/** What several answers rest on together, each source, rule and note once. */
export function aboutOf(title: string, answers: readonly AnyAnswer[], { messages }: WrittenIn): About {
  const notes = once(
    answers.flatMap((answer) => answer.notes),
    noteKey,
  );
  return {
    title,
    dataVersion: answers[0]?.dataVersion ?? '',
    sources: once(
      answers.flatMap(({ sources }) => sources),
      ({ id }) => id,
    ),
    rules: once(
      answers.flatMap(({ rules }) => rules),
      (rule) => JSON.stringify(rule),
    ),
    notes,
    status: statuses.findLast((status) => answers.some((answer) => answer.status === status)) ?? 'unverified',
    query: answers.map(({ kind, query }) => ({ kind, query })),
    texts: once(
      notes.map((note) => messages.note(note)),
      (text) => text,
    ),
  };
}
