import { type CSSResult, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { messagesFor } from '../figure/messages.js';
import type { StateContent } from './content.js';
import { stateStyles } from './state.styles.js';
import { messages as english } from './text/en.js';
import { glanceContent } from './views/glance.js';

/**
 * One Member State: what it is assessed of UN peacekeeping, whom it has in uniform, when it paid the regular budget, and
 * what is known of its unpaid assessments.
 *
 * @tagname bl-state
 * @summary One Member State: pays, serves, owes
 */
export class BlState extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, stateStyles];

  static override properties: PropertyDeclarations = { state: {} };

  /** The Member State by its alpha-3 code. */
  state = 'JPN';

  protected async loadContent(language: string): Promise<FigureContent> {
    const { state } = this;
    return glanceContent({ state }, await messagesFor(language, english, (code) => import(`./text/${code}.ts`)));
  }

  protected override renderChart(content: FigureContent): TemplateResult {
    const chart = super.renderChart(content);
    // A figure of the page's own has no profile.
    if (!('tiles' in content)) return chart;
    const { tiles, under } = content as StateContent;
    return html`<dl class="tiles">
        ${tiles.map(
          ({ label, value, detail, role: of }) =>
            html`<div><dt>${label}</dt><dd class=${of ?? ''}>${value}</dd><dd class="detail">${detail}</dd></div>`,
        )}
      </dl>
      ${chart} ${under?.(content) ?? html`<div class="record"></div>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-state': BlState;
  }
}
