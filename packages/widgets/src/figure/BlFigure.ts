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
import type { BlEventMap } from './events.js';
import { figureStyles } from './figure.styles.js';
import { renderFoot } from './foot.js';
import { LanguageWatch } from './LanguageWatch.js';
import { nextTask } from './nextTask.js';
import type { OwnFigure } from './own/ownFigure.js';
import { renderTable } from './table.js';
import type { FigureTools, PanelName } from './tools/FigureTools.js';
import { englishWords, type FigureWords } from './words.js';

/**
 * What every element shares: sentence and table first, then the chart as a chunk of its own when the figure comes near
 * the viewport, and what a reader opens (a table that sorts, working, citation, downloads, embed code) as another with
 * the first click; and an error shown in place that leaves the page around it alone.
 *
 * @slot - Fallback table from the embed code; readers see it where scripts never run.
 * @csspart figure - The whole figure.
 * @csspart caption - Title and finding.
 * @csspart title - What the figure is about.
 * @csspart finding - The sentence with the numbers that matter.
 * @csspart chart - The box of the chart.
 * @csspart table - The table of all values.
 * @csspart foot - Notes and sources.
 * @csspart notes - What is derived, extrapolated or missing.
 * @csspart sources - Units, how far the data go, and the documents.
 * @csspart actions - The row of quiet buttons.
 * @csspart panel - What a button opens: downloads, citation, working, embed code.
 * @csspart error - The message shown in place of a figure that cannot be drawn.
 * @cssprop [--bl-ink] - Text.
 * @cssprop [--bl-muted] - Secondary text.
 * @cssprop [--bl-money] - Who pays.
 * @cssprop [--bl-people] - Who serves.
 * @cssprop [--bl-owed] - Unpaid, overdue, errors.
 * @cssprop [--bl-reserve] - Reserve, bridge.
 * @cssprop [--bl-african] - African states, where groups stand apart.
 * @cssprop [--bl-asia-pacific] - Asia-Pacific states.
 * @cssprop [--bl-eastern-european] - Eastern European states.
 * @cssprop [--bl-grulac] - Latin American and Caribbean states.
 * @cssprop [--bl-others] - Others.
 * @cssprop [--bl-line] - Rules and grid.
 * @cssprop [--bl-rest] - The rest of a bar.
 * @cssprop [--bl-ground=transparent] - Ground of the figure.
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
    problem: { state: true },
    panel: { state: true },
    chartFailed: { state: true },
  };

  /** Fixes the colour scheme to `light` or `dark`, whatever the page has. */
  theme: 'light' | 'dark' | undefined;

  /** A figure of the page's own in this frame: its sentence, table, chart and sources; checked, and refused in place. */
  data: OwnFigure | undefined;

  /** What stands in the figure now; to be read, not to be set. */
  content: FigureContent | undefined;

  private problem: Error | undefined;
  private panel: PanelName | undefined;
  private chartFailed = false;

  private readonly place = new LanguageWatch(this, () => this.askAgain());
  private chart: ChartPart | undefined;
  private tools: FigureTools | undefined;
  private nearViewport: IntersectionObserver | undefined;
  private asked = 0;
  private askedWith: readonly unknown[] = [];

  /** The figure for the element's attributes, in a language. May wait for facts or words that only some need. */
  protected abstract ask(language: string): FigureContent | Promise<FigureContent>;

  override connectedCallback(): void {
    super.connectedCallback();
    // Observed again at each connection: a figure moved in the page draws itself anew in its new place.
    this.nearViewport = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.near(),
      { rootMargin: '200px' },
    );
    this.nearViewport.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.nearViewport?.disconnect();
  }

  /** The first drawing in tasks of its own: the page can paint and hear its reader after the script, and after the answer. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      await nextTask();
      this.query();
      await nextTask();
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    if (this.asking.some((value, i) => value !== this.askedWith[i])) this.query();
  }

  protected override updated(changed: PropertyValues): void {
    // Draws again what is drawn already; what is not waits until it is near.
    if (changed.has('content') && this.nearViewport === undefined) void this.draw();
  }

  /** The words of the figure that stands; English while there is none. */
  protected get words(): FigureWords {
    return this.content?.words ?? englishWords;
  }

  /** All that the question is made of, but for the language: the properties that an element's class declares. */
  private get asking(): readonly unknown[] {
    const { properties } = this.constructor as typeof BlFigure;
    return [this.data, ...Object.keys(properties).map((key) => this[key as keyof this])];
  }

  private askAgain(): void {
    if (this.asked === 0) return;
    this.query();
    this.requestUpdate();
  }

  /** Asks the question of the moment; a slower answer to an earlier question is dropped. */
  private query(): void {
    this.asked += 1;
    this.askedWith = this.asking;
    const turn = this.asked;
    this.chart?.leave();
    this.panel = undefined;
    const settle = (content: FigureContent) => {
      if (turn !== this.asked) return;
      this.problem = undefined;
      this.content = content;
    };
    const refuse = (error: unknown) => {
      if (turn !== this.asked) return;
      this.chart?.drop();
      this.content = undefined;
      const problem = error instanceof Error ? error : new Error(String(error));
      this.problem = problem;
      const code = error instanceof BlueLedgerError ? error.code : 'failed';
      // Told once it stands in place.
      void this.updateComplete.then(() => {
        if (this.problem === problem) this.announce('bl-error', { code, message: problem.message });
      });
    };
    try {
      const { data } = this;
      const { language } = this.place;
      const content =
        data === undefined
          ? this.ask(language)
          : import('./own/ownFigure.js').then((own) => own.contentOf(data, language));
      if (content instanceof Promise) content.then(settle, refuse);
      else settle(content);
    } catch (error) {
      refuse(error);
    }
  }

  /** Sends one of the figure's events. */
  announce<Type extends keyof BlEventMap>(type: Type, detail: BlEventMap[Type]['detail']): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  private near(): void {
    this.nearViewport?.disconnect();
    this.nearViewport = undefined;
    // Sentence and table first: what is near before they stand is drawn with them.
    if (this.hasUpdated) void this.draw();
  }

  private async draw(): Promise<void> {
    const { content } = this;
    if (!content || content.pending) return;
    if (content.empty) this.announce('bl-ready', { title: content.title });
    else {
      try {
        const { ChartPart } = await import('./chart/ChartPart.js');
        // The chart's code was a task; its drawing is another, so that the page answers its reader in between.
        await nextTask();
        this.chart ??= new ChartPart(this);
      } catch (error) {
        if (!this.chartFailed)
          console.warn(`<${this.localName}>: the chart could not be loaded; the table stays.`, error);
        this.chartFailed = true;
        return;
      }
      await this.chart.draw();
    }
  }

  /** The figure as text, for the embed code: what a reader sees where scripts never run. Undefined while none stands. */
  async fallback(): Promise<FallbackTable | undefined> {
    const { content } = this;
    return content && (await this.loadTools()).fallbackOf(content);
  }

  private async loadTools(): Promise<FigureTools> {
    const { FigureTools } = await import('./tools/FigureTools.js');
    this.tools ??= new FigureTools(this, () => this.chart);
    return this.tools;
  }

  private async toggle(name: PanelName): Promise<void> {
    const closing = this.panel === name;
    if (!closing) await this.loadTools();
    this.panel = closing ? undefined : name;
  }

  private get tableOpen(): boolean {
    const { content, chartFailed, panel } = this;
    return chartFailed || content?.empty !== undefined || panel === 'table' || content?.table.rows.length === 1;
  }

  private renderActions(content: FigureContent): TemplateResult {
    const { words } = this;
    const toggle = (name: PanelName, label: string) =>
      html`<button type="button" aria-expanded=${this.panel === name} aria-controls=${name === 'table' ? name : 'panel'} @click=${() => this.toggle(name)}>${label}</button>`;
    return html`<div class="actions" part="actions">
      ${content.table.rows.length > 1 && !this.chartFailed ? toggle('table', words.table) : nothing}
      ${toggle('download', words.download)} ${toggle('cite', words.cite)} ${toggle('working', words.working)} ${toggle('embed', words.embed)}
    </div>`;
  }

  /** The chart, or its box while it is not there; an element may put figures of its own beside it. */
  protected renderChart(content: FigureContent): TemplateResult {
    if (content.empty || this.chartFailed) return html`<p class="quiet">${content.empty ?? this.words.noChart}</p>`;
    return (
      this.chart?.render(content) ?? html`<div class=${chartClass(content)} part="chart"></div><p class="readout"></p>`
    );
  }

  protected override render(): TemplateResult {
    const { content, problem, words, panel, tools, tableOpen } = this;
    if (problem)
      return html`<div class="figure" part="figure"><p class="error" part="error" role="alert">${words.failed}<br />${problem.message}</p></div>`;
    if (!content)
      return html`<div class="figure" part="figure" aria-busy="true"><p class="quiet">${words.loading}</p></div>`;
    return html`<figure class="figure" part="figure" aria-labelledby="title finding" aria-busy=${content.pending === true} lang=${words.language} dir=${words.direction}>
      <figcaption class="caption" part="caption">
        <span class="title" part="title" id="title">${content.title}</span>
        <span class="finding" part="finding" id="finding">${content.finding.map(({ text, role }) => (role ? html`<span class=${role}>${text}</span>` : text))}</span>
      </figcaption>
      ${this.renderChart(content)}${content.list}
      <div id="table" class=${tableOpen ? 'table' : 'table closed'} part="table">${(tableOpen ? tools?.renderTable(content) : undefined) ?? renderTable(content.table, words, tableOpen)}</div>
      ${renderFoot(content, this.chart?.languageNote(this.place.language, content))} ${this.renderActions(content)}
      <div id="panel" class="panel" part="panel" ?hidden=${!panel || panel === 'table'}>${panel && tools?.renderPanel(panel, content)}</div>
    </figure>`;
  }
}
