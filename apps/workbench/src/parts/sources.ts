import { type Answer, documentAddress } from '@blueledger/core';
import { isDocument } from '@blueledger/core/internal/answer';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../text/messages.js';

type Provenance = Pick<Answer<string, unknown>, 'sources' | 'rules'>;

interface Cited {
  readonly name: string;
  readonly url: string | undefined;
}

const linked = ({ name, url }: Cited) =>
  url ? html`<a href=${url} target="_blank" rel="noopener">${name}</a>` : html`${name}`;

const citedSource = ({ symbol, short, title, url }: Provenance['sources'][number]): Cited => ({
  name: symbol ?? short ?? title,
  url: url ?? (symbol && documentAddress(symbol)),
});

interface Reference {
  readonly document: string;
  readonly paragraph?: string | undefined;
}

const citedReference = ({ document, paragraph }: Reference): Cited => ({
  name: paragraph === undefined ? document : `${document} para. ${paragraph}`,
  url: documentAddress(document),
});

const listed = (cited: readonly Cited[]) =>
  [...new Map(cited.map((source) => [source.name, source])).values()].map(
    (source, i) => html`${i === 0 ? '' : '; '}${linked(source)}`,
  );

/** A document and its paragraph, with the address where it has one. */
export const renderDocument = (reference: Reference): TemplateResult => linked(citedReference(reference));

/** Sources in a cell, by symbol or name, with their addresses. */
export const renderCited = (sources: Provenance['sources']): TemplateResult =>
  html`${listed(sources.map(citedSource))}`;

/** The documents and rules that an answer rests on, each with its address where it has one. */
export function renderSources({ sources, rules }: Provenance, messages: Messages): TemplateResult {
  const cited = [
    ...sources.map(citedSource),
    ...rules.flatMap(({ reference }) => (isDocument(reference) ? [citedReference(reference)] : [])),
  ];
  return html`<p class="sources"><span>${messages.shell.sources}:</span> ${listed(cited)}.</p>`;
}

/** What a reader must know of a table, as a list that stands small under it. */
export const renderNotes = (
  notes: readonly string[],
  { language, direction }: Messages,
): TemplateResult | typeof nothing =>
  notes.length === 0
    ? nothing
    : html`<ul class="notes" lang=${language} dir=${direction}>
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>`;
