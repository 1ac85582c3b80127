import type { Chart } from 'chart.js';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { renderFailure } from '../../../parts/failure.js';
import type { Messages } from '../../../text/messages.js';
import type { GroupedTexts } from '../text/en.js';
import { type ChartLook, type ChartRows, chartConfig, leftOut } from './chartConfig.js';

/** Custom properties of the look that stand apart, in the order of their use. */
const seriesColours = ['money', 'people', 'asia-pacific', 'grulac', 'eastern-european', 'owed', 'brown', 'muted'];

/** Height of a bar with its share of the space between, and of the axis under all, in CSS pixels. */
const [perBar, axisHeight, leastHeight] = [22, 70, 260];

/**
 * A chart of any grouped rows, by Chart.js, which comes with the first chart that a reader opens. It says nothing that the
 * table beside it does not say.
 */
@customElement('quick-chart')
export class QuickChart extends LitElement {
  @property({ attribute: false }) messages!: Messages;
  @property({ attribute: false }) texts!: GroupedTexts;
  @property({ attribute: false }) rows!: ChartRows;
  /** What the chart shows, in a line: its name for those who do not see it. */
  @property() label = '';
  @state() private failed: unknown;
  @query('canvas') private canvas!: HTMLCanvasElement | null;
  @query('.probe') private probe!: HTMLElement | null;
  #chart: Chart<'bar' | 'line'> | undefined;
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  readonly #redraw = () => void this.#draw();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#scheme.addEventListener('change', this.#redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scheme.removeEventListener('change', this.#redraw);
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('rows') || changed.has('messages')) void this.#draw();
  }

  /** Colours as the browser resolved them for this scheme: a canvas cannot read custom properties. */
  #look(probe: HTMLElement): ChartLook {
    const colour = (name: string) => {
      probe.style.color = `var(--blueledger-${name})`;
      return getComputedStyle(probe).color;
    };
    const { language, direction } = this.messages;
    return {
      series: seriesColours.map(colour),
      ink: colour('ink'),
      muted: colour('muted'),
      line: colour('line'),
      fontFamily: getComputedStyle(probe).fontFamily,
      language,
      direction,
    };
  }

  async #draw(): Promise<void> {
    try {
      const { Chart } = await import('./chartLibrary.js');
      const { canvas, probe } = this;
      if (!canvas || !probe || !this.isConnected) return;
      this.#chart?.destroy();
      this.#chart = new Chart(canvas, chartConfig(this.rows, this.#look(probe)));
      this.failed = undefined;
    } catch (error) {
      this.failed = error;
    }
  }

  protected override render(): TemplateResult {
    const { rows, messages, texts } = this;
    const whole = (value: number) => value.toLocaleString(messages.language);
    const out = leftOut(rows, seriesColours.length);
    const bars = rows.labels.length - out.labels;
    const height = rows.overTime ? 360 : Math.max(leastHeight, bars * perBar + axisHeight);
    return html`${this.failed === undefined ? nothing : renderFailure(texts.chartFailed, this.failed, this.#redraw, messages)}
      ${out.labels > 0 ? html`<p class="quiet">${texts.bars(whole(bars), whole(rows.labels.length))}</p>` : nothing}
      ${out.series > 0 ? html`<p class="quiet">${texts.lines(whole(seriesColours.length), whole(rows.series.length))}</p>` : nothing}
      <div class="quick-chart" style="block-size:${height}px">
        <span class="probe" hidden></span>
        <canvas role="img" aria-label=${this.label}></canvas>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quick-chart': QuickChart;
  }
}
