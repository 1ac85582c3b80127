import { BlueLedgerError } from '@blueledger/core/internal/errors';
import { checkOption, optionValue } from '../figure/attributes.js';
import type { BlEventMap } from '../figure/events.js';
import { LanguageWatch } from '../figure/LanguageWatch.js';
import { isNotLoaded } from '../figure/notLoaded.js';
import type { Disclosure } from './Disclosure.js';
import { queryNames, type ValueQuery } from './query.js';
import type { SourcedValue } from './sourcedValue.js';
import { valueSheet } from './value.styles.js';

// In Node there are no elements: importing does no harm there.
const Base =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * One sourced number inside a sentence. The text in the page is the fallback: it stays where it agrees with the figure, and
 * wherever anything fails. The source opens on demand.
 *
 * @tagname bl-value
 * @summary One sourced number inside a sentence
 * @slot - The number as the page writes it: the fallback, and what is compared with the figure.
 * @attr {'peacekeeping-rate' | 'regular-rate' | 'assessment-share' | 'uniformed-personnel' | 'personnel-share' | 'appropriation' | 'approved-budget'} of - What the number is.
 * @attr {string} state - A Member State by its alpha-3 code.
 * @attr {string} group - Groups and states joined with `+`, instead of one state.
 * @attr {string} mission - A mission by its acronym, for `appropriation` and `approved-budget`.
 * @attr {string} year - Calendar year, or budget year such as `2024/25`.
 * @attr {string} month - A month as `2025-07`, for personnel.
 * @attr {string} decimals - Decimals of a percentage. Default 2, or 4 below 0.1 per cent.
 * @csspart value - The number, which opens its source.
 * @csspart panel - What opens: the figure in full, what is derived, and its documents.
 * @cssprop [--bl-muted] - The dots under the number.
 * @cssprop [--bl-ink] - Text of the panel.
 * @cssprop [--bl-owed] - The dots under a number that does not agree with its source.
 * @cssprop [--bl-font=inherit] - Font family of the panel.
 * @fires {CustomEvent<BlReadyDetail>} bl-ready - The figure is there.
 * @fires {CustomEvent<BlErrorDetail>} bl-error - The figure cannot be had, or the text in the page disagrees with it.
 */
export class BlValue extends Base {
  static readonly observedAttributes: readonly string[] = queryNames;

  readonly #root: ShadowRoot;
  readonly #shown: HTMLElement;
  readonly #computed: HTMLElement;
  readonly #slotted: HTMLSlotElement;
  readonly #watch: LanguageWatch;
  #disclosure: Disclosure | undefined;
  /** What the page gave, by attribute or by property; absent, null and empty alike are not there. */
  readonly #given = new Map<string, string>();
  #turn = 0;
  #reported = '';
  #waiting = false;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [valueSheet()];
    this.#shown = document.createElement('span');
    this.#shown.className = 'value';
    this.#shown.part.add('value');
    this.#shown.tabIndex = 0;
    for (const [name, value] of Object.entries({ role: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' }))
      this.#shown.setAttribute(name, value);
    this.#slotted = document.createElement('slot');
    this.#computed = document.createElement('span');
    this.#computed.hidden = true;
    this.#shown.append(this.#slotted, this.#computed);
    this.#shown.addEventListener('click', () => void this.#toggle());
    this.#shown.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      void this.#toggle();
    });
    this.#slotted.addEventListener('slotchange', () => this.#schedule());
    this.#root.append(this.#shown);
    this.#watch = new LanguageWatch(this, () => this.#schedule());
  }

  connectedCallback(): void {
    this.#watch.hostConnected();
    this.#schedule();
  }

  disconnectedCallback(): void {
    this.#watch.hostDisconnected();
    this.#disclosure?.close();
  }

  attributeChangedCallback(name: keyof ValueQuery, _before: string | null, value: string | null): void {
    this.#give(name, value);
  }

  #give(name: keyof ValueQuery, value: unknown): void {
    const text = optionValue(value, false);
    if (text === undefined) this.#given.delete(name);
    else this.#given.set(name, String(text));
    if (this.isConnected) this.#schedule();
  }

  get #query(): ValueQuery {
    for (const name of queryNames) checkOption(name, this.#given.get(name));
    return Object.fromEntries(queryNames.map((name) => [name, this.#given.get(name)])) as unknown as ValueQuery;
  }

  static {
    // Each option is a property as well, for frameworks that set those, and takes what its attribute takes.
    for (const name of queryNames)
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: BlValue) {
          return this.#given.get(name);
        },
        set(this: BlValue, value: unknown) {
          this.#give(name, value);
        },
      });
  }

  /** Asks once for all that changes in one turn; the answer comes as a chunk of its own. */
  #schedule(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const query = this.#query;
      const { sourcedValue } = await import('./sourcedValue.js');
      const valueIn = (language: string) => sourcedValue(query, this.textContent ?? '', language);
      // Where the texts of a language do not come, English is there.
      const value = await valueIn(this.#watch.language).catch(() => valueIn('en'));
      if (turn === this.#turn && this.isConnected) await this.#show(value);
    } catch (error) {
      // The text in the page stays; nothing else on the page is touched, and a click asks again.
      if (turn !== this.#turn) return;
      if (error instanceof BlueLedgerError) this.#report(error.code, error.message);
      else {
        console.warn('<bl-value>: a file did not load.', error);
        this.#reported = '';
        this.#report(isNotLoaded(error) ? 'not-loaded' : 'failed', 'The source of this number did not load.');
      }
    }
  }

  async #show(value: SourcedValue): Promise<void> {
    const { Disclosure } = await import('./Disclosure.js');
    const own = value.show === 'page';
    this.#slotted.hidden = !own;
    this.#computed.hidden = own;
    this.#computed.textContent = own ? '' : value.text;
    this.#computed.lang = value.language;
    this.#shown.classList.toggle('doubtful', value.problem !== undefined);
    this.#disclosure ??= new Disclosure(this.#root, this.#shown);
    this.#disclosure.fill(value);
    if (value.problem) this.#report(value.problem.code, value.problem.message);
    else this.#reported = '';
    if (value.text !== '') this.#send('bl-ready', { title: value.title });
  }

  /** Says what is wrong once: to the page by an event, and to its author on the console. */
  #report(code: string, message: string): void {
    if (this.#reported === message) return;
    this.#reported = message;
    console.warn(`<bl-value>: ${message}`);
    this.#send('bl-error', { code, message });
  }

  #send<Type extends 'bl-ready' | 'bl-error'>(type: Type, detail: BlEventMap[Type]['detail']): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  async #toggle(): Promise<void> {
    if (!this.#disclosure) await this.#run();
    this.#disclosure?.toggle();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-value': BlValue;
  }
}
