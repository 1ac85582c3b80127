import { oneOf } from '@blueledger/core/internal/errors';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { spanOf, wholeNumber } from '../figure/attributes.js';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { messagesFor } from '../figure/messages.js';
import { burdenGapStyles } from './burden-gap.styles.js';
import { messages as english } from './text/en.js';
import { sharesContent } from './views/shares.js';

/**
 * Who pays for UN peacekeeping, and who serves: the share of one grouping in assessments beside the share of another in
 * uniformed personnel, in one year (paired bars), over several (steps), or from one year to another with what moved them.
 *
 * @csspart events - The list of what moved the shares, under the chart of a movement.
 * @tagname bl-burden-gap
 * @summary Who pays for UN peacekeeping, and who serves
 */
export class BlBurdenGap extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, burdenGapStyles];

  static override properties: PropertyDeclarations = {
    payers: {},
    servers: {},
    year: { converter: wholeNumber },
    from: { converter: wholeNumber },
    to: { converter: wholeNumber },
    years: {},
    personnel: {},
    show: {},
  };

  /** Who pays: groups (`weog`, `p5`, `m49-developed` …) and states (`JPN`), joined with `+`. */
  payers = 'weog+JPN';

  /** Who serves, in the same words. */
  servers = 'weog';

  /** One calendar year. Without it, and without `from` and `to`, 2012. */
  year: number | undefined = undefined;

  /** First year of several. */
  from: number | undefined = undefined;

  /** Last year of several. */
  to: number | undefined = undefined;

  /** Both at once: `1974-2027`. */
  years: string | undefined = undefined;

  /** `pooled` over the months of a year, `latest` month of each year, or one month as `YYYY-MM`. */
  personnel = 'pooled';

  /** `shares` of a year or of several (so without it), or their `movement` between two years, with what moved them. */
  show: 'shares' | 'movement' | undefined = undefined;

  protected override get layout(): string {
    return this.show === 'movement' ? 'movement' : this.from === undefined && this.years === undefined ? '' : 'several';
  }

  protected async loadContent(language: string): Promise<FigureContent> {
    const { payers, servers, year, personnel } = this;
    const query = { payers, servers, year, ...spanOf(this), personnel };
    const messages = messagesFor(language, english, (code) => import(`./text/${code}.ts`));
    if (oneOf(this.show ?? 'shares', ['shares', 'movement'], 'show') === 'movement') {
      const { movementContent } = await import('./views/movement.js');
      return movementContent(query, await messages, this.renderRoot);
    }
    return sharesContent(query, await messages, language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-burden-gap': BlBurdenGap;
  }
}
