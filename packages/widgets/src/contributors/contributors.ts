import { oneOf } from '@blueledger/core/internal/errors';
import { type DetailedDeploymentFacts, type HistoryQuery, yearlyPersonnel } from '@blueledger/core/personnel';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { yearAttribute } from '../figure/yearAttribute.js';
import { contributorsStyles } from './contributors.styles.js';
import { factsFor, isUsual, type Need, withMore } from './facts.js';
import { wordsFor } from './languages.js';
import { seriesContent } from './seriesContent.js';
import type { ContributorsWords, Subject } from './words.js';

const regions = 'african asia-pacific eastern-european grulac weog';
const wordsIn = (text: string) => text.split(/[\s,]+/).filter((word) => word !== '');
const isMonth = (end: string | undefined) => end !== undefined && !/^\d{4}$/.test(end.trim());

/**
 * Uniformed personnel in UN operations: of states or groups over time, as lines by year or by month; or the ranking of
 * Member States at the end of a month, as bars. By mission, kind or sex where asked.
 *
 * @tagname bl-contributors
 * @summary Who serves in UN operations, over time or in order
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
 * @cssprop [--bl-people] - Who serves: bars, and the first line.
 * @cssprop [--bl-money] - Western states among regional groups.
 * @cssprop [--bl-african] - African states among regional groups.
 * @cssprop [--bl-asia-pacific] - Asia-Pacific states among regional groups, and the second line.
 * @cssprop [--bl-grulac] - Latin American and Caribbean states among regional groups, and the third line.
 * @cssprop [--bl-eastern-european] - Eastern European states among regional groups, and the fourth line.
 * @cssprop [--bl-line] - Rules and grid.
 * @cssprop [--bl-ground=transparent] - Ground of the figure.
 * @cssprop [--bl-font=inherit] - Font family.
 * @cssprop [--bl-min-height] - Height kept free for the figure, so that nothing on the page moves.
 * @cssprop [--bl-padding=0] - Space inside the figure.
 * @fires {CustomEvent<BlReadyDetail>} bl-ready - The chart is drawn.
 * @fires {CustomEvent<BlErrorDetail>} bl-error - The question cannot be answered.
 * @fires {CustomEvent<BlSelectDetail>} bl-select - A reader came to a point of the chart.
 */
export class BlContributors extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, contributorsStyles];

  static override properties: PropertyDeclarations = {
    show: { reflect: true },
    states: { reflect: true },
    groups: { reflect: true },
    by: { reflect: true },
    from: { reflect: true },
    to: { reflect: true },
    month: { reflect: true },
    top: { reflect: true, converter: yearAttribute },
    mission: { reflect: true },
    kind: { reflect: true },
    sex: { reflect: true },
  };

  /** `series` over time, or the `ranking` at a month's end. */
  show: 'series' | 'ranking' = 'series';

  /** States by alpha-3 code, a line each: `ETH RWA`. Joined with `+` they share a line. */
  states: string | undefined;

  /** Groups (`african`, `weog`, `p5`, `m49-developed` …), a line each. Without states and groups: the five regional groups. */
  groups: string | undefined;

  /** `year` or `month`; by default as precise as `from` and `to`. */
  by: 'year' | 'month' | undefined;

  /** First year (`1990`) or month (`1990-11`). */
  from: string | undefined;

  /** Last year or month. */
  to: string | undefined;

  /** Month of a ranking, as `YYYY-MM`. Without it, the latest in hand. */
  month: string | undefined;

  /** How many states a ranking lists. */
  top: number = 10;

  /** One mission by its acronym, from November 2009. */
  mission: string | undefined;

  /** `troops`, `staff_officers`, `individual_police`, `formed_police_units`, `experts_on_mission` or `police`. */
  kind: string | undefined;

  /** `female` or `male`, from November 2009. */
  sex: string | undefined;

  // Doubts come with the facts, before the figure stands: a note that came late would move what a reader is reading.
  protected async ask(language: string): Promise<FigureContent> {
    const [facts, words] = await Promise.all([factsFor(this.need), wordsFor(language)]);
    return this.contentOf(await withMore(facts, this.need), words);
  }

  private get about(): Subject {
    const { mission, kind, sex } = this;
    return { mission, kind, sex };
  }

  /** Groupings, a line each. */
  private get lines(): readonly string[] {
    const given = wordsIn(`${this.states ?? ''} ${this.groups ?? ''}`);
    return given.length > 0 ? given : wordsIn(regions);
  }

  private get need(): Need {
    const { show, by, from, to, lines, about } = this;
    const months = show === 'ranking' || by === 'month' || (by === undefined && (isMonth(from) || isMonth(to)));
    return { names: lines.join(' '), months, ...about };
  }

  private contentOf(facts: DetailedDeploymentFacts, words: ContributorsWords): FigureContent | Promise<FigureContent> {
    const { by, from, to, month, top, lines, about } = this;
    if (oneOf(this.show, ['series', 'ranking'], 'show') === 'series') {
      if (isUsual(this.need) && (by === undefined || by === 'year'))
        return seriesContent(() => yearlyPersonnel(facts, { groups: lines, from, to }), about, words);
      return import('./history.js').then(({ personnelHistory, withKinds }) =>
        seriesContent(
          () => personnelHistory(facts, { groups: lines, by, from, to, ...about } as HistoryQuery),
          about,
          withKinds(words),
        ),
      );
    }
    return import('./rankingContent.js').then(({ rankingContent }) =>
      rankingContent(facts, { month, top, about }, words),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-contributors': BlContributors;
  }
}
