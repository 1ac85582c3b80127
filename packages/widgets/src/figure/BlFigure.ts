import { BlueLedgerError } from '@blueledger/core/error';
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
import { ChartReader } from './ChartReader.js';
import { ColourWatch } from './ColourWatch.js';
import type * as ChartModuleNamespace from './chart/draw.js';
import type { FigureContent } from './content.js';
import type { BlErrorDetail, BlReadyDetail, BlSelectDetail } from './events.js';
import { figureStyles } from './figure.styles.js';
import { renderFoot } from './foot.js';
import { LanguageWatch } from './LanguageWatch.js';
import type { PanelName } from './panels.js';
import { renderTable } from './table.js';
import { englishWords, type FigureWords } from './words.js';

const colourNames = ['ink', 'muted', 'money', 'people', 'line', 'rest'] as const;

/**
 * What every element shares: sentence and table first, then the chart as a chunk of its own when the figure comes near
 * the viewport; sources, working, citation; reading by keyboard; scheme, print and direction; and an error shown in
 * place that leaves the page around it alone.
 */
export abstract class BlFigure extends LitElement {
  static override styles: CSSResult | CSSResult[] = figureStyles;

  // Declared, not decorated: what every page loads is half a kilobyte less.
  static override properties: PropertyDeclarations = {
    theme: { reflect: true },
    content: { state: true },
    problem: { state: true },
    panel: { state: true },
    panelContent: { state: true },
    chartFailed: { state: true },
  };

  /** Fixes the colour scheme to `light` or `dark`, whatever the page has. */
  theme: 'light' | 'dark' | undefined;

  protected content: FigureContent | undefined;
  private problem: Error | undefined;
  private panel: PanelName | 'table' | undefined;
  private panelContent: TemplateResult | undefined;
  private chartFailed = false;

  private readonly reader = new ChartReader(this, () => this.content);
  private readonly place = new LanguageWatch(this, () => this.askAgain());
  private readonly colours = new ColourWatch(this, () => this.redraw());
  private chart: ChartModuleNamespace.DrawnChart | undefined;
  private nearViewport: IntersectionObserver | undefined;
  private asked = 0;

  /** The figure for the element's attributes, in a language. May wait for facts or words that only some need. */
  protected abstract ask(language: string): FigureContent | Promise<FigureContent>;

  /** Attributes and properties that change the question. */
  protected abstract readonly questionKeys: readonly PropertyKey[];

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
    this.dropChart();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || this.questionKeys.some((key) => changed.has(key))) this.question();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('content')) this.redraw();
  }

  /** The words of the figure that stands; English while there is none. */
  protected get words(): FigureWords {
    return this.content?.words ?? englishWords;
  }

  private askAgain(): void {
    if (!this.hasUpdated) return;
    this.question();
    this.requestUpdate();
  }

  /** Asks the question of the moment; a slower answer to an earlier question is dropped. */
  private question(): void {
    this.asked += 1;
    const turn = this.asked;
    this.reader.leave();
    this.panel = undefined;
    const settle = (content: FigureContent) => {
      if (turn !== this.asked) return;
      this.problem = undefined;
      this.content = content;
    };
    const refuse = (error: unknown) => {
      if (turn !== this.asked) return;
      this.dropChart();
      this.content = undefined;
      this.problem = error instanceof Error ? error : new Error(String(error));
      this.announce('bl-error', {
        code: error instanceof BlueLedgerError ? error.code : 'failed',
        message: this.problem.message,
      });
    };
    try {
      const content = this.ask(this.place.language);
      if (content instanceof Promise) content.then(settle, refuse);
      else settle(content);
    } catch (error) {
      refuse(error);
    }
  }

  protected announce(type: keyof HTMLElementEventMap, detail: BlReadyDetail | BlErrorDetail | BlSelectDetail): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  private near(): void {
    this.nearViewport?.disconnect();
    this.nearViewport = undefined;
    void this.drawAnew();
  }

  /** Draws again what is drawn already: after new content, another scheme, or for paper. */
  private redraw(): void {
    if (this.nearViewport === undefined) void this.drawAnew();
  }

  private dropChart(): void {
    this.chart?.destroy();
    this.chart = undefined;
  }

  private async drawAnew(): Promise<void> {
    let chart: typeof ChartModuleNamespace;
    try {
      chart = await import('./chart/draw.js');
    } catch (error) {
      if (!this.chartFailed)
        console.warn(`<${this.localName}>: the chart could not be loaded; the table stays.`, error);
      this.chartFailed = true;
      return;
    }
    await this.updateComplete;
    const { content, renderRoot } = this;
    const canvas = renderRoot.querySelector('canvas');
    const probes = renderRoot.querySelector<HTMLElement>('.probes');
    this.dropChart();
    if (!this.isConnected || !canvas || !content || !probes) return;
    const percent = new Intl.NumberFormat(this.words.language, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    this.chart = chart.drawChart(canvas, content.chart, {
      palette: chart.readPalette(probes),
      rtl: this.words.direction === 'rtl',
      percent: (value) => percent.format(value / 100),
      hatched: this.colours.hatched,
      active: this.reader.active,
    });
    this.announce('bl-ready', { title: content.title });
  }

  /** The figure as text, for the embed code: what a reader sees where scripts never run. Undefined while none stands. */
  async fallback(): Promise<FallbackTable | undefined> {
    const { content } = this;
    return content && (await import('./onDemand.js')).fallbackOf(content);
  }

  /** Called by the reader when another point is read, or none. */
  activatePoint(): void {
    this.chart?.activate(this.reader.active);
    this.requestUpdate();
    const point = this.reader.active;
    if (point) this.announce('bl-select', { text: point.text });
  }

  markAt(event: PointerEvent): { readonly series: number; readonly index: number } | undefined {
    return this.chart?.markAt(event);
  }

  /** Fits the chart to its box at once; printing does not wait for a resize to be noticed. */
  resizeChart(): void {
    this.chart?.resize();
  }

  private async toggle(name: PanelName | 'table'): Promise<void> {
    if (this.panel === name) {
      this.panel = undefined;
      return;
    }
    const { content } = this;
    if (!content) return;
    if (name !== 'table') {
      const { panels } = await import('./onDemand.js');
      this.panelContent = panels[name](content);
    }
    this.panel = name;
  }

  private async download(): Promise<void> {
    const { content } = this;
    if (!content) return;
    const { saveCsv } = await import('./onDemand.js');
    saveCsv(content, this.localName);
  }

  private get tableOpen(): boolean {
    return (
      this.chartFailed ||
      this.content?.empty !== undefined ||
      this.panel === 'table' ||
      (this.content?.table.rows.length ?? 0) === 1
    );
  }

  private renderActions(content: FigureContent): TemplateResult {
    const toggle = (name: PanelName | 'table', label: string) =>
      html`<button type="button" aria-expanded=${this.panel === name} aria-controls=${name === 'table' ? 'table' : 'panel'} @click=${() => this.toggle(name)}>${label}</button>`;
    return html`<div class="actions" part="actions">
      ${content.table.rows.length > 1 && !this.chartFailed ? toggle('table', this.words.table) : nothing}
      ${toggle('working', this.words.working)} ${toggle('cite', this.words.cite)}
      <button type="button" @click=${() => this.download()}>${this.words.download}</button>
    </div>`;
  }

  private renderChart(content: FigureContent): TemplateResult {
    const { reader, words } = this;
    if (content.empty || this.chartFailed) return html`<p class="quiet">${content.empty ?? words.noChart}</p>`;
    return html`<div
        class=${`chart ${content.chart.kind}`}
        part="chart"
        role="slider"
        tabindex="0"
        aria-label=${words.chartOf(content.title)}
        aria-describedby="help"
        aria-orientation="horizontal"
        aria-valuemin="1"
        aria-valuemax=${content.points.length}
        aria-valuenow=${reader.position + 1}
        aria-valuetext=${reader.spoken(words)}
        @keydown=${reader.onKey}
        @pointermove=${reader.onPointer}
        @pointerleave=${reader.onLeave}
        @blur=${reader.onLeave}
      >
        <canvas aria-hidden="true"></canvas>
      </div>
      <p class="readout" aria-hidden="true">${reader.active?.text ?? nothing}</p>
      <span id="help" hidden>${words.chartHelp}</span>`;
  }

  protected override render(): TemplateResult {
    const { content, problem, words } = this;
    if (problem)
      return html`<div class="figure" part="figure"><p class="error" part="error" role="alert">${words.failed}<br />${problem.message}</p></div>`;
    if (!content)
      return html`<div class="figure" part="figure" aria-busy="true"><p class="quiet">${words.loading}</p></div>`;
    return html`<figure class="figure" part="figure" aria-labelledby="title finding" lang=${words.language} dir=${words.direction}>
      <figcaption class="caption" part="caption">
        <span class="title" part="title" id="title">${content.title}</span>
        <span class="finding" part="finding" id="finding">${content.finding.map(({ text, role }) => (role ? html`<span class=${role}>${text}</span>` : text))}</span>
      </figcaption>
      ${this.renderChart(content)}
      <div id="table" class=${this.tableOpen ? 'table' : 'table closed'} part="table">${renderTable(content.table, words)}</div>
      ${renderFoot(content)} ${this.renderActions(content)}
      <div id="panel" class="panel" part="panel" ?hidden=${this.panel === undefined || this.panel === 'table'}>${this.panelContent}</div>
      <div class="probes" aria-hidden="true" @transitionend=${() => this.redraw()}>
        ${colourNames.map((name) => html`<i data-colour=${name}></i>`)}
      </div>
    </figure>`;
  }
}
