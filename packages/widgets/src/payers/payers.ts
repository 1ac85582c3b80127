import { BlueLedgerError, oneOf, shown } from '@blueledger/core/internal/errors';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { amountsStyles } from '../figure/amounts.styles.js';
import { rejectUnread, wholeNumber } from '../figure/attributes.js';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { messagesFor } from '../figure/messages.js';
import { messages as english } from './text/en.js';
import { ratesContent } from './views/rates.js';

const views = ['rates', 'dollars'] as const;

/** The options that each view reads besides those that both do. */
const read = { rates: ['year'], dollars: ['mission', 'budget-year'] };

/** A chart with more rows than this is a table. */
const mostRows = 20;

function rowsIn(top: number): number {
  if (Number.isInteger(top) && top >= 1 && top <= mostRows) return top;
  throw new BlueLedgerError('bad-number', {
    what: `${shown(top)} is not a valid number of payers`,
    where: 'top',
    expected: `a whole number from 1 to ${mostRows}`,
  });
}

/**
 * The ranking of who pays for UN peacekeeping: the largest payers of a year by their rate, or of a budget year's
 * appropriations in dollars, and all others added up.
 *
 * @tagname bl-payers
 * @summary The largest payers of a year, in rates or dollars
 */
export class BlPayers extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, amountsStyles];

  static override properties: PropertyDeclarations = {
    year: { converter: wholeNumber },
    top: { converter: wholeNumber },
    in: {},
    mission: {},
    budgetYear: { attribute: 'budget-year' },
  };

  /** Calendar year of the rates, 2012 to 2027. */
  year = 2025;

  /** How many of the largest to name, 1 to 20. */
  top = 10;

  /** `rates`, or `dollars`. Default: `dollars` where a mission or a budget year is named. */
  in: 'rates' | 'dollars' | undefined = undefined;

  /** Only what was apportioned for this mission, by its acronym. */
  mission: string | undefined = undefined;

  /** Budget year of the dollars, 1 July to 30 June, as `2025/26`, which is the default. */
  budgetYear: string | undefined = undefined;

  protected async loadContent(language: string): Promise<FigureContent> {
    const { year, mission, budgetYear } = this;
    const top = rowsIn(this.top);
    const messages = messagesFor(language, english, (code) => import(`./text/${code}.ts`));
    const view = oneOf(this.in ?? (mission || budgetYear ? 'dollars' : 'rates'), views, 'in');
    rejectUnread(this.chosen, `in="${view}"`, ['in', 'theme', 'top', ...read[view]]);
    if (view === 'rates') return ratesContent({ year, top }, await messages);
    const { dollarsContent } = await import('./views/dollars.js');
    return dollarsContent({ mission, budgetYear: budgetYear ?? '2025/26', top }, await messages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-payers': BlPayers;
  }
}
