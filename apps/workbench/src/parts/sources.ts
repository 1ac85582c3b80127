import type { Answer } from '@blueledger/core/internal/answer';
import { documentAddress } from '@blueledger/core/internal/answer';
import { html, type TemplateResult } from 'lit';
import type { Words } from '../language/words.js';

type Basis = Pick<Answer<string, unknown>, 'sources' | 'rules'>;

interface Cited {
  readonly name: string;
  readonly url: string | undefined;
}

const linked = ({ name, url }: Cited) =>
  url ? html`<a href=${url} target="_blank" rel="noopener">${name}</a>` : html`${name}`;

const citedSource = ({ symbol, short, title, url }: Basis['sources'][number]): Cited => ({
  name: symbol ?? short ?? title,
  url: url ?? (symbol && documentAddress(symbol)),
});

interface Place {
  readonly document: string;
  readonly paragraph?: string | undefined;
}

const citedPlace = ({ document, paragraph }: Place): Cited => ({
  name: paragraph === undefined ? document : `${document} para. ${paragraph}`,
  url: documentAddress(document),
});

const listed = (cited: readonly Cited[]) =>
  [...new Map(cited.map((source) => [source.name, source])).values()].map(
    (source, i) => html`${i === 0 ? '' : '; '}${linked(source)}`,
  );

/** The sources that a row names, by its cell: ids joined by semicolons. */
export const sourcesNamed = (sources: Basis['sources'], ids: string): Basis['sources'] => {
  const wanted = new Set(ids.split(';'));
  return sources.filter(({ id }) => wanted.has(id));
};

/** A document and its paragraph, with the address where it has one. */
export const renderDocument = (place: Place): TemplateResult => linked(citedPlace(place));

/** Sources in a cell, by symbol or name, with their addresses. */
export const renderCited = (sources: Basis['sources']): TemplateResult => html`${listed(sources.map(citedSource))}`;

/** The documents and rules that an answer rests on, each with its address where it has one. */
export function renderSources({ sources, rules }: Basis, words: Words): TemplateResult {
  const cited = [...sources.map(citedSource), ...rules.map(({ reference }) => citedPlace(reference))];
  return html`<p class="sources"><span>${words.shell.sources}:</span> ${listed(cited)}.</p>`;
}
