import { BlueLedgerError, oneOf } from '@blueledger/core/internal/errors';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { wholeNumber } from '../figure/attributes.js';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { messagesFor } from '../figure/messages.js';
import { type ReformName, reforms } from './messages.js';
import { reformStyles } from './reform.styles.js';
import { messages as english } from './text/en.js';

/** A chart with more rows than this is a table. */
const mostRows = 20;

function rowsIn(top: number): number {
  if (Number.isInteger(top) && top >= 1 && top <= mostRows) return top;
  throw new BlueLedgerError('bad-number', {
    what: `${JSON.stringify(top)} is not a valid number of rows`,
    where: 'top',
    expected: `a whole number from 1 to ${mostRows}`,
  });
}

/**
 * A reform of who pays for UN peacekeeping: what each Member State is assessed in a budget year as it is and under the reform,
 * ranked by the difference, which adds up over all.
 *
 * @tagname bl-reform
 * @summary What a reform would move between Member States, in dollars
 */
export class BlReform extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, reformStyles];

  static override properties: PropertyDeclarations = {
    reform: {},
    budgetYear: { attribute: 'budget-year' },
    top: { converter: wholeNumber },
  };

  /** `premium-shared`, `discounts-halved`, `ceiling-lowered` or `budget-cut`. */
  reform: ReformName = 'premium-shared';

  /** A peacekeeping budget year, 2018/19 to 2025/26. */
  budgetYear = '2025/26';

  /** How many states the chart shows, 1 to 20. */
  top: number = 10;

  protected async loadContent(language: string): Promise<FigureContent> {
    const messages = messagesFor(language, english, (code) => import(`./text/${code}.ts`));
    const reform = oneOf(this.reform, reforms, 'reform');
    const top = rowsIn(this.top);
    const { contentOf } = await import('./content.js');
    return contentOf({ reform, budgetYear: this.budgetYear, top }, await messages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-reform': BlReform;
  }
}
