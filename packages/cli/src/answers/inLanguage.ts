import { summaryOf } from '@blueledger/core/bundled';
import { BlueLedgerError } from '@blueledger/core/internal/errors';
import {
  arabicNameInSentence,
  frenchNameInSentence,
  russianNameInSentence,
  spanishNameInSentence,
} from '@blueledger/core/internal/states';
import type { Language, SummaryOptions } from '@blueledger/core/text';
import { type OutTable, tableOfFacts } from '@blueledger/exchange/table';
import type { Reply } from '../spec.js';
import { nameOf } from './names.js';

type Names = (state: string) => string | undefined;

function namesIn(table: OutTable, column: string, shape: (printed: string) => string = (printed) => printed): Names {
  const at = (name: string) => table.columns.find((one) => one.name === name)?.at;
  const names = new Map(
    Array.from({ length: table.rowCount }, (_, row) => [at('iso3')?.(row), at(column)?.(row)] as const),
  );
  return (state) => {
    const name = names.get(state);
    return typeof name === 'string' ? shape(name) : undefined;
  };
}

/** A state that is no longer has its name in the language's own list, one without any its English name. */
const withFormer =
  (names: Names, former: Readonly<Record<string, string>>) =>
  (state: string): string =>
    names(state) ?? former[state] ?? nameOf(state);

/** What a summary takes, and whose the names of states are where they are not the United Nations'. */
type InLanguage = SummaryOptions & { readonly namesNote?: string };

const load: Readonly<Record<Exclude<Language, 'en'>, () => Promise<InLanguage>>> = {
  ar: async () => {
    const [{ arabicSummaries: messages, formerStates }, { memberStatesNamesAr }] = await Promise.all([
      import('@blueledger/core/text/ar'),
      import('@blueledger/datasets/member-states/names-ar'),
    ]);
    const names = namesIn(tableOfFacts(memberStatesNamesAr), 'name_ar', arabicNameInSentence);
    return { messages, stateName: withFormer(names, formerStates) };
  },
  es: async () => {
    const [{ spanishSummaries: messages, formerStates }, { memberStatesNamesEs }] = await Promise.all([
      import('@blueledger/core/text/es'),
      import('@blueledger/datasets/member-states/names-es'),
    ]);
    const names = namesIn(tableOfFacts(memberStatesNamesEs), 'name_es', spanishNameInSentence);
    return { messages, stateName: withFormer(names, formerStates) };
  },
  fr: async () => {
    const [{ frenchSummaries: messages, formerStates }, { memberStatesNamesFr }] = await Promise.all([
      import('@blueledger/core/text/fr'),
      import('@blueledger/datasets/member-states/names-fr'),
    ]);
    const names = namesIn(tableOfFacts(memberStatesNamesFr), 'name_fr', frenchNameInSentence);
    return { messages, stateName: withFormer(names, formerStates) };
  },
  ja: async () => {
    const [{ japaneseSummaries: messages, formerStates }, { memberStatesCodes }] = await Promise.all([
      import('@blueledger/core/text/ja'),
      import('@blueledger/datasets/member-states/codes'),
    ]);
    // The United Nations names no state in Japanese: these are Unicode's names, as Node has them, and a note says so.
    const codeOf = namesIn(tableOfFacts(memberStatesCodes), 'iso2');
    const unicode = new Intl.DisplayNames('ja', { type: 'region', fallback: 'none' });
    const names = (state: string) => {
      const code = codeOf(state);
      return code === undefined ? undefined : unicode.of(code);
    };
    const namesNote = '現在の国名はUnicode（CLDR）による日本語名であり、国連の公式名ではない。';
    return { messages, stateName: withFormer(names, formerStates), namesNote };
  },
  ru: async () => {
    const [{ russianSummaries: messages, formerStates }, { memberStatesNamesRu }] = await Promise.all([
      import('@blueledger/core/text/ru'),
      import('@blueledger/datasets/member-states/names-ru'),
    ]);
    const names = namesIn(tableOfFacts(memberStatesNamesRu), 'name_ru', russianNameInSentence);
    return { messages, stateName: withFormer(names, formerStates) };
  },
  zh: async () => {
    const [{ chineseSummaries: messages, formerStates }, { memberStatesNamesZh }] = await Promise.all([
      import('@blueledger/core/text/zh'),
      import('@blueledger/datasets/member-states/names-zh'),
    ]);
    return { messages, stateName: withFormer(namesIn(tableOfFacts(memberStatesNamesZh), 'name_zh'), formerStates) };
  },
};

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
  const { namesNote, ...options } = await load[language]();
  const { text, notes } = summaryOf(reply.answer, options);
  return { ...reply, summary: text, notes: namesNote === undefined ? notes : [...notes, namesNote] };
}
