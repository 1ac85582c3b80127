import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type Ranked, rankTargets } from '../shell/rankTargets.js';
import type { Messages } from '../text/messages.js';

export interface Choice {
  readonly code: string;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

const most = 8;
let boxes = 0;

/**
 * A field that offers what matches while one types. It takes the match that is marked; where a text may mean several, none is
 * marked until the reader marks one. Sends `choose` with the code.
 */
@customElement('choice-box')
export class ChoiceBox extends LitElement {
  @property({ attribute: false }) messages!: Messages;
  @property({ attribute: false }) choices: readonly Choice[] = [];
  @property() label = '';
  @property({ type: Boolean }) disabled = false;
  /** What stands in the field: the name of the present choice, where there is one. */
  @property() value = '';
  @state() private text: string | undefined;
  @state() private at: number | undefined;
  @state() private asks = '';
  @query('input') private input!: HTMLInputElement;
  readonly #id = `choices-${(boxes += 1)}`;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #matching(): readonly Ranked<Choice>[] {
    return this.text === undefined || this.text.trim() === ''
      ? []
      : rankTargets(this.choices, this.text).slice(0, most);
  }

  /** The match that Enter takes: the marked one, else the only exact one, else the only one. */
  get #marked(): number | undefined {
    if (this.at !== undefined) return this.at;
    const matching = this.#matching;
    const exact = matching.filter(({ rank }) => rank === 0).length;
    return exact === 1 || matching.length === 1 ? 0 : undefined;
  }

  /** The first name with a word that begins as the text does, where nothing matches it. */
  get #nearest(): string | undefined {
    return rankTargets(this.choices, (this.text ?? '').trim().slice(0, 3))[0]?.target.name;
  }

  #choose(choice: Choice | undefined): void {
    if (!choice) return;
    this.text = undefined;
    this.asks = '';
    this.input.value = this.value;
    this.dispatchEvent(new CustomEvent('choose', { detail: choice.code, bubbles: true }));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const matching = this.#matching;
    const marked = this.#marked;
    if (event.key === 'ArrowDown') this.at = Math.min(matching.length - 1, (marked ?? -1) + 1);
    else if (event.key === 'ArrowUp') this.at = Math.max(0, (marked ?? matching.length) - 1);
    else if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && (this.text ?? '').trim() !== '') {
      const { shell, states } = this.messages;
      if (marked !== undefined) this.#choose(matching[marked]?.target);
      else
        this.asks =
          matching.length > 0 ? shell.whichOne(this.text ?? '') : states.unknown(this.text ?? '', this.#nearest);
    } else return;
    event.preventDefault();
  };

  #close(): void {
    this.text = undefined;
    this.asks = '';
    this.input.value = this.value;
  }

  protected override render(): TemplateResult {
    const matching = this.#matching;
    const marked = this.#marked;
    return html`<label class="field choice-box"
        ><span>${this.label}</span>
        <input
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          placeholder=${this.messages.states.addHint}
          aria-autocomplete="list"
          aria-expanded=${matching.length > 0}
          aria-controls=${this.#id}
          aria-activedescendant=${marked === undefined ? nothing : `${this.#id}-${marked}`}
          ?disabled=${this.disabled}
          .value=${this.text ?? this.value}
          @input=${(event: Event) => {
            this.text = (event.target as HTMLInputElement).value;
            this.at = undefined;
            this.asks = '';
          }}
          @focus=${() => this.input.select()}
          @keydown=${this.#onKey}
          @blur=${() => setTimeout(() => this.asks === '' && this.#close(), 150)}
        />
        <ul id=${this.#id} role="listbox" aria-label=${this.label} ?hidden=${matching.length === 0}>
          ${matching.map(
            ({ target }, i) =>
              html`<li id="${this.#id}-${i}" role="option" aria-selected=${i === marked} @mousedown=${(
                event: Event,
              ) => {
                event.preventDefault();
                this.#choose(target);
              }}>
                <span>${target.name}</span> <span class="quiet">${target.code}</span>
              </li>`,
          )}
        </ul>
      </label>
      <p class="problem" role="alert" ?hidden=${this.asks === ''}>${this.asks}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'choice-box': ChoiceBox;
  }
}
