import { html, nothing, type TemplateResult } from 'lit';
import { citedSources } from './citedSources.js';
import type { Cited, FigureContent } from './content.js';

/** Where there are more documents than these, the others open on request: each is a stop for who moves by keyboard. */
const mostListed = 5;

/** Notes of more letters than these stand in columns where the figure is wide: a line stays short enough to be read. */
const longNotes = 400;

const linked = (sources: readonly Cited[]) =>
  sources.map(
    ({ name, url }, i) =>
      html`${i === 0 ? '' : '; '}<bdi>${url === undefined ? name : html`<a href=${url} target="_blank" rel="noopener">${name}</a>`}</bdi>`,
  );

/** Under the chart, small: what is derived or missing, how far the data go, and the documents. */
export function renderFoot(content: FigureContent, note?: string): TemplateResult {
  const { messages } = content;
  const stop = messages.stop ?? '. ';
  const notes = [...content.notes, ...(messages.names ? [messages.names] : []), ...(note ? [note] : [])];
  const isLong = notes.reduce((sum, { length }) => sum + length, 0) > longNotes;
  const sources = citedSources(content);
  const [listed, more] =
    sources.length > mostListed ? [sources.slice(0, mostListed - 1), sources.slice(mostListed - 1)] : [sources, []];
  return html`<div class="foot" part="foot">
    <ul class=${isLong ? 'notes long' : 'notes'} part="notes">
      ${notes.map((text) => html`<li>${text} </li>`)}
    </ul>
    <div class="sources" part="sources">
      <p>${content.units && `${content.units}${stop}`}${messages.dataTo(content.dataTo)} ${messages.sources} ${linked(listed)}${more.length > 0 ? ';' : stop.trim()}</p>
      ${more.length > 0 ? html`<details><summary>${messages.moreSources(more.length)}</summary><p>${linked(more)}${stop.trim()}</p></details>` : nothing}
    </div>
  </div>`;
}
