import { oneOf } from '@blueledger/core/internal/errors';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { rejectUnread, wholeNumber } from '../figure/attributes.js';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { messagesFor } from '../figure/messages.js';
import { mapStyles } from './map.styles.js';
import type { MapShow } from './messages.js';
import { messages as english } from './text/en.js';
import { payersContent } from './views/payers.js';

/**
 * Where those are who pay for UN peacekeeping, and those who serve in it: each Member State on an equal-area map, by its share
 * of the assessments, its share of the uniformed personnel, or the gap between both.
 *
 * @tagname bl-map
 * @summary Payers, contributors or the gap between them on a map of all Member States
 */
export class BlMap extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, mapStyles];

  static override properties: PropertyDeclarations = {
    show: {},
    year: { converter: wholeNumber },
    month: {},
  };

  /** `payers`, `contributors`, or `gap`: the share paid less the share served. */
  show: MapShow = 'payers';

  /** One calendar year: 2012 to 2027 of payers, 2012 to 2025 of contributors and the gap. */
  year = 2025;

  /** One month of contributors in place of a year, as `YYYY-MM`, from 2012 on. */
  month: string | undefined = undefined;

  protected async loadContent(language: string): Promise<FigureContent> {
    const { year, month } = this;
    const messages = messagesFor(language, english, (code) => import(`./text/${code}.ts`));
    const show = oneOf(this.show, ['payers', 'contributors', 'gap'], 'show');
    const byMonth = show === 'contributors' && month !== undefined;
    rejectUnread(this.chosen, byMonth ? `month="${month}"` : `show="${show}"`, [
      'show',
      'theme',
      byMonth ? 'month' : 'year',
    ]);
    if (show === 'payers') return payersContent(year, await messages);
    if (show === 'gap') return (await import('./views/gap.js')).gapContent(year, await messages);
    const { contributorsContent } = await import('./views/contributors.js');
    return contributorsContent({ year, month }, await messages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-map': BlMap;
  }
}
