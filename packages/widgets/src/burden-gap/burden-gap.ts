import { type BurdenFacts, burdenShare } from '@blueledger/core/burden';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { yearAttribute } from '../figure/yearAttribute.js';
import { burdenGapStyles } from './burden-gap.styles.js';
import { contentOf } from './content.js';
import { factsFor } from './facts.js';
import { wordsFor } from './languages.js';
import type { BurdenGapWords } from './words.js';

/**
 * Who pays for UN peacekeeping, and who serves: the share of one grouping in assessments beside the share of another in
 * uniformed personnel, in one year (paired bars) or over several (steps).
 *
 * @tagname bl-burden-gap
 * @summary Who pays for UN peacekeeping, and who serves
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
 * @cssprop [--bl-people] - Who serves.
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
export class BlBurdenGap extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, burdenGapStyles];

  static override properties: PropertyDeclarations = {
    payers: { reflect: true },
    servers: { reflect: true },
    year: { reflect: true, converter: yearAttribute },
    from: { reflect: true, converter: yearAttribute },
    to: { reflect: true, converter: yearAttribute },
    personnel: { reflect: true },
  };

  /** Who pays: groups (`weog`, `p5`, `m49-developed` …) and states (`JPN`), joined with `+`. */
  payers = 'weog+JPN';

  /** Who serves, in the same words. */
  servers = 'weog';

  /** One calendar year. Without it, and without `from` and `to`, 2012. */
  year: number | undefined;

  /** First year of several. */
  from: number | undefined;

  /** Last year of several. */
  to: number | undefined;

  /** `pooled` over the months of a year, `latest` month of each year, or one month as `YYYY-MM`. */
  personnel = 'pooled';

  protected readonly questionKeys: readonly PropertyKey[] = ['payers', 'servers', 'year', 'from', 'to', 'personnel'];

  protected ask(language: string): FigureContent | Promise<FigureContent> {
    const { payers, servers, year, from, to, personnel } = this;
    const answer = (facts: BurdenFacts, words: BurdenGapWords) =>
      contentOf(burdenShare(facts, { payers, servers, year, from, to, personnel }), words);
    const [facts, words] = [factsFor({ payers, servers, year, from, personnel }), wordsFor(language)];
    // In English the year of the saying is answered at once: text and table are there with the first drawing.
    if (facts instanceof Promise || words instanceof Promise)
      return Promise.all([facts, words]).then(([f, w]) => answer(f, w));
    return answer(facts, words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-burden-gap': BlBurdenGap;
  }
}
