import { stateAtAGlance } from '@blueledger/core/burden';
import { type CSSResult, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { glanceFacts } from './facts.js';
import { glanceContent, type StateContent } from './glance.js';
import { wordsFor } from './languages.js';
import { stateStyles } from './state.styles.js';
import type { StateWords } from './words.js';

/**
 * One Member State: what it is assessed of UN peacekeeping, whom it has in uniform, when it paid the regular budget, and
 * what is known of its unpaid assessments.
 *
 * @tagname bl-state
 * @summary One Member State: pays, serves, owes
 * @slot - Fallback table from the embed code; readers see it where scripts never run.
 * @csspart figure - The whole figure.
 * @csspart caption - Title and finding.
 * @csspart title - What the figure is about.
 * @csspart finding - The sentence with the numbers that matter.
 * @csspart chart - The box of the chart.
 * @csspart table - The table of all values.
 * @csspart foot - Notes and sources.
 * @csspart notes - What is derived, extrapolated or missing.
 * @csspart sources - How far the data go, and the documents.
 * @csspart actions - The row of quiet buttons.
 * @csspart error - The message shown in place of a figure that cannot be drawn.
 * @cssprop [--bl-ink] - Text.
 * @cssprop [--bl-muted] - Secondary text.
 * @cssprop [--bl-money] - What it pays.
 * @cssprop [--bl-people] - Whom it has in uniform.
 * @cssprop [--bl-owed] - What is unpaid.
 * @cssprop [--bl-line] - Rules and grid.
 * @cssprop [--bl-ground=transparent] - Ground of the figure.
 * @cssprop [--bl-font=inherit] - Font family.
 * @cssprop [--bl-min-height] - Height kept free for the figure, so that nothing on the page moves.
 * @cssprop [--bl-padding=0] - Space inside the figure.
 * @fires {CustomEvent<BlReadyDetail>} bl-ready - The chart is drawn.
 * @fires {CustomEvent<BlErrorDetail>} bl-error - The question cannot be answered.
 * @fires {CustomEvent<BlSelectDetail>} bl-select - A reader came to a point of the chart.
 */
export class BlState extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, stateStyles];

  static override properties: PropertyDeclarations = { state: { reflect: true } };

  /** The Member State by its alpha-3 code. */
  state = 'JPN';

  protected ask(language: string): FigureContent | Promise<FigureContent> {
    const { state } = this;
    const words = wordsFor(language);
    const first = (known: StateWords) => {
      const glance = glanceContent(() => stateAtAGlance(glanceFacts, { state }), known);
      void this.complete(glance, state, known);
      return glance;
    };
    // In English the sentence and the first numbers are there with the first drawing.
    return words instanceof Promise ? words.then(first) : first(words);
  }

  /** Puts the whole card in the place of its first sight, unless another question was asked meanwhile. */
  private async complete(glance: FigureContent, state: string, words: StateWords): Promise<void> {
    try {
      const { wholeContent } = await import('./whole.js');
      const whole = wholeContent(state, words);
      if (this.content === glance) this.content = whole;
    } catch (error) {
      console.warn(`<${this.localName}>: only the first numbers could be loaded.`, error);
      if (this.content === glance) this.content = { ...glance, pending: false };
    }
  }

  protected override renderChart(content: FigureContent): TemplateResult {
    const chart = super.renderChart(content);
    // A figure of the page's own has no profile.
    if (!('tiles' in content)) return chart;
    const { tiles, role, under } = content as StateContent;
    return html`<dl class="tiles">
        ${tiles.map(
          ({ label, value, detail, role: of }) =>
            html`<div><dt>${label}</dt><dd class=${of ?? ''}>${value}</dd><dd class="detail">${detail}</dd></div>`,
        )}
      </dl>
      <p class="role">${role}</p>
      ${chart} ${under?.(content) ?? html`<div class="record"></div>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-state': BlState;
  }
}
