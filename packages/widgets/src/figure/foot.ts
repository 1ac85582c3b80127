import { html, type TemplateResult } from 'lit';
import type { FigureContent } from './content.js';
import type { FigureWords } from './words.js';

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
