import { oneOf } from '@blueledger/core/internal/errors';
import type { FatalitiesBy, FatalityCause, FatalityKind } from '@blueledger/core/personnel';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { amountsStyles } from '../figure/amounts.styles.js';
import { rejectUnread, wholeNumber } from '../figure/attributes.js';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { messagesFor } from '../figure/messages.js';
import { factsFor } from './facts.js';
import { fatalitiesStyles } from './fatalities.styles.js';
import { messages as english } from './text/en.js';
import { yearsContent } from './views/years.js';

const views = ['year', 'mission', 'nationality', 'kind', 'cause'] as const;

/**
 * Deaths in UN peace operations since 1948 as the database of the United Nations counts them: by year, those by malicious acts
 * apart, or in order by mission, nationality, kind of personnel or cause.
 *
 * @tagname bl-fatalities
 * @summary Deaths in UN peace operations by year, mission, nationality, kind and cause
 */
export class BlFatalities extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, amountsStyles, fatalitiesStyles];

  static override properties: PropertyDeclarations = {
    by: {},
    from: { converter: wholeNumber },
    to: { converter: wholeNumber },
    mission: {},
    nationality: {},
    kind: {},
    cause: {},
    top: { converter: wholeNumber },
  };

  /** `year`, or in order by `mission`, `nationality`, `kind` of personnel or `cause`. */
  by: FatalitiesBy = 'year';

  /** First year; the first in the data, 1948, where it is left out. */
  from: number | undefined = undefined;

  /** Last year; the last in the data where it is left out. */
  to: number | undefined = undefined;

  /** One mission by its acronym: `UNIFIL`. */
  mission: string | undefined = undefined;

  /** One nationality by its ISO 3166 alpha-3 code: `IND`. */
  nationality: string | undefined = undefined;

  /** `military`, `police`, `military_observer`, `international_civilian`, `local` or `other`. */
  kind: FatalityKind | undefined = undefined;

  /** `malicious_act`, `accident`, `illness`, `self_inflicted`, `to_be_determined` or `unknown`. */
  cause: FatalityCause | undefined = undefined;

  /** How many rows an order by mission, nationality, kind or cause lists, 1 to 25. */
  top: number = 10;

  protected async loadContent(language: string): Promise<FigureContent> {
    const { from, to, mission, nationality, kind, cause, top } = this;
    const messages = messagesFor(language, english, (code) => import(`./text/${code}.ts`));
    const by = oneOf(this.by, views, 'by');
    const read = [
      'by',
      'theme',
      'from',
      'to',
      'mission',
      'nationality',
      'kind',
      'cause',
      ...(by === 'year' ? [] : ['top']),
    ];
    rejectUnread(this.chosen, `by="${by}"`, read);
    const query = { by, from, to, mission, nationality, kind, cause };
    const facts = await factsFor(query);
    if (by === 'year') return yearsContent(facts, query, await messages);
    const { rankingContent } = await import('./views/ranking.js');
    return rankingContent(facts, { query, top }, await messages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-fatalities': BlFatalities;
  }
}
