import type { Answer } from '@blueledger/core';
import { html, type TemplateResult } from 'lit';
import type { Words } from '../language/words.js';

type Basis = Pick<Answer<string, unknown>, 'sources' | 'rules'>;

/** Where a document symbol leads; a part of a resolution (`55/5 B`) has no address of its own. */
export const documentAddress = (symbol: string): string | undefined =>
  symbol.startsWith('A/') || symbol.startsWith('S/') || symbol.startsWith('ST/')
    ? `https://docs.un.org/${symbol.replaceAll(' ', '')}`
    : undefined;

const linked = (text: string, url: string | undefined) =>
  url ? html`<a href=${url} target="_blank" rel="noopener">${text}</a>` : html`${text}`;

/** The documents and rules that an answer rests on, each with its address where it has one. */
export function renderSources({ sources, rules }: Basis, words: Words): TemplateResult {
  const named = [
    ...sources.map(({ symbol, short, title, url }) => ({
      name: symbol ?? short ?? title,
      url: url ?? (symbol && documentAddress(symbol)),
    })),
    ...rules.map(({ reference: { document, paragraph } }) => ({
      name: paragraph === undefined ? document : `${document} para. ${paragraph}`,
      url: documentAddress(document),
    })),
  ];
  const once = [...new Map(named.map((source) => [source.name, source])).values()];
  return html`<p class="sources"><span>${words.shell.sources}:</span> ${once.map(({ name, url }, i) => html`${i === 0 ? '' : '; '}${linked(name, url)}`)}.</p>`;
}
