import { oneOf } from '@blueledger/core/internal/errors';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { amountsStyles } from '../figure/amounts.styles.js';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { messagesFor } from '../figure/messages.js';
import { messages as english } from './text/en.js';
import { budgetContent } from './views/budget.js';

const views = ['budget', 'classes', 'pieces'] as const;

/** The last budget year of which approved budgets and spending are both available. */
const lastYear = '2024/25';

/**
 * Money of UN peacekeeping by mission and budget year: what was approved beside what was spent, what it was spent on, or
 * the pieces in which it was apportioned, the conditional part hatched.
 *
 * @tagname bl-missions
 * @summary Budgets, spending, cost classes and pieces of missions
 */
export class BlMissions extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, amountsStyles];

  static override properties: PropertyDeclarations = {
    mission: {},
    year: {},
    show: {},
  };

  /** One mission, by its acronym; without it all of a year. */
  mission: string | undefined = undefined;

  /** Budget year, 1 July to 30 June, as `2024/25`. A mission without a year shows all years of its budget. */
  year: string | undefined = undefined;

  /** `budget`: approved beside spent. `classes`: what was spent on what. `pieces`: how it was apportioned. */
  show: (typeof views)[number] = 'budget';

  protected async loadContent(language: string): Promise<FigureContent> {
    const { mission, year } = this;
    const messages = messagesFor(language, english, (code) => import(`./text/${code}.ts`));
    switch (oneOf(this.show, views, 'show')) {
      case 'classes': {
        const { classesContent } = await import('./views/classes.js');
        return classesContent({ mission, budgetYear: year ?? lastYear }, await messages);
      }
      case 'pieces': {
        const { piecesContent } = await import('./views/pieces.js');
        return piecesContent({ mission, budgetYear: year ?? lastYear }, await messages);
      }
      case 'budget':
        return budgetContent(
          { mission, budgetYear: mission === undefined ? (year ?? lastYear) : year },
          await messages,
        );
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-missions': BlMissions;
  }
}
