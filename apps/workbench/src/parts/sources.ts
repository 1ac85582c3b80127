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

interface Cited {
  readonly name: string;
  readonly url: string | undefined;
}

const citedSource = ({ symbol, short, title, url }: Basis['sources'][number]): Cited => ({
  name: symbol ?? short ?? title,
  url: url ?? (symbol && documentAddress(symbol)),
});

const listed = (cited: readonly Cited[]) =>
  [...new Map(cited.map((source) => [source.name, source])).values()].map(
    ({ name, url }, i) => html`${i === 0 ? '' : '; '}${linked(name, url)}`,
  );

/** Sources in a cell, by symbol or name, with their addresses. */
export const renderCited = (sources: Basis['sources']): TemplateResult => html`${listed(sources.map(citedSource))}`;

/** The documents and rules that an answer rests on, each with its address where it has one. */
export function renderSources({ sources, rules }: Basis, words: Words): TemplateResult {
  const named = rules.map(({ reference: { document, paragraph } }) => ({
    name: paragraph === undefined ? document : `${document} para. ${paragraph}`,
    url: documentAddress(document),
  }));
  return html`<p class="sources"><span>${words.shell.sources}:</span> ${listed([...sources.map(citedSource), ...named])}.</p>`;
}
