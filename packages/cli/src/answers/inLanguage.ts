import { summaryOf } from '@blueledger/core/bundled';
import { BlueLedgerError } from '@blueledger/core/internal/errors';
import { arabicNameInSentence, frenchNameInSentence } from '@blueledger/core/internal/states';
import type { SummaryOptions } from '@blueledger/core/text';
import { type OutTable, tableOfFacts } from '@blueledger/exchange/table';
import type { Reply } from '../spec.js';
import { nameOf } from './names.js';

function namesIn(table: OutTable, column: string, shape: (printed: string) => string) {
  const at = (name: string) => table.columns.find((one) => one.name === name)?.at;
  const names = new Map(
    Array.from({ length: table.rowCount }, (_, row) => [at('iso3')?.(row), at(column)?.(row)] as const),
  );
  // Former states have an English name only.
  return (state: string): string => {
    const name = names.get(state);
    return typeof name === 'string' ? shape(name) : nameOf(state);
  };
}

const load: Readonly<Record<'fr' | 'ar', () => Promise<SummaryOptions>>> = {
  fr: async () => {
    const [{ frenchSummaries: messages }, { memberStatesNamesFr }] = await Promise.all([
      import('@blueledger/core/text/fr'),
      import('@blueledger/datasets/member-states/names-fr'),
    ]);
    return { messages, stateName: namesIn(tableOfFacts(memberStatesNamesFr), 'name_fr', frenchNameInSentence) };
  },
  ar: async () => {
    const [{ arabicSummaries: messages }, { memberStatesNamesAr }] = await Promise.all([
      import('@blueledger/core/text/ar'),
      import('@blueledger/datasets/member-states/names-ar'),
    ]);
    return { messages, stateName: namesIn(tableOfFacts(memberStatesNamesAr), 'name_ar', arabicNameInSentence) };
  },
};

/** Languages of `--lang`. */
export type Language = 'en' | keyof typeof load;

/**
 * A reply with its summary and notes in another language; columns, cells and titles of documents stay as they are.
 * @throws BlueLedgerError `bad-query` where nothing was worked out and the words are those of a table.
 */
export async function inLanguage(reply: Reply, language: Language): Promise<Reply> {
  if (language === 'en') return reply;
  if (reply.answer === undefined)
    throw new BlueLedgerError('bad-query', {
      what: `what this command prints has its words in English alone`,
      where: '--lang',
      expected: 'en',
    });
  const { text, notes } = summaryOf(reply.answer, await load[language]());
  return { ...reply, summary: text, notes };
}
