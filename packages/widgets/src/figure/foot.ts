import { html, type TemplateResult } from 'lit';
import { citedSources } from './citedSources.js';
import type { FigureContent } from './content.js';

/** Under the chart, small: what is derived or missing, how far the data go, and the documents. */
export function renderFoot(content: FigureContent, note?: string): TemplateResult {
  const { messages } = content;
  const sources = citedSources(content);
  return html`<div class="foot" part="foot">
    <ul class="notes" part="notes">
      ${(note ? [...content.notes, note] : content.notes).map((text) => html`<li>${text} </li>`)}
    </ul>
    <p part="sources">
      ${content.units && `${content.units}. `}${messages.dataTo(content.dataTo)} ${messages.sources}
      ${sources.map(({ name, url }, i) => html`${i === 0 ? '' : '; '}<bdi>${url === undefined ? name : html`<a href=${url} target="_blank" rel="noopener">${name}</a>`}</bdi>`)}.
    </p>
  </div>`;
}
