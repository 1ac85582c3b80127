import { type UnpaidFund, unpaidOverTime } from '@blueledger/core/accounts';
import { oneOf } from '@blueledger/core/internal/errors';
import { unpaidAssessmentsPeacekeeping } from '@blueledger/datasets/unpaid-assessments/peacekeeping';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { amountsStyles } from '../figure/amounts.styles.js';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { yearAttribute } from '../figure/yearAttribute.js';
import { wordsFor } from './languages.js';
import { contentOverTime } from './overTime.js';
import { unpaidStyles } from './unpaid.styles.js';
import type { UnpaidWords } from './words.js';

const views = ['date', 'mission'] as const;

/**
 * What Member States have not paid: for peacekeeping, the regular budget, the tribunals or all together, at the uneven
 * dates that documents and officials give; or for each mission, as the resolutions on its financing note it.
 *
 * @tagname bl-unpaid
 * @summary Unpaid assessments by date and by mission
 */
export class BlUnpaid extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, amountsStyles, unpaidStyles];

  static override properties: PropertyDeclarations = {
    fund: { reflect: true },
    from: { reflect: true },
    to: { reflect: true },
    by: { reflect: true },
    year: { reflect: true, converter: yearAttribute },
  };

  /** `peacekeeping`, `regular`, `tribunals`, or `total`: all funds together, as sources add them up. */
  fund: UnpaidFund = 'peacekeeping';

  /** First date, a day, a month or a year; the first in hand where none is given. */
  from: string | undefined;

  /** Last date, a day, a month or a year; the last in hand where none is given. */
  to: string | undefined;

  /** `date`: all missions together at each date. `mission`: each mission at the end of April of a year; peacekeeping only. */
  by: (typeof views)[number] = 'date';

  /** Year of the list by mission, 2018 to 2025; the last where none is given. */
  year: number | undefined;

  protected ask(language: string): FigureContent | Promise<FigureContent> {
    const words = wordsFor(language);
    const { year } = this;
    if (oneOf(this.by, views, 'by') === 'mission') {
      oneOf(this.fund, ['peacekeeping'], 'fund');
      return Promise.all([import('./byMission.js'), words]).then(([view, w]) => view.contentByMission({ year }, w));
    }
    const query = { fund: this.fund, from: this.from || undefined, to: this.to || undefined };
    if (this.fund !== 'peacekeeping')
      return Promise.all([import('./allFunds.js'), words]).then(([{ allFunds }, w]) =>
        contentOverTime(() => unpaidOverTime(allFunds, query), w),
      );
    const answer = (w: UnpaidWords) =>
      contentOverTime(() => unpaidOverTime({ unpaidAssessments: unpaidAssessmentsPeacekeeping }, query), w);
    // In English the usual question is answered at once: text and table are there with the first drawing.
    return words instanceof Promise ? words.then(answer) : answer(words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-unpaid': BlUnpaid;
  }
}
