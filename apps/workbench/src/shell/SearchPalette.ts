import { tables } from 'virtual:tables';
import { rowsOf } from '@blueledger/datasets/decode';
import { peacekeepingOperations } from '@blueledger/datasets/peacekeeping-operations';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { navigate } from '../address/navigate.js';
import { readAddress } from '../address/view.js';
import type { PageContext } from '../pages/PageElement.js';
import type { moreTargets } from './moreTargets.js';
import { rankTargets } from './rankTargets.js';
import { type Aliases, matchTargets, type SearchTarget, searchTargets } from './searchTargets.js';

/** Search over everything that has a name: a dialog with one field and the matches, opened by `/` or Ctrl K. */
@customElement('search-palette')
export class SearchPalette extends LitElement {
  @property({ attribute: false }) context!: PageContext;
  @state() private text = '';
  /** The marked match; undefined where the text may mean several and the reader has marked none. */
  @state() private marked: number | undefined;
  @state() private asks = false;
  @state() private aliases: Aliases = new Map();
  @state() private more: typeof moreTargets | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private input!: HTMLInputElement;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  open(): void {
    // Other names come when a search begins, and add to what is found; without them it finds names and codes.
    if (this.aliases.size === 0)
      void import('./aliases.js').then(
        ({ aliasesByCode }) => {
          this.aliases = aliasesByCode();
        },
        () => {},
      );
    if (!this.more)
      void import('./moreTargets.js').then(
        ({ moreTargets }) => {
          this.more = moreTargets;
        },
        () => {},
      );
    this.text = '';
    this.marked = undefined;
    this.asks = false;
    this.input.value = '';
    if (!this.dialog.open) this.dialog.showModal();
    this.input.focus();
  }

  #made: { readonly of: readonly unknown[]; readonly targets: readonly SearchTarget[] } | undefined;

  /** Everything that can be found, made again only when something of it has changed. */
  get #all(): readonly SearchTarget[] {
    const { view, messages, names } = this.context;
    const of = [view, messages, names, this.aliases, this.more];
    if (this.#made?.of.every((part, i) => part === of[i])) return this.#made.targets;
    const missions = Array.from(rowsOf(peacekeepingOperations), ({ mission, name_en }) => ({
      code: mission,
      name: name_en ?? mission,
    }));
    const targets = [
      ...searchTargets({ ...this.context, missions, tables, aliases: this.aliases }),
      ...(this.more?.(view, messages) ?? []),
    ];
    this.#made = { of, targets };
    return targets;
  }

  get #matching(): readonly SearchTarget[] {
    return matchTargets(this.#all, this.text);
  }

  /** What Enter takes: the marked match, else the first where no other is called exactly so. */
  get #at(): number | undefined {
    if (this.marked !== undefined) return this.marked;
    const exact = this.text.trim() === '' ? [] : rankTargets(this.#all, this.text).filter(({ rank }) => rank === 0);
    return exact.length > 1 ? undefined : 0;
  }

  #choose(target: SearchTarget | undefined): void {
    if (!target) return;
    this.dialog.close();
    navigate(this, readAddress(target.href));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const matching = this.#matching;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(matching.length - 1, (this.#at ?? -1) + 1),
      ArrowUp: Math.max(0, (this.#at ?? 1) - 1),
    };
    const next = moves[event.key];
    const at = this.#at;
    if (next !== undefined) this.marked = next;
    else if (event.key === 'Enter' && at === undefined) this.asks = true;
    else if (event.key === 'Enter') this.#choose(matching[at ?? 0]);
    else return;
    event.preventDefault();
  };

  protected override render(): TemplateResult {
    const { shell } = this.context.messages;
    const at = this.#at;
    const matching = this.#matching;
    return html`<dialog class="palette" aria-label=${shell.search}>
      <input
        type="text"
        role="combobox"
        aria-label=${shell.searchHint}
        placeholder=${shell.searchHint}
        aria-expanded=${matching.length > 0}
        aria-controls="palette-list"
        aria-activedescendant=${matching.length > 0 && at !== undefined ? `palette-${at}` : nothing}
        autocomplete="off"
        spellcheck="false"
        @input=${(event: Event) => {
          this.text = (event.target as HTMLInputElement).value;
          this.marked = undefined;
          this.asks = false;
        }}
        @keydown=${this.#onKey}
      />
      <ul id="palette-list" role="listbox" aria-label=${shell.search} ?hidden=${matching.length === 0}>
        ${matching.map(
          (target, index) =>
            html`<li id="palette-${index}" role="option" aria-selected=${index === at} @click=${() => this.#choose(target)}>
              <span>${target.name}</span> <span class="quiet">${target.kind}</span>
            </li>`,
        )}
      </ul>
      ${matching.length === 0 ? html`<p class="quiet" role="status">${shell.nothingFound(this.text)}</p>` : nothing}
      <p role="alert" ?hidden=${!this.asks}>${shell.whichOne(this.text)}</p>
      <form method="dialog"><button>${shell.close}</button></form>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-palette': SearchPalette;
  }
}
