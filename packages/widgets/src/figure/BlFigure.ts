import { BlueLedgerError } from '@blueledger/core/internal/errors';
import {
  type CSSResult,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { FallbackTable } from '../snippet/fallbackTable.js';
import type { ChartPart } from './chart/ChartPart.js';
import { chartClass, type FigureContent } from './content.js';
import type { CustomFigure } from './custom/schema.js';
import type { BlEventMap } from './events.js';
import { figureStyles } from './figure.styles.js';
import { renderFoot } from './foot.js';
import { LanguageWatch } from './LanguageWatch.js';
import type { FigureMessages } from './messages.js';
import { nextTask } from './nextTask.js';
import { renderTable } from './table.js';
import { messages as english } from './text/en.js';
import type { FigureTools, PanelName } from './tools/FigureTools.js';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * What every element shares: sentence and table first, then the chart as a chunk of its own when the figure comes near
 * the viewport, and what a reader opens (a table that sorts, working, citation, downloads, embed code) as another with
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
 * @fires {CustomEvent<BlErrorDetail>} bl-error - The question cannot be answered.
 * @fires {CustomEvent<BlSelectDetail>} bl-select - A reader came to a point of the chart.
 * @fires {CustomEvent<BlExportDetail>} bl-export - A reader took a file or a text along.
 */
export abstract class BlFigure extends LitElement {
  static override styles: CSSResult | CSSResult[] = figureStyles;

  // Declared, not decorated: what every page loads is half a kilobyte less.
  static override properties: PropertyDeclarations = {
    theme: { reflect: true },
    data: { attribute: false },
    content: { state: true },
  };

  /** Fixes the colour scheme to `light` or `dark`, whatever the page has. */
  theme: 'light' | 'dark' | undefined;

  /** A figure of the page's own in this frame: its summary, table, chart and sources. Checked; an error stands in its place if it is not valid. */
  data: CustomFigure | undefined;

  /** What stands in the figure now; to be read, not to be set. */
  content: FigureContent | undefined;

  #panel: PanelName | undefined;
  #chartFailed = false;

  #chart: ChartPart | undefined;
  #tools: FigureTools | undefined;
  #nearViewport: IntersectionObserver | undefined;
  #announced: unknown;

  readonly #languageWatch = new LanguageWatch(this, () => this.requestUpdate());

  /** What the figure was last made for: an answer to an earlier query is dropped. */
  #ran: readonly unknown[] = [];
  #error: unknown;

  /** The figure for the element's attributes, in a language. */
  protected abstract loadContent(language: string): Promise<FigureContent>;

  override connectedCallback(): void {
    super.connectedCallback();
    // Observed again at each connection: a figure moved in the page draws itself anew in its new place.
    this.#nearViewport = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#near(),
      { rootMargin: '200px' },
    );
    this.#nearViewport.observe(this);
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
      await nextTask();
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    if (this.#query.some((value, i) => value !== this.#ran[i])) void this.#run();
  }

  protected override updated(changed: PropertyValues): void {
    // Draws again what is drawn already; what is not waits until it is near.
    if (changed.has('content') && this.#nearViewport === undefined) void this.#draw();
    const error = this.#error;
    // Announced once its message stands in place.
    if (error !== undefined && error !== this.#announced)
      this.announce('bl-error', {
        code: error instanceof BlueLedgerError ? error.code : 'failed',
        message: messageOf(error),
      });
    this.#announced = error;
  }

  /** The messages of the figure that stands; English while there is none. */
  protected get messages(): FigureMessages {
    return this.content?.messages ?? english;
  }

  /** All that the content depends on: the language, and the properties that the element's class declares. */
  get #query(): readonly unknown[] {
    const { properties } = this.constructor as typeof BlFigure;
    return [this.#languageWatch.language, this.data, ...Object.keys(properties).map((key) => this[key as keyof this])];
  }

  /** Makes the figure for the query of now. What stands stays until the next content, or its error, is there. */
  async #run(): Promise<void> {
    const query = this.#query;
    this.#ran = query;
    this.#chart?.leave();
    this.#panel = undefined;
    try {
      const content = await this.#load();
      if (query !== this.#ran) return;
      this.#error = undefined;
      await this.#show(content);
    } catch (error) {
      if (query !== this.#ran) return;
      this.#chart?.drop();
      this.content = undefined;
      this.#error = error;
      this.requestUpdate();
    }
  }

  async #load(): Promise<FigureContent> {
    const { data } = this;
    const { language } = this.#languageWatch;
    if (data === undefined) return this.loadContent(language);
    const { customContent } = await import('./custom/customFigure.js');
    return customContent(data, language);
  }

  /** Shows a content, and the whole of it once that has come, unless another is shown by then. */
  async #show(content: FigureContent): Promise<void> {
    this.content = content;
    const { whole, ...first } = content;
    if (!whole) return;
    try {
      const complete = await whole();
      if (this.content === content) this.content = complete;
    } catch (error) {
      console.warn(`<${this.localName}>: only a part of the figure could be loaded.`, error);
      if (this.content === content) this.content = first;
    }
  }

  /** Sends one of the figure's events. */
  announce<Type extends keyof BlEventMap>(type: Type, detail: BlEventMap[Type]['detail']): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  #near(): void {
    this.#nearViewport?.disconnect();
    this.#nearViewport = undefined;
    // Sentence and table first: what is near before they stand is drawn with them.
    if (this.hasUpdated) void this.#draw();
  }

  async #draw(): Promise<void> {
    const { content } = this;
    if (!content || content.whole) return;
    if (content.empty) this.announce('bl-ready', { title: content.title });
    else {
      try {
        const { ChartPart } = await import('./chart/ChartPart.js');
        // The chart's code was a task; its drawing is another, so that the page answers its reader in between.
        await nextTask();
        this.#chart ??= new ChartPart(this);
      } catch (error) {
        if (!this.#chartFailed)
          console.warn(`<${this.localName}>: the chart could not be loaded; the table stays.`, error);
        this.#chartFailed = true;
        this.requestUpdate();
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
    if (!closing) await this.#loadTools();
    this.#panel = closing ? undefined : name;
    this.requestUpdate();
  }

  get #tableOpen(): boolean {
    const { content } = this;
    if (this.#chartFailed || this.#panel === 'table') return true;
    return content?.empty !== undefined || content?.table.rows.length === 1;
  }

  #renderActions(content: FigureContent): TemplateResult {
    const { messages } = this;
    const toggle = (name: PanelName, label: string) =>
      html`<button type="button" aria-expanded=${this.#panel === name} aria-controls=${name === 'table' ? name : 'panel'} @click=${() => this.#toggle(name)}>${label}</button>`;
    return html`<div class="actions" part="actions">
      ${content.table.rows.length > 1 && !this.#chartFailed ? toggle('table', messages.table) : nothing}
      ${toggle('download', messages.download)} ${toggle('cite', messages.cite)} ${toggle('working', messages.working)} ${toggle('embed', messages.embed)}
    </div>`;
  }

  /** The chart, or its box while it is not there; an element may put figures of its own beside it. */
  protected renderChart(content: FigureContent): TemplateResult {
    if (content.empty || this.#chartFailed) return html`<p class="quiet">${content.empty ?? this.messages.noChart}</p>`;
    return (
      this.#chart?.render(content) ?? html`<div class=${chartClass(content)} part="chart"></div><p class="readout"></p>`
    );
  }

  protected override render(): TemplateResult {
    const { content, messages } = this;
    if (this.#error !== undefined)
      return html`<div class="figure" part="figure"><p class="error" part="error" role="alert">${messages.failed}<br />${messageOf(this.#error)}</p></div>`;
    if (!content)
      return html`<div class="figure" part="figure" aria-busy="true"><p class="quiet">${messages.loading}</p></div>`;
    const [panel, tools, tableOpen] = [this.#panel, this.#tools, this.#tableOpen];
    return html`<figure class="figure" part="figure" aria-labelledby="title summary" aria-busy=${content.whole !== undefined} lang=${messages.language} dir=${messages.direction}>
      <figcaption class="caption" part="caption">
        <span class="title" part="title" id="title">${content.title}</span>
        <span class="summary" part="summary" id="summary">${content.summary.map(({ text, role }) => (role ? html`<span class=${role}>${text}</span>` : text))}</span>
      </figcaption>
      ${this.renderChart(content)}${content.list}
      <div id="table" class=${tableOpen ? 'table' : 'table closed'} part="table">${(tableOpen ? tools?.renderTable(content) : undefined) ?? renderTable(content.table, messages, tableOpen)}</div>
      ${renderFoot(content, this.#chart?.languageNote(this.#languageWatch.language, content))} ${this.#renderActions(content)}
      <div id="panel" class="panel" part="panel" ?hidden=${!panel || panel === 'table'}>${panel && tools?.renderPanel(panel, content)}</div>
    </figure>`;
  }
}
