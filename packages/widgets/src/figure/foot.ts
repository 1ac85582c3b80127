import { html, type TemplateResult } from 'lit';
import type { FigureContent } from './content.js';

interface Cited {
  readonly name: string;
  readonly url: string | undefined;
}

/** Where a document symbol leads; a part of a resolution (`55/5 B`) has no address of its own. */
const addressOf = (symbol: string) => (symbol.includes(' ') ? undefined : `https://docs.un.org/${symbol}`);

/** Sources by document symbol, or by name where there is none; rules after them; each named once. */
export function citedSources({ answer, words }: FigureContent): Cited[] {
  const cited = new Map<string, Cited>();
  for (const { symbol, short, title, url } of answer.sources) {
    const name = symbol ?? short ?? title;
    if (!cited.has(name)) cited.set(name, { name, url: url ?? (symbol && addressOf(symbol)) });
  }
  for (const { reference } of answer.rules) {
    const name = words.rule(reference.document, reference.paragraph);
    if (![...cited.keys()].some((known) => known.startsWith(reference.document)))
      cited.set(name, { name, url: addressOf(reference.document) });
  }
  return [...cited.values()];
}

/** Under the chart, small: what is derived or missing, how far the data go, and the documents. */
export function renderFoot(content: FigureContent): TemplateResult {
  const { words } = content;
  const sources = citedSources(content);
  return html`<div class="foot" part="foot">
    <ul class="notes" part="notes">
      ${content.notes.map((note) => html`<li>${note}</li>`)}
    </ul>
    <p part="sources">
      ${content.units && `${content.units}. `}${words.dataTo(content.dataTo)} ${words.sources}
      ${sources.map(({ name, url }, i) => html`${i === 0 ? '' : '; '}${url === undefined ? name : html`<a href=${url} target="_blank" rel="noopener">${name}</a>`}`)}.
    </p>
  </div>`;
}
