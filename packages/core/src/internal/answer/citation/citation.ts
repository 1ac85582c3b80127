import type { Source } from '../../tables/index.js';
import type { Answer } from '../answer.js';
import { documentAddress } from '../documentAddress.js';
import { isDocument } from '../isDocument.js';

/** What only the one who cites knows. */
export interface CitationContext {
  /** The one number that is cited, in words: “Japan, 2025: 6.93 per cent”. The whole answer where it is left out. */
  readonly number?: string | undefined;
  /** Where the number was read. */
  readonly address?: string | undefined;
  /** ISO date on which it was read. */
  readonly accessed?: string | undefined;
}

/** A document or a database that is cited, once. */
export interface CitedWork {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** Of a United Nations document. What has none is a page or a database. */
  readonly symbol?: string | undefined;
  readonly address?: string | undefined;
  /** ISO date on which its figures were gathered. */
  readonly accessed?: string | undefined;
}

/** What every style writes: the answer, or one number of it, and the works that it rests on. */
export interface Citation extends CitationContext {
  readonly id: string;
  readonly title: string;
  /** Year in which the latest of its figures was gathered: core never reads the clock. */
  readonly year: string;
  readonly dataVersion: string;
  readonly works: readonly CitedWork[];
}

const idOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Organs whose documents carry a symbol of their own. */
const organs: readonly (readonly [start: RegExp, organ: string])[] = [
  [/^A\//, 'United Nations General Assembly'],
  [/^S\//, 'United Nations Security Council'],
  [/^E\//, 'United Nations Economic and Social Council'],
];

const organOf = (symbol: string) =>
  organs.find(([start]) => start.test(symbol))?.[1] ?? (symbol.startsWith('ST/') ? 'United Nations Secretariat' : '');

const workOf = ({ id, title, publisher, symbol, url, accessed }: Source): CitedWork => ({
  id,
  title,
  author: publisher,
  symbol,
  address: url ?? (symbol === undefined ? undefined : documentAddress(symbol)),
  accessed,
});

/** What a document is called where nothing but its symbol is known. */
const titleOf = (symbol: string) =>
  symbol
    .replace(/^A\/RES\//, 'General Assembly resolution ')
    .replace(/^S\/RES\//, 'Security Council resolution ')
    .replace(/^(?=[ASE]\/|ST\/)/, 'United Nations document ');

/** A document that a rule names: its symbol is all that is known of it where no figure comes from it. */
const ruleWork = (document: string): CitedWork => {
  const author = organOf(document);
  return author === ''
    ? { id: idOf(document), title: document, author: 'United Nations' }
    : { id: idOf(document), title: titleOf(document), author, symbol: document, address: documentAddress(document) };
};

/** Gathers what a citation of an answer names, each document once. */
export function citationOf(answer: Answer<string, unknown>, context: CitationContext): Citation {
  const works = new Map<string, CitedWork>();
  for (const source of answer.sources) works.set(source.symbol ?? source.id, workOf(source));
  for (const { reference } of answer.rules)
    if (isDocument(reference) && !works.has(reference.document))
      works.set(reference.document, ruleWork(reference.document));
  const latest = answer.sources.reduce((last, { accessed }) => (accessed > last ? accessed : last), '');
  return {
    ...context,
    id: `blueledger-${idOf(context.number === undefined ? answer.title : `${answer.title} ${context.number}`)}`,
    title: answer.title,
    year: latest.slice(0, 4),
    dataVersion: answer.dataVersion,
    works: [...works.values()],
  };
}
