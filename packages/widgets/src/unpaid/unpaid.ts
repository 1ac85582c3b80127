import type { UnpaidFund } from '@blueledger/core/accounts';
import { oneOf } from '@blueledger/core/internal/errors';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { amountsStyles } from '../figure/amounts.styles.js';
import { rejectUnread, wholeNumber } from '../figure/attributes.js';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { messagesFor } from '../figure/messages.js';
import { messages as english } from './text/en.js';
import { unpaidStyles } from './unpaid.styles.js';
import { dateContent } from './views/byDate.js';

const views = ['date', 'mission'] as const;

/** The options that each view reads besides those that both do. */
const read = { date: ['from', 'to'], mission: ['year'] };

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
    fund: {},
    from: {},
    to: {},
    by: {},
    year: { converter: wholeNumber },
  };

  /** `peacekeeping`, `regular`, `tribunals`, or `total`: all funds together, as sources add them up. */
  fund: UnpaidFund = 'peacekeeping';

  /** First date, a day, a month or a year; the first in the data where it is left out. */
  from: string | undefined = undefined;

  /** Last date, a day, a month or a year; the last in the data where it is left out. */
  to: string | undefined = undefined;

  /** `date`: all missions together at each date. `mission`: each mission at the end of April of a year; peacekeeping only. */
  by: (typeof views)[number] = 'date';

  /** Year of the list by mission, 1996 to 2025; the last where it is left out. */
  year: number | undefined = undefined;

  protected async loadContent(language: string): Promise<FigureContent> {
    const { fund, from, to, year } = this;
    const messages = messagesFor(language, english, (code) => import(`./text/${code}.ts`));
    const by = oneOf(this.by, views, 'by');
    rejectUnread(this.chosen, `by="${by}"`, ['by', 'theme', 'fund', ...read[by]]);
    if (by === 'date') return dateContent({ fund, from, to }, await messages);
    oneOf(fund, ['peacekeeping'], 'fund');
    const { missionContent } = await import('./views/byMission.js');
    return missionContent({ year }, await messages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-unpaid': BlUnpaid;
  }
}
