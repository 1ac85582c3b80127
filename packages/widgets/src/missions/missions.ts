import { oneOf } from '@blueledger/core/internal/errors';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { amountsStyles } from '../figure/amounts.styles.js';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { contentOfBudget } from './budget.js';
import { wordsFor } from './languages.js';
import type { MissionsWords } from './words.js';

const views = ['budget', 'classes', 'pieces'] as const;

/** The last budget year of which approved budgets and spending are both in hand. */
const lastYear = '2024/25';

/**
 * Money of UN peacekeeping by mission and budget year: what was approved beside what was spent, what it was spent on, or
 * the pieces in which it was apportioned, the conditional part hatched.
 *
 * @tagname bl-missions
 * @summary Budgets, spending, cost classes and pieces of missions
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
export class BlMissions extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, amountsStyles];

  static override properties: PropertyDeclarations = {
    mission: { reflect: true },
    year: { reflect: true },
    show: { reflect: true },
  };

  /** One mission, by its acronym; without it all of a year. */
  mission: string | undefined;

  /** Budget year, 1 July to 30 June, as `2024/25`. A mission without a year shows all years of its budget. */
  year: string | undefined;

  /** `budget`: approved beside spent. `classes`: what was spent on what. `pieces`: how it was apportioned. */
  show: (typeof views)[number] = 'budget';

  protected ask(language: string): FigureContent | Promise<FigureContent> {
    const mission = this.mission || undefined;
    const show = oneOf(this.show, views, 'show');
    const year = this.year || undefined;
    const words = wordsFor(language);
    if (show === 'classes')
      return Promise.all([import('./classes.js'), words]).then(([view, w]) =>
        view.contentOfClasses({ mission, budgetYear: year ?? lastYear }, w),
      );
    if (show === 'pieces')
      return Promise.all([import('./pieces.js'), words]).then(([view, w]) =>
        view.contentOfPieces({ mission, budgetYear: year ?? lastYear }, w),
      );
    const answer = (w: MissionsWords) =>
      contentOfBudget({ mission, budgetYear: year ?? (mission === undefined ? lastYear : undefined) }, w);
    // In English the usual question is answered at once: text and table are there with the first drawing.
    return words instanceof Promise ? words.then(answer) : answer(words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-missions': BlMissions;
  }
}
