import { burdenShare } from '@blueledger/core/burden';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { yearAttribute } from '../figure/yearAttribute.js';
import { burdenGapStyles } from './burden-gap.styles.js';
import { contentOf } from './content.js';
import { factsFor } from './facts.js';
import type { GapFacts } from './gapFacts.js';
import { wordsFor } from './languages.js';
import type { BurdenGapWords } from './words.js';

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
    payers: { reflect: true },
    servers: { reflect: true },
    year: { reflect: true, converter: yearAttribute },
    from: { reflect: true, converter: yearAttribute },
    to: { reflect: true, converter: yearAttribute },
    personnel: { reflect: true },
    show: { reflect: true },
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

  /** `shares` of a year or of several (so without it), or their `movement` between two years, with what moved them. */
  show: 'shares' | 'movement' | undefined;

  protected ask(language: string): FigureContent | Promise<FigureContent> {
    const { payers, servers, year, from, to, personnel, show } = this;
    if (show && show !== 'shares')
      return import('./movement/movementContent.js').then(({ movementContent }) =>
        movementContent({ payers, servers, year, from, to, personnel, show }, language, this.renderRoot),
      );
    const answer = (facts: GapFacts, words: BurdenGapWords) =>
      contentOf(() => burdenShare(facts, { payers, servers, year, from, to, personnel }), words, facts.severalYears);
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
