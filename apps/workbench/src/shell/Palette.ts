import { tables } from 'virtual:tables';
import { rowsOf } from '@blueledger/datasets/decode';
import { peacekeepingOperations } from '@blueledger/datasets/peacekeeping-operations';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { readAddress } from '../address/view.js';
import type { Place } from '../parts/Room.js';
import { change } from './change.js';
import { found, type Target, targets } from './findings.js';

/** Search over everything that has a name: a dialog with one field and the places that fit, opened by `/` or Ctrl K. */
@customElement('desk-palette')
export class Palette extends LitElement {
  @property({ attribute: false }) place!: Place;
  @state() private text = '';
  @state() private at = 0;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private input!: HTMLInputElement;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  open(): void {
    this.text = '';
    this.at = 0;
    this.input.value = '';
    if (!this.dialog.open) this.dialog.showModal();
    this.input.focus();
  }

  private get all(): readonly Target[] {
    const missions = Array.from(rowsOf(peacekeepingOperations), ({ mission, name_en }) => ({
      code: mission,
      name: name_en ?? mission,
    }));
    return targets({ ...this.place, missions, tables });
  }

  private get list(): readonly Target[] {
    return found(this.all, this.text);
  }

  private choose(target: Target | undefined): void {
    if (!target) return;
    this.dialog.close();
    change(this, readAddress(target.href));
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const { list } = this;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(list.length - 1, this.at + 1),
      ArrowUp: Math.max(0, this.at - 1),
    };
    const next = moves[event.key];
    if (next !== undefined) this.at = next;
    else if (event.key === 'Enter') this.choose(list[this.at]);
    else return;
    event.preventDefault();
  };

  protected override render(): TemplateResult {
    const { shell } = this.place.words;
    const { list, at } = this;
    return html`<dialog class="palette" aria-label=${shell.search}>
      <input
        type="text"
        role="combobox"
        aria-label=${shell.searchHint}
        placeholder=${shell.searchHint}
        aria-expanded=${list.length > 0}
        aria-controls="palette-list"
        aria-activedescendant=${list.length > 0 ? `palette-${at}` : nothing}
        autocomplete="off"
        spellcheck="false"
        @input=${(event: Event) => {
          this.text = (event.target as HTMLInputElement).value;
          this.at = 0;
        }}
        @keydown=${this.onKey}
      />
      <ul id="palette-list" role="listbox" aria-label=${shell.search} ?hidden=${list.length === 0}>
        ${list.map(
          (target, index) =>
            html`<li id="palette-${index}" role="option" aria-selected=${index === at} @click=${() => this.choose(target)}>
              <span>${target.name}</span> <span class="quiet">${target.kind}</span>
            </li>`,
        )}
      </ul>
      ${list.length === 0 ? html`<p class="quiet" role="status">${shell.nothingFound(this.text)}</p>` : nothing}
      <form method="dialog"><button>${shell.close}</button></form>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-palette': Palette;
  }
}
