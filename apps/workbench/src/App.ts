import { peacekeepingOperations } from '@blueledger/datasets/peacekeeping-operations';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { heldView, type Refused } from './address/heldView.js';
import {
  changeView,
  defaultView,
  type PageName,
  pageNames,
  readAddress,
  type View,
  writeAddress,
} from './address/view.js';
import { pages } from './pages/pages.js';
import { renderFailure } from './parts/failure.js';
import { renderHeader } from './shell/header.js';
import { renderNavigation } from './shell/navigation.js';
import type { SearchPalette } from './shell/SearchPalette.js';
import './shell/SearchPalette.js';
import { languageNames, languageOf, loadMessages } from './text/languages.js';
import type { Messages } from './text/messages.js';
import { type StateNames, stateNames } from './text/stateNames.js';

/** The app: the header, the navigation, and the page that the address names. */
@customElement('workbench-app')
export class App extends LitElement {
  @state() private view: View = readAddress(location.search);
  @state() private messages: Messages | undefined;
  @state() private names: StateNames = new Map();
  @state() private loaded: ReadonlySet<string> = new Set();
  @state() private problem: Error | undefined;
  @query('search-palette') private palette!: SearchPalette | null;
  readonly #requested = new Set<string>();
  readonly #failed = new Set<string>();

  // The style sheet of the document styles the app: the app is the document.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#onPopState);
    addEventListener('keydown', this.#onKey);
    this.addEventListener('click', this.#onLink);
    this.addEventListener('view-request', this.#onViewRequest);
    void this.#loadLanguage();
    void this.#loadPage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#onPopState);
    removeEventListener('keydown', this.#onKey);
    this.removeEventListener('click', this.#onLink);
    this.removeEventListener('view-request', this.#onViewRequest);
  }

  get #page(): PageName | undefined {
    return pageNames.find((name) => name === this.view.page);
  }

  readonly #onPopState = (): void => this.#show(readAddress(location.search));

  readonly #onViewRequest = ({ detail }: HTMLElementEventMap['view-request']): void =>
    this.#go(changeView(this.#held.view, detail.change), detail.replace);

  /** The view as its page can show it, and what of the address it cannot. */
  get #held(): { readonly view: View; readonly refused: readonly Refused[] } {
    const page = this.#page;
    const { uses = [], years } = page ? pages[page] : {};
    return heldView(
      this.view,
      {
        uses,
        years,
        isGroup: (group) => Object.hasOwn(this.messages?.groups ?? {}, group) || this.names.has(group),
        languages: Object.keys(languageNames),
      },
      defaultView,
    );
  }

  /** A link to a view opens it here; with a modifier key it opens as any link does. */
  readonly #onLink = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a[href^="?"]');
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const view = readAddress(link.getAttribute('href') as string);
    // What the browser keeps as failed it asks for again only in a new document.
    if (this.#failed.has(view.page)) return;
    event.preventDefault();
    this.#go(view, false);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const isTyping = (event.target as Element).closest?.('input, select, textarea, [contenteditable]');
    const opensSearch = (event.key === 'k' && (event.metaKey || event.ctrlKey)) || (event.key === '/' && !isTyping);
    if (!opensSearch) return;
    event.preventDefault();
    this.palette?.open();
  };

  #go(view: View, replace: boolean): void {
    const address = writeAddress(view);
    const target = address === '?' ? location.pathname : `${location.pathname}${address}`;
    if (replace) history.replaceState(null, '', target);
    else history.pushState(null, '', target);
    this.#show(view);
  }

  #show(view: View): void {
    const before = this.view;
    this.view = view;
    if (view.language !== before.language) void this.#loadLanguage();
    if (view.page === before.page) return;
    void this.#loadPage().then(() => {
      // The reader changed the page: reading goes on at its top.
      scrollTo(0, 0);
      this.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
    });
  }

  async #loadLanguage(): Promise<void> {
    const language = languageOf(this.view.language, navigator.languages);
    const [messages, names] = await Promise.all([loadMessages(language), stateNames(language)]);
    if (language !== languageOf(this.view.language, navigator.languages)) return;
    this.messages = messages;
    this.names = names;
    document.documentElement.lang = messages.language;
    document.documentElement.dir = messages.direction;
  }

  async #loadPage(): Promise<void> {
    const page = this.#page;
    this.problem = undefined;
    if (page === undefined || this.#requested.has(page)) return;
    this.#requested.add(page);
    try {
      await pages[page].load();
      this.loaded = new Set([...this.loaded, page]);
      await this.updateComplete;
    } catch (error) {
      this.#requested.delete(page);
      this.#failed.add(page);
      this.problem = error instanceof Error ? error : new Error(String(error));
    }
  }

  protected override willUpdate(): void {
    const { theme } = this.view;
    document.documentElement.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : '';
    if (this.messages && this.#page) document.title = `${this.messages.pages[this.#page]} · Blue Ledger`;
  }

  #renderRefused(refused: readonly Refused[], year: string, { shell }: Messages): TemplateResult | typeof nothing {
    if (refused.length === 0) return nothing;
    return html`<div class="problem" role="status">
      ${refused.map(({ key, value }) => html`<p>${key === 'year' ? shell.noYear(value, year) : key === 'group' ? shell.noGroup(value) : shell.noChoice(`${key}=${value}`)}</p>`)}
    </div>`;
  }

  /** A page that does not exist says so, and leads on. */
  #renderNoPage(view: View, messages: Messages): TemplateResult {
    const { shell } = messages;
    return html`<h1>${shell.noPageTitle}</h1>
      <p>${shell.noPage(view.page)}</p>
      <ul>
        ${pageNames.map((page) => html`<li><a href=${writeAddress(changeView(view, { page }))}>${messages.pages[page]}</a></li>`)}
      </ul>
      <p><button type="button" @click=${() => this.palette?.open()}>${shell.search}</button></p>`;
  }

  #renderPage(messages: Messages): TemplateResult {
    const { names, problem } = this;
    const { view, refused } = this.#held;
    const page = this.#page;
    if (page === undefined) return this.#renderNoPage(view, messages);
    if (problem) return renderFailure(messages.shell.failed, problem, () => void this.#loadPage(), messages);
    if (!this.loaded.has(page)) return html`<p class="quiet" aria-busy="true">${messages.shell.loading}</p>`;
    return html`${this.#renderRefused(refused, view.year, messages)} ${pages[page].render({ view, messages, names })}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this;
    const page = this.#page;
    if (!messages) return nothing;
    const { view } = this.#held;
    const entry = page && pages[page];
    return html`${renderHeader({ view, messages, uses: entry?.uses ?? [], years: entry?.years ?? [], search: () => this.palette?.open(), skip: this.#toContent })}
      <div class="layout">
        ${renderNavigation(view, messages)}
        <main id="content" tabindex="-1">${this.#renderPage(messages)}</main>
      </div>
      <footer class="footer"><p>${messages.shell.footer(peacekeepingOperations.dataVersion)}</p></footer>
      <search-palette .context=${{ view, messages, names: this.names }}></search-palette>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    // On a narrow screen the navigation is a bar that scrolls: the present page stays visible. Elsewhere the browser need not
    // lay the page out for it.
    if (!changed.has('view') && !changed.has('messages')) return;
    if (matchMedia('(width > 60rem)').matches) return;
    this.querySelector('.navigation [aria-current=page]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }

  readonly #toContent = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLElement>('#content')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'workbench-app': App;
  }
}
