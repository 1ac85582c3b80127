import { oneOf } from '@blueledger/core/internal/errors';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { codesIn, rejectUnread, wholeNumber } from '../figure/attributes.js';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { messagesFor } from '../figure/messages.js';
import { contributorsStyles } from './contributors.styles.js';
import { messages as english } from './text/en.js';
import { seriesContent } from './views/series.js';

/** The options that each view reads besides those that both do. */
const read = { series: ['states', 'groups', 'by', 'from', 'to'], ranking: ['month', 'top'] };

/** What is shown without states and groups: the five regional groups. */
const regions = ['african', 'asia-pacific', 'eastern-european', 'grulac', 'weog'];

/**
 * Uniformed personnel in UN operations: of states or groups over time, as lines by year or by month; or the ranking of
 * Member States at the end of a month, as bars. By mission, kind or sex where an attribute names one.
 *
 * @tagname bl-contributors
 * @summary Who serves in UN operations, over time or in order
 */
export class BlContributors extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, contributorsStyles];

  static override properties: PropertyDeclarations = {
    show: {},
    states: {},
    groups: {},
    by: {},
    from: {},
    to: {},
    month: {},
    top: { converter: wholeNumber },
    mission: {},
    kind: {},
    sex: {},
  };

  /** `series` over time, or the `ranking` at a month's end. */
  show: 'series' | 'ranking' = 'series';

  /** States by alpha-3 code, a line each: `ETH RWA`. Joined with `+` they share a line. */
  states: string | undefined = undefined;

  /** Groups (`african`, `weog`, `p5`, `m49-developed` …), a line each. Without states and groups: the five regional groups. */
  groups: string | undefined = undefined;

  /** `year` or `month`; by default as precise as `from` and `to`. */
  by: 'year' | 'month' | undefined = undefined;

  /** First year (`1990`) or month (`1990-11`). */
  from: string | undefined = undefined;

  /** Last year or month. */
  to: string | undefined = undefined;

  /** Month of a ranking, as `YYYY-MM`. Without it, the latest in the data. */
  month: string | undefined = undefined;

  /** How many states a ranking lists. */
  top: number = 10;

  /** One mission by its acronym, from November 2009. */
  mission: string | undefined = undefined;

  /** `troops`, `staff_officers`, `individual_police`, `formed_police_units`, `experts_on_mission` or `police`. */
  kind: string | undefined = undefined;

  /** `female` or `male`, from November 2009. */
  sex: string | undefined = undefined;

  protected async loadContent(language: string): Promise<FigureContent> {
    const { by, from, to, month, top, mission, kind, sex } = this;
    const messages = messagesFor(language, english, (code) => import(`./text/${code}.ts`));
    const show = oneOf(this.show, ['series', 'ranking'], 'show');
    rejectUnread(this.chosen, `show="${show}"`, ['show', 'theme', ...read[show], 'mission', 'kind', 'sex']);
    if (show === 'series') {
      const named = codesIn(`${this.states ?? ''} ${this.groups ?? ''}`);
      const groups = named.length > 0 ? named : regions;
      return seriesContent({ groups, by, from, to, mission, kind, sex }, await messages);
    }
    const { rankingContent } = await import('./views/ranking.js');
    return rankingContent({ month, top, mission, kind, sex }, await messages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-contributors': BlContributors;
  }
}
