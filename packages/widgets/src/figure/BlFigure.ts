import { BlueLedgerError, oneOf } from '@blueledger/core/internal/errors';
import {
  type CSSResult,
  html,
  LitElement,
  nothing,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { FallbackTable } from '../snippet/fallbackTable.js';
import { checkOption, optionValue, wholeNumber } from './attributes.js';
import type { ChartPart } from './chart/ChartPart.js';
import { chartClass, type FigureContent } from './content.js';
import type { CustomFigure } from './custom/schema.js';
import type { BlEventMap } from './events.js';
import { figureStyles } from './figure.styles.js';
import { renderFoot } from './foot.js';
import { LanguageWatch } from './LanguageWatch.js';
import { type FigureMessages, messagesFor } from './messages.js';
import { nextTask } from './nextTask.js';
import { isNotLoaded, type Lacking } from './notLoaded.js';
import { schemeAround } from './surroundings.js';
import { renderTable } from './table.js';
import { messages as english } from './text/en.js';
import type { FigureTools, PanelName } from './tools/FigureTools.js';
import { whenIdle } from './whenIdle.js';

/** What every figure says, in the language of a page: of an error, where the figure itself has none to say it in. */
const frameMessages = (language: string): Promise<FigureMessages> =>
  messagesFor(language, english, (code) => import(`./text/${code}.ts`)).catch(() => english);

const chartCode = () => import('./chart/ChartPart.js');

/**
 * What every element shares: sentence and table first, then the chart, drawn when the figure comes near the
 * viewport or the page is idle, by a chunk that is asked for with the answer, and what a reader opens (a table that sorts, working, citation, downloads, embed code) as another with
 * the first click; and an error shown in place that leaves the page around it alone. Its colours are those of `tokens.ts`, each
 * with a custom property `--bl-<name>`.
 *
 * @slot - Fallback table from the embed code; readers see it where scripts never run.
 * @csspart figure - The whole figure.
 * @csspart caption - Title and summary.
 * @csspart title - What the figure is about.
 * @csspart summary - The sentence with the numbers that matter.
 * @csspart chart - The box of the chart.
 * @csspart table - The table of all values.
 * @csspart foot - Notes and sources.
 * @csspart notes - What is derived, extrapolated or missing.
 * @csspart sources - Units, how far the data go, and the documents.
 * @csspart actions - The row of quiet buttons.
 * @csspart panel - What a button opens: downloads, citation, working, embed code.
 * @csspart error - The message shown in place of a figure that cannot be drawn.
 * @cssprop [--bl-font=inherit] - Font family.
 * @cssprop [--bl-min-height] - Height kept free for the figure, so that nothing on the page moves.
 * @cssprop [--bl-padding=0] - Space inside the figure.
 * @fires {CustomEvent<BlReadyDetail>} bl-ready - The figure stands drawn; sent each time that it is drawn anew.
 * @fires {CustomEvent<BlErrorDetail>} bl-error - The question cannot be answered, or a file did not come.
 * @fires {CustomEvent<BlSelectDetail>} bl-select - A reader came to a point of the chart.
 * @fires {CustomEvent<BlExportDetail>} bl-export - A reader took a file or a text along.
 */
export abstract class BlFigure extends LitElement {
  static override styles: CSSResult | CSSResult[] = figureStyles;

  // Declared, not decorated: what every page loads is half a kilobyte less.
  static override properties: PropertyDeclarations = {
    theme: {},
    data: { attribute: false },
  };

  /** What each option is where the page gives none: what the class itself sets first. */
  readonly #defaults = new Map<PropertyKey, unknown>();

  /** An option takes by property what it takes by attribute, and writes neither. */
  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    for (const [name, options] of this.elementProperties) {
      const plain = Object.getOwnPropertyDescriptor(this.prototype, name);
      if (!plain || options.attribute === false) continue;
      Object.defineProperty(this.prototype, name, {
        ...plain,
        set(this: BlFigure, value: unknown) {
          plain.set?.call(this, this.#optionOf(name, value, options));
        },
      });
    }
  }

  /** Fixes the colour scheme to `light` or `dark`, whatever the page has. */
  theme: 'light' | 'dark' | undefined = undefined;

  /** A figure of the page's own in this frame: its summary, table, chart and sources. Checked; an error stands in its place if it is not valid. */
  data: CustomFigure | null | undefined;

  #content: FigureContent | undefined;

  #panel: PanelName | undefined;
  readonly #lacking = new Set<Lacking>();
  /** What was requested again: many browsers keep a file that failed as failed for as long as the page stands. */
  readonly #retried = new Set<Lacking>();
  #aroundScheme: 'light' | 'dark' | undefined;
  #waits = false;

  #chart: ChartPart | undefined;
  #tools: FigureTools | undefined;
  #nearViewport: IntersectionObserver | undefined;
  #announced: unknown;

  readonly #languageWatch = new LanguageWatch(this, () => this.requestUpdate());

  /** What the figure was last made for: an answer to an earlier query is dropped. */
  #ran: readonly unknown[] = [];
  #error: unknown;
  #errorMessages: FigureMessages = english;
  /** The content that the chart was last drawn for. */
  #drawnContent: FigureContent | undefined;

  /** The figure for the element's attributes, in a language. */
  protected abstract loadContent(language: string): Promise<FigureContent>;

  /** What stands in the figure now. */
  get content(): FigureContent | undefined {
    return this.#content;
  }

  /** A class of the figure where it wants another height for some of its options. */
  protected get layout(): string {
    return '';
  }

  /** The options that the page chose, by attribute: what an embed code says of the figure as it stands. */
  get chosen(): Readonly<Record<string, string | number>> {
    return Object.fromEntries(
      this.#options.flatMap(({ attribute, value, standard }) =>
        value === standard ? [] : [[attribute, value as string | number]],
      ),
    );
  }

  get #options(): readonly { readonly attribute: string; readonly value: unknown; readonly standard: unknown }[] {
    const { elementProperties } = this.constructor as typeof BlFigure;
    return [...elementProperties].flatMap(([name, { attribute }]) =>
      attribute === false
        ? []
        : [
            {
              attribute: typeof attribute === 'string' ? attribute : String(name).toLowerCase(),
              value: this[name as keyof this],
              standard: this.#defaults.get(name),
            },
          ],
    );
  }

  #optionOf(name: PropertyKey, value: unknown, { converter }: PropertyDeclaration): unknown {
    if (this.#defaults.has(name)) return optionValue(value, converter === wholeNumber) ?? this.#defaults.get(name);
    this.#defaults.set(name, value);
    return value;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Observed again at each connection: a figure moved in the page draws itself anew in its new place.
    this.#nearViewport = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && void this.#near(),
      { rootMargin: '200px' },
    );
    this.#nearViewport.observe(this);
    if (this.#waits) return;
    this.#waits = true;
    // What no reader comes near is drawn as well: a page may be printed, or scrolled past it in one leap.
    whenIdle(async () => {
      this.#waits = false;
      if (this.isConnected && this.getClientRects().length > 0) await this.#near();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#nearViewport?.disconnect();
  }

  /** The first drawing in tasks of its own: the page can paint and hear its reader after the script, and after the answer. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      await nextTask();
      void this.#run();
      // On its way while the answer is worked out; what is missing is said when it is drawn.
      void chartCode().catch(() => undefined);
      await nextTask();
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    if (this.#query.some((value, i) => !Object.is(value, this.#ran[i]))) void this.#run();
  }

  protected override updated(): void {
    // Draws again what is drawn already; what is not waits until it is near.
    if (this.#content !== this.#drawnContent && this.#nearViewport === undefined) void this.#draw();
    this.#lookAround();
    const error = this.#error;
    // Announced once its message stands in place.
    if (error !== undefined && error !== this.#announced)
      this.announce('bl-error', {
        code: error instanceof BlueLedgerError ? error.code : isNotLoaded(error) ? 'not-loaded' : 'failed',
        message: this.#errorText(error),
      });
    this.#announced = error;
  }

  #lookAround(): void {
    const probe = this.renderRoot.querySelector('.around');
    const scheme = probe ? schemeAround(probe) : undefined;
    if (scheme === this.#aroundScheme) return;
    this.#aroundScheme = scheme;
    this.requestUpdate();
  }

  /** What is said of an error: what the question lacks, in full; what the files lack, in plain words, the rest to the console. */
  #errorText(error: unknown): string {
    return error instanceof BlueLedgerError ? error.message : this.messages.notLoaded.figure;
  }

  /** The messages of the figure that stands, else of the error in its place; English while there is neither. */
  protected get messages(): FigureMessages {
    return this.content?.messages ?? this.#errorMessages;
  }

  /** All that the content depends on: the language, and the properties that the element's class declares. */
  get #query(): readonly unknown[] {
    return [this.#languageWatch.language, this.data, ...this.#options.map(({ value }) => value)];
  }

  /** Makes the figure for the query of now. What stands stays until the next content, or its error, is there. */
  async #run(): Promise<void> {
    const query = this.#query;
    this.#ran = query;
    this.#chart?.leave();
    this.#panel = undefined;
    this.#lacking.clear();
    const { language } = this.#languageWatch;
    try {
      this.#checkOptions();
      const content = await this.#load(language);
      if (query !== this.#ran) return;
      this.#error = undefined;
      await this.#show(content);
    } catch (error) {
      const messages = await frameMessages(language);
      if (query !== this.#ran) return;
      if (!(error instanceof BlueLedgerError))
        console.warn(`<${this.localName}>: the figure could not be made.`, error);
      this.#chart?.drop();
      this.#content = undefined;
      this.#errorMessages = messages;
      this.#error = error;
      this.requestUpdate();
    }
  }

  #checkOptions(): void {
    for (const { attribute, value } of this.#options) checkOption(attribute, value);
    oneOf(this.theme ?? 'light', ['light', 'dark'], 'theme');
  }

  async #load(language: string): Promise<FigureContent> {
    try {
      return await this.#loadIn(language);
    } catch (error) {
      if (!isNotLoaded(error)) throw error;
      // It may be the texts alone that did not come: English is there with the element.
      const content = await this.#loadIn('en');
      if (!language.toLowerCase().startsWith('en')) this.#lack('language', error);
      return content;
    }
  }

  async #loadIn(language: string): Promise<FigureContent> {
    const { data } = this;
    if (data === undefined || data === null) return this.loadContent(language);
    const { customContent } = await import('./custom/customFigure.js');
    return customContent(data, language);
  }

  /** Says that a part of the figure did not come: in its place, to the page, and with what the browser says on the console. */
  #lack(part: Lacking, error: unknown): void {
    console.warn(`<${this.localName}>: a file did not load (${part}).`, error);
    this.#lacking.add(part);
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.announce('bl-error', { code: 'not-loaded', message: this.messages.notLoaded[part] }),
    );
  }

  /** Shows a content, and the whole of it once that has come, unless another is shown by then. */
  async #show(content: FigureContent): Promise<void> {
    this.#setContent(content);
    const { whole, ...first } = content;
    if (!whole) return;
    try {
      const complete = await whole();
      if (this.content === content) this.#setContent(complete);
    } catch (error) {
      if (this.content !== content) return;
      this.#setContent(first);
      this.#lack('rest', error);
    }
  }

  #setContent(content: FigureContent): void {
    this.#content = content;
    this.requestUpdate();
  }

  /** Sends one of the figure's events. */
  announce<Type extends keyof BlEventMap>(type: Type, detail: BlEventMap[Type]['detail']): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  async #near(): Promise<void> {
    if (!this.#nearViewport) return;
    this.#nearViewport.disconnect();
    this.#nearViewport = undefined;
    // Sentence and table first: what is near before they stand is drawn with them.
    if (this.hasUpdated) await this.#draw();
  }

  async #draw(): Promise<void> {
    const { content } = this;
    if (!content || content.whole) return;
    this.#drawnContent = content;
    if (content.empty || content.shown) this.announce('bl-ready', { title: content.title });
    else {
      try {
        const { ChartPart, loadDrawing } = await chartCode();
        await loadDrawing(content.chart);
        // The chart's code was a task; its drawing is another, so that the page answers its reader in between.
        await nextTask();
        this.#chart ??= new ChartPart(this);
        this.#lacking.delete('chart');
      } catch (error) {
        this.#lack('chart', error);
        return;
      }
      await this.#chart.draw();
    }
  }

  /** The figure as text, for the embed code: what a reader sees where scripts never run. Undefined while none stands. */
  async fallback(): Promise<FallbackTable | undefined> {
    const { content } = this;
    return content && (await this.#loadTools()).fallbackOf(content);
  }

  async #loadTools(): Promise<FigureTools> {
    const { FigureTools } = await import('./tools/FigureTools.js');
    this.#tools ??= new FigureTools(this, () => this.#chart);
    return this.#tools;
  }

  async #toggle(name: PanelName): Promise<void> {
    const closing = this.#panel === name;
    if (!closing && !(await this.#toolsLoad())) return;
    this.#panel = closing ? undefined : name;
    this.requestUpdate();
  }

  async #toolsLoad(): Promise<boolean> {
    try {
      await this.#loadTools();
      if (this.#lacking.delete('tool')) this.requestUpdate();
      return true;
    } catch (error) {
      this.#lack('tool', error);
      return false;
    }
  }

  get #tableOpen(): boolean {
    const { content } = this;
    if (this.#lacking.has('chart') || this.#panel === 'table') return true;
    return content?.empty !== undefined || content?.table.rows.length === 1;
  }

  #renderActions(content: FigureContent): TemplateResult {
    const { messages } = this;
    const toggle = (name: PanelName, label: string) =>
      html`<button type="button" aria-expanded=${this.#panel === name} aria-controls=${name === 'table' ? name : 'panel'} @click=${() => this.#toggle(name)}>${label}</button>`;
    return html`<div class="actions" part="actions">
      ${content.table.rows.length > 1 && !this.#lacking.has('chart') ? toggle('table', messages.table) : nothing}
      ${toggle('download', messages.download)} ${toggle('cite', messages.cite)} ${toggle('working', messages.working)} ${toggle('embed', messages.embed)}
    </div>`;
  }

  /** What did not come, in a sentence, and a button that asks for it again; where that was no help, for the whole page. */
  #renderLacking(part: Lacking, retry: () => unknown): TemplateResult {
    const { messages } = this;
    const [label, act] = this.#retried.has(part)
      ? [messages.reload, () => location.reload()]
      : [messages.retry, () => this.#retried.add(part) && retry()];
    return html`<p class="quiet lacking" role="alert">${messages.notLoaded[part]}<button type="button" @click=${act}>${label}</button></p>`;
  }

  /** The chart, or its box while it is not there; an element may put figures of its own beside it. */
  protected renderChart(content: FigureContent): TemplateResult {
    if (content.empty) return html`<p class="quiet">${content.empty}</p>`;
    if (content.shown) return content.shown;
    if (this.#lacking.has('chart')) return this.#renderLacking('chart', () => this.#draw());
    return this.#chart?.render(content) ?? html`<div class=${chartClass(content)} part="chart"></div>`;
  }

  protected override render(): TemplateResult {
    const { theme } = this;
    const scheme = theme ?? this.#aroundScheme ?? '';
    const look = `figure ${this.layout} ${scheme} ${theme ? 'themed' : ''}`;
    return html`<i class="around" aria-hidden="true" @transitionend=${() => this.#lookAround()}></i>${this.#renderFigure(look)}`;
  }

  #renderFigure(look: string): TemplateResult {
    const { content, messages } = this;
    const again = () => this.#run();
    if (this.#error !== undefined)
      return this.#error instanceof BlueLedgerError
        ? html`<div class=${look} part="figure" lang=${messages.language} dir=${messages.direction}><p class="error" part="error" role="alert">${messages.failed}<br /><span lang="en" dir="ltr">${this.#error.message}</span></p></div>`
        : html`<div class=${look} part="figure" lang=${messages.language} dir=${messages.direction}><div part="error">${this.#renderLacking('figure', again)}</div><slot></slot></div>`;
    if (!content)
      return html`<div class=${look} part="figure" aria-busy="true"><p class="quiet">${messages.loading}</p></div>`;
    const [panel, tools, tableOpen] = [this.#panel, this.#tools, this.#tableOpen];
    return html`<figure class=${look} part="figure" aria-labelledby="title summary" aria-busy=${content.whole !== undefined} lang=${messages.language} dir=${messages.direction}>
      <figcaption class="caption" part="caption">
        <span class="title" part="title" id="title">${content.title}</span>
        <span class="summary" part="summary" id="summary">${content.summary.map(({ text, role }) => (role ? html`<span class=${role}>${text}</span>` : text))}</span>
      </figcaption>
      ${this.renderChart(content)}${content.list}
      <div id="table" class=${tableOpen ? 'table' : 'table closed'} part="table">${(tableOpen ? tools?.renderTable(content) : undefined) ?? renderTable(content.table, messages, tableOpen)}</div>
      ${renderFoot(content, this.#chart?.languageNote(this.#languageWatch.language, content))} ${this.#renderActions(content)}
      ${(['rest', 'language'] as const).map((part) => (this.#lacking.has(part) ? this.#renderLacking(part, again) : nothing))}
      ${this.#lacking.has('tool') ? this.#renderLacking('tool', () => this.#toolsLoad()) : nothing}
      <div id="panel" class="panel" part="panel" ?hidden=${!panel || panel === 'table'}>${panel && tools?.renderPanel(panel, content)}</div>
    </figure>`;
  }
}
