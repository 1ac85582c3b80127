import { BlueLedgerError } from '@blueledger/core/internal/errors';
import type { ScaleFacts } from '@blueledger/core/rates';
import { type RateKind, ratesOverYears } from '@blueledger/core/rates';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { yearAttribute } from '../figure/yearAttribute.js';
import { contentOf } from './content.js';
import { factsFor } from './facts.js';
import { wordsFor } from './languages.js';
import { ratesStyles } from './rates.styles.js';
import type { RatesWords } from './words.js';

/** More lines than this cannot be told apart. */
const mostStates = 8;

/** Codes in an attribute, apart by spaces, commas or plus signs. */
function statesIn(text: string): string[] {
  const states = text.split(/[\s,+]+/).filter((code) => code !== '');
  if (states.length <= mostStates) return states;
  throw new BlueLedgerError('bad-query', {
    what: `${states.length} states are more than a reader can tell apart`,
    where: 'states',
    expected: `at most ${mostStates} codes`,
  });
}

/**
 * The rates of one or several states over time: of UN peacekeeping (July 2001 to 2003, and 2012 to 2027) or of the regular
 * budget (1946 to 2027), drawn as steps, with ceiling and floor, and what the last new scale changed.
 *
 * @tagname bl-rates
 * @summary Rates of states over time, and what the last scale changed
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
export class BlRates extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, ratesStyles];

  static override properties: PropertyDeclarations = {
    states: { reflect: true },
    kind: { reflect: true },
    from: { reflect: true, converter: yearAttribute },
    to: { reflect: true, converter: yearAttribute },
  };

  /** States by ISO 3166 alpha-3 code, apart by spaces; the first is the one to see. */
  states = 'CHN USA JPN';

  /** `peacekeeping` or `regular`. */
  kind: RateKind = 'peacekeeping';

  /** First year. Default: 2012 for peacekeeping, 1946 for the regular budget. */
  from: number | undefined;

  /** Last year. Default: 2027. */
  to: number | undefined;

  protected ask(language: string): FigureContent | Promise<FigureContent> {
    const { kind, from, to } = this;
    const states = statesIn(this.states);
    const answer = (facts: ScaleFacts, words: RatesWords) =>
      contentOf(() => ratesOverYears(facts, { states, kind, from, to }), words);
    const [facts, words] = [factsFor(kind, from, to), wordsFor(language)];
    // In English the usual question is answered at once: text and table are there with the first drawing.
    if (facts instanceof Promise || words instanceof Promise)
      return Promise.all([facts, words]).then(([f, w]) => answer(f, w));
    return answer(facts, words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-rates': BlRates;
  }
}
