import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { addStyles } from '../addStyles.js';
import { chartClass, type FigureContent, type FigureHost } from '../content.js';
import { nextTask } from '../nextTask.js';
import { numbersIn } from '../numbersIn.js';
import { ChartReader } from './ChartReader.js';
import { ColourWatch } from './ColourWatch.js';
import { chartStyles } from './chart.styles.js';
import type { DrawnChart } from './DrawnChart.js';
import { drawChart } from './drawChart.js';
import { isLoaded } from './later.js';
import { colourNames, readPalette } from './palette.js';
import type { ChartSetting } from './setting.js';

export { loadDrawing } from './later.js';

/** Between a point and what is read of it. */
const readoutGap = 12;

/**
 * The chart of a figure: its box, the reading of its points, and its colours. It comes as a chunk of its own when the
 * figure nears the viewport, so that sentence and table wait for none of it.
 */
export class ChartPart implements ReactiveController {
  #chart: DrawnChart | undefined;

  readonly #reader = new ChartReader({
    content: () => this.#host.content,
    activate: () => this.#activate(),
    markAt: (event) => this.#chart?.markAt(event),
  });
  readonly #colours: ColourWatch;
  readonly #host: FigureHost;

  constructor(host: FigureHost) {
    this.#host = host;
    addStyles(host.renderRoot, chartStyles);
    this.#colours = new ColourWatch(host, () => {
      this.#drawAtOnce();
      void this.draw();
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.drop();
  }

  drop(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  leave(): void {
    this.#reader.leave();
  }

  /** Draws the figure's chart anew, into the canvas that `render` made. */
  async draw(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The box was rendered in one task and is painted; the chart is drawn in the next.
    await nextTask();
    const { content, renderRoot, isConnected } = this.#host;
    const canvas = renderRoot.querySelector('canvas');
    this.drop();
    // Another content may have come meanwhile, whose own drawing is still under way.
    if (!isConnected || !content || !canvas || !isLoaded(content.chart)) return;
    this.#chart = drawChart(canvas, content.chart, this.setting(content));
    this.#host.announce('bl-ready', { title: content.title });
  }

  /** Draws what stands anew in the colours of the moment: paper waits for no task, and for no resize to be noticed. */
  #drawAtOnce(): void {
    const { content, renderRoot } = this.#host;
    const canvas = renderRoot.querySelector('canvas');
    if (!this.#chart || !content || !canvas || !isLoaded(content.chart)) return;
    this.drop();
    this.#chart = drawChart(canvas, content.chart, this.setting(content));
  }

  /** What the chart is drawn with at the moment; also for a picture of it. */
  setting({ messages }: FigureContent): ChartSetting {
    return {
      palette: readPalette(this.#host.renderRoot.querySelector('.probes') as HTMLElement),
      rtl: messages.direction === 'rtl',
      percent: numbersIn(messages.language, { least: 1, percent: true }),
      hatched: this.#colours.hatched,
      active: this.#reader.active,
    };
  }

  #activate(): void {
    const { active } = this.#reader;
    this.#chart?.activate(active);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#placeReadout());
    if (active) this.#host.announce('bl-select', { text: active.text });
  }

  /** Beside the point that is read, on the side that has more room, and inside the chart. */
  #placeReadout(): void {
    const { active } = this.#reader;
    const readout = this.#host.renderRoot.querySelector<HTMLElement>('.readout');
    const box = readout?.parentElement;
    if (!active || !readout || !box) return;
    const { x, y } = this.#chart?.placeOf(active) ?? { x: 0, y: 0 };
    const [width, height] = [readout.offsetWidth, readout.offsetHeight];
    const left = x < box.clientWidth / 2 ? x + readoutGap : x - readoutGap - width;
    const top = y - readoutGap - height < 0 ? y + readoutGap : y - readoutGap - height;
    // Set as properties: a style written as text is refused by a strict policy of the page.
    readout.style.left = `${Math.max(0, Math.min(left, box.clientWidth - width))}px`;
    readout.style.top = `${Math.max(0, Math.min(top, box.clientHeight - height))}px`;
  }

  /** A note where the page is in a language, or a script, that the figure has no messages in: it is in another, and says so. */
  languageNote(tag: string, { messages: { language, chart } }: FigureContent): string | undefined {
    if (tag === '') return undefined;
    try {
      const [ours, theirs] = [language, tag].map((one) => new Intl.Locale(one).maximize()) as [
        Intl.Locale,
        Intl.Locale,
      ];
      if (ours.language === theirs.language && ours.script === theirs.script) return undefined;
      // Of one language in two scripts: `zh-TW` is Traditional Chinese.
      const named = ours.language === theirs.language ? `${theirs.language}-${theirs.script}` : tag;
      return chart.otherLanguage(new Intl.DisplayNames(ours.language, { type: 'language' }).of(named) as string);
    } catch {
      // `lang` is the page's to write: what is not a language tag has no name.
      return undefined;
    }
  }

  /** The box of the chart, one tab stop with the semantics of a slider over its points. */
  render(content: FigureContent): TemplateResult {
    const reader = this.#reader;
    const { chart } = content.messages;
    return html`<div
        class=${chartClass(content)}
        part="chart"
        role="slider"
        tabindex="0"
        aria-label=${chart.label(content.title)}
        aria-describedby="help"
        aria-orientation="horizontal"
        aria-valuemin="1"
        aria-valuemax=${content.points.length}
        aria-valuenow=${reader.position + 1}
        aria-valuetext=${reader.spoken(chart)}
        @keydown=${reader.onKey}
        @pointermove=${reader.onPointer}
        @pointerleave=${reader.onLeave}
        @blur=${reader.onLeave}
      >
        <canvas aria-hidden="true"></canvas>
        <div class="probes" aria-hidden="true" @transitionend=${() => this.draw()}>
          ${colourNames.map((name) => html`<i data-colour=${name}></i>`)}
        </div>
        <div class="readout" aria-hidden="true" ?hidden=${!reader.active}>
          ${reader.active ? html`<strong>${reader.active.text}</strong>${reader.beside.map(({ text }) => html`<span>${text}</span>`)}` : nothing}
        </div>
      </div>
      <span id="help" hidden>${chart.help}</span>`;
  }
}
