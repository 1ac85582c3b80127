import { html, type nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { type Language, languageOf } from '../text/languages.js';
import { PageElement } from './PageElement.js';

/** What one page says: English with its code, the other languages when they are chosen. */
export interface PageTexts<Texts> {
  readonly en: Texts;
  readonly others: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly texts: Texts }>>>;
}

/** A page whose messages load with it, in `text/` beside it, and not with the shell. */
export abstract class TextPage<Texts> extends PageElement {
  protected abstract readonly languages: PageTexts<Texts>;
  @state() private loadedTexts: { readonly language: string; readonly texts: Texts } | undefined;
  #loading = '';

  protected abstract renderPage(texts: Texts): TemplateResult | typeof nothing;

  async #load(language: Language): Promise<void> {
    if (this.#loading === language) return;
    this.#loading = language;
    const texts = language === 'en' ? this.languages.en : (await this.languages.others[language]()).texts;
    if (this.#loading === language) this.loadedTexts = { language, texts };
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const language = languageOf(this.messages.language, []);
    if (language === 'en') this.loadedTexts = { language, texts: this.languages.en };
    else if (this.loadedTexts?.language !== language) void this.#load(language);
  }

  protected override render(): TemplateResult | typeof nothing {
    const language = languageOf(this.messages.language, []);
    return this.loadedTexts?.language === language
      ? this.renderPage(this.loadedTexts.texts)
      : html`<p class="quiet" aria-busy="true">${this.messages.shell.loading}</p>`;
  }
}
