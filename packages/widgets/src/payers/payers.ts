import { BlueLedgerError, oneOf } from '@blueledger/core/internal/errors';
import { rateRanks } from '@blueledger/core/rates';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { amountsStyles } from '../figure/amounts.styles.js';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { yearAttribute } from '../figure/yearAttribute.js';
import { scaleFacts } from './facts.js';
import { wordsFor } from './languages.js';
import { contentOfRates } from './rates.js';
import type { PayersWords } from './words.js';

const ways = ['rates', 'dollars'] as const;

/** A chart with more rows than this is a table. */
const mostRows = 20;

function rowsIn(top: number): number {
  if (Number.isInteger(top) && top >= 1 && top <= mostRows) return top;
  throw new BlueLedgerError('bad-number', {
    what: `${JSON.stringify(top)} is no number of payers`,
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
 * @cssprop [--bl-money] - Who pays.
 * @cssprop [--bl-line] - Rules and grid.
 * @cssprop [--bl-rest] - The rest of a bar.
 * @cssprop [--bl-ground=transparent] - Ground of the figure.
 * @cssprop [--bl-font=inherit] - Font family.
 * @cssprop [--bl-min-height] - Height kept free for the figure, so that nothing on the page moves.
 * @cssprop [--bl-padding=0] - Space inside the figure.
 * @fires {CustomEvent<BlReadyDetail>} bl-ready - The chart is drawn.
 * @fires {CustomEvent<BlErrorDetail>} bl-error - The question cannot be answered.
 * @fires {CustomEvent<BlSelectDetail>} bl-select - A reader came to a point of the chart.
 */
export class BlPayers extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, amountsStyles];

  static override properties: PropertyDeclarations = {
    year: { reflect: true, converter: yearAttribute },
    top: { reflect: true, converter: yearAttribute },
    in: { reflect: true },
    mission: { reflect: true },
    budgetYear: { reflect: true, attribute: 'budget-year' },
  };

  /** Calendar year of the rates, 2012 to 2027. */
  year = 2025;

  /** How many of the largest to name, 1 to 20. */
  top = 10;

  /** `rates`, or `dollars`. Default: `dollars` where a mission or a budget year is named. */
  in: 'rates' | 'dollars' | undefined;

  /** Only what was apportioned for this mission, by its acronym. */
  mission: string | undefined;

  /** Budget year of the dollars, 1 July to 30 June, as `2025/26`, which is the default. */
  budgetYear: string | undefined;

  protected ask(language: string): FigureContent | Promise<FigureContent> {
    const { year, mission, budgetYear } = this;
    const top = rowsIn(this.top);
    const way = oneOf(this.in ?? (mission || budgetYear ? 'dollars' : 'rates'), ways, 'in');
    const words = wordsFor(language);
    if (way === 'dollars')
      return Promise.all([import('./dollars.js'), words]).then(([dollars, w]) =>
        dollars.contentOfDollars({ mission, budgetYear: budgetYear ?? '2025/26', top }, w),
      );
    const answer = (w: PayersWords) => contentOfRates(() => rateRanks(scaleFacts, { year, top }), w);
    // In English rates are answered at once: text and table are there with the first drawing.
    return words instanceof Promise ? words.then(answer) : answer(words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-payers': BlPayers;
  }
}
