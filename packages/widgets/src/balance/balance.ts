import type { CSSResult, PropertyDeclarations } from 'lit';
import { codesIn, wholeNumber } from '../figure/attributes.js';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { messagesFor } from '../figure/messages.js';
import { balanceStyles } from './balance.styles.js';
import { contentOf } from './content.js';
import { messages as english } from './text/en.js';

/**
 * Every Member State as a point: the share of UN peacekeeping that it pays against the share of uniformed personnel that it
 * supplies, on square-root axes with the line on which both are equal.
 *
 * @tagname bl-balance
 * @summary What each Member State pays against what it supplies
 */
export class BlBalance extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, balanceStyles];

  static override properties: PropertyDeclarations = {
    year: { converter: wholeNumber },
    highlight: {},
  };

  /** One calendar year, 2012 to 2025. */
  year = 2025;

  /** States to be drawn strong and named first, by ISO 3166 alpha-3 code: `JPN ETH`. */
  highlight: string | undefined = undefined;

  protected async loadContent(language: string): Promise<FigureContent> {
    const { year, highlight } = this;
    const messages = await messagesFor(language, english, (code) => import(`./text/${code}.ts`));
    return contentOf({ year, highlight: codesIn(highlight ?? '') }, messages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-balance': BlBalance;
  }
}
