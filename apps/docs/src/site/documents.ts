import { documentAddress } from '@blueledger/core';
import { cellText } from './markdownTable.js';

interface Reference {
  readonly document: string;
  readonly paragraph?: string | undefined;
}

interface Source {
  readonly title: string;
  readonly symbol?: string | undefined;
  readonly url?: string | undefined;
}

const linked = (text: string, url: string | undefined) =>
  url === undefined ? cellText(text) : `[${cellText(text).replaceAll('[', '(').replaceAll(']', ')')}](<${url}>)`;

/** A document with its paragraph, as a link where it has an address. */
export const documentLink = ({ document, paragraph }: Reference): string =>
  linked(paragraph === undefined ? document : `${document}, paragraph ${paragraph}`, documentAddress(document));

/** A source of an answer by its symbol or title, as a link where it has an address. */
export const sourceLink = ({ title, symbol, url }: Source): string =>
  linked(symbol ?? title, url ?? (symbol === undefined ? undefined : documentAddress(symbol)));
