import { html, type TemplateResult } from 'lit';
import { citedSources } from './citedSources.js';
import type { FigureContent } from './content.js';
import type { FigureWords } from './words.js';

/** A remark where the page speaks a language that the figure has no words in: it is in another, and says so. */
function languageNote(tag: string, { language, instead }: FigureWords): string | undefined {
  const own = language.split('-')[0] as string;
  if (tag === '' || tag.toLowerCase().split('-')[0] === own) return undefined;
  try {
    return instead(new Intl.DisplayNames(own, { type: 'language' }).of(tag) as string);
  } catch {
    // `lang` is the page's to write: what is no language tag names none.
    return undefined;
  }
}

/** Under the chart, small: what is derived or missing, how far the data go, and the documents. */
export function renderFoot(content: FigureContent, pageLanguage: string): TemplateResult {
  const { words } = content;
  const note = languageNote(pageLanguage, words);
  const sources = citedSources(content);
  return html`<div class="foot" part="foot">
    <ul class="notes" part="notes">
      ${(note ? [...content.notes, note] : content.notes).map((text) => html`<li>${text}</li>`)}
    </ul>
    <p part="sources">
      ${content.units && `${content.units}. `}${words.dataTo(content.dataTo)} ${words.sources}
      ${sources.map(({ name, url }, i) => html`${i === 0 ? '' : '; '}${url === undefined ? name : html`<a href=${url} target="_blank" rel="noopener">${name}</a>`}`)}.
    </p>
  </div>`;
}
