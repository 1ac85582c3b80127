import { peacekeepingOperations } from '@blueledger/datasets/peacekeeping-operations';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import {
  changeView,
  defaultView,
  type RoomName,
  readAddress,
  roomNames,
  type View,
  writeAddress,
} from './address/view.js';
import { languageOf, wordsIn } from './language/languages.js';
import { type StateNames, stateNames } from './language/names.js';
import type { Words } from './language/words.js';
import { rooms } from './rooms/rooms.js';
import type { Palette } from './shell/Palette.js';
import './shell/Palette.js';
import { renderRail } from './shell/rail.js';
import { renderStrip } from './shell/strip.js';

/** The desk: the rail of rooms, the strip that every room obeys, and the room that the address names. */
@customElement('workbench-desk')
export class Desk extends LitElement {
  @state() private view: View = readAddress(location.search);
  @state() private words: Words | undefined;
  @state() private names: StateNames = new Map();
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private problem: Error | undefined;
  @query('desk-palette') private palette!: Palette | null;
  private readonly asked = new Set<string>();

  // The page's own style sheet styles the desk: it is the page.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.readBack);
    addEventListener('keydown', this.onKey);
    this.addEventListener('click', this.onLink);
    this.addEventListener('desk-go', this.onGo);
    void this.speak();
    void this.enter();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.readBack);
    removeEventListener('keydown', this.onKey);
    this.removeEventListener('click', this.onLink);
    this.removeEventListener('desk-go', this.onGo);
  }

  private get room(): RoomName | undefined {
    return roomNames.find((name) => name === this.view.room);
  }

  private readonly readBack = (): void => this.show(readAddress(location.search));

  private readonly onGo = ({ detail }: HTMLElementEventMap['desk-go']): void =>
    this.go(changeView(this.view, detail.change), detail.replace);

  /** A link to a view opens it here; with a key held it opens as any link does. */
  private readonly onLink = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a[href^="?"]');
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    event.preventDefault();
    this.go(readAddress(link.getAttribute('href') as string), false);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const typing = (event.target as Element).closest?.('input, select, textarea, [contenteditable]');
    const asks = (event.key === 'k' && (event.metaKey || event.ctrlKey)) || (event.key === '/' && !typing);
    if (!asks) return;
    event.preventDefault();
    this.palette?.open();
  };

  private go(view: View, replace: boolean): void {
    const address = writeAddress(view);
    const target = address === '?' ? location.pathname : `${location.pathname}${address}`;
    if (replace) history.replaceState(null, '', target);
    else history.pushState(null, '', target);
    this.show(view);
  }

  private show(view: View): void {
    const before = this.view;
    this.view = view;
    if (view.language !== before.language) void this.speak();
    if (view.room === before.room) return;
    void this.enter().then(() => {
      // The room was changed by hand: reading goes on at its head.
      scrollTo(0, 0);
      this.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
    });
  }

  private async speak(): Promise<void> {
    const code = languageOf(this.view.language, navigator.languages);
    const [words, names] = await Promise.all([wordsIn(code), stateNames(code)]);
    if (code !== languageOf(this.view.language, navigator.languages)) return;
    this.words = words;
    this.names = names;
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
  }

  private async enter(): Promise<void> {
    const { room } = this;
    this.problem = undefined;
    if (room === undefined || this.asked.has(room)) return;
    this.asked.add(room);
    try {
      await rooms[room].open();
      this.opened = new Set([...this.opened, room]);
      await this.updateComplete;
    } catch (error) {
      this.asked.delete(room);
      this.problem = error instanceof Error ? error : new Error(String(error));
    }
  }

  protected override willUpdate(): void {
    const { theme } = this.view;
    document.documentElement.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : '';
    if (this.words && this.room) document.title = `${this.words.rooms[this.room]} · Blue Ledger`;
  }

  private renderRoom(words: Words): TemplateResult {
    const { room, view, names, problem } = this;
    if (room === undefined) return html`<p class="problem" role="alert">${words.shell.noRoom(view.room)}</p>`;
    if (problem)
      return html`<div class="problem" role="alert">
        <p>${words.shell.failed} ${words.shell.offline}</p>
        <p class="quiet">${problem.message}</p>
        <button type="button" @click=${() => this.enter()}>${words.shell.again}</button>
      </div>`;
    if (!this.opened.has(room)) return html`<p class="quiet" aria-busy="true">${words.shell.loading}</p>`;
    return rooms[room].render({ view, words, names });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, view, room } = this;
    if (!words) return nothing;
    const door = room && rooms[room];
    return html`${renderStrip({ view, words, obeys: door?.obeys ?? [], years: door?.years ?? [], search: () => this.palette?.open(), skip: this.toContent })}
      <div class="house">
        ${renderRail(view, words)}
        <main id="content" tabindex="-1">${this.renderRoom(words)}</main>
      </div>
      <footer class="foot"><p>${words.shell.foot(peacekeepingOperations.dataVersion)}</p></footer>
      <desk-palette .place=${{ view: { ...defaultView, ...view }, words, names: this.names }}></desk-palette>`;
  }

  protected override updated(): void {
    // On a narrow screen the rail is a bar that scrolls: the room one is in stays in sight.
    this.querySelector('.rail [aria-current=page]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }

  private readonly toContent = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLElement>('#content')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'workbench-desk': Desk;
  }
}
