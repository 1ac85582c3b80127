import { BlueLedgerError } from '@blueledger/core/internal/errors';
import { type RateKind, ratesOverYears } from '@blueledger/core/rates';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { codesIn, spanOf, wholeNumber } from '../figure/attributes.js';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { earlyNotes } from '../figure/facts/scale.js';
import { figureStyles } from '../figure/figure.styles.js';
import { messagesFor } from '../figure/messages.js';
import { contentOf } from './content.js';
import { factsFor, needsEarlyScales } from './facts.js';
import { ratesStyles } from './rates.styles.js';
import { messages as english } from './text/en.js';

/** More lines than this are not distinguishable. */
const mostStates = 8;

function statesIn(text: string): string[] {
  const states = codesIn(text.replaceAll('+', ' '));
  if (states.length <= mostStates) return states;
  throw new BlueLedgerError('bad-query', {
    what: `${states.length} states are more than a reader can tell apart`,
    where: 'states',
    expected: `at most ${mostStates} codes`,
  });
}

/**
 * The rates of one or several states over time: of UN peacekeeping (1974 to 2027) or of the regular budget (1946 to 2027),
 * drawn as steps, as bands where levels are open, with ceiling and floor, and what the last new scale changed.
 *
 * @tagname bl-rates
 * @summary Rates of states over time, and what the last scale changed
 */
export class BlRates extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, ratesStyles];

  static override properties: PropertyDeclarations = {
    states: {},
    kind: {},
    from: { converter: wholeNumber },
    to: { converter: wholeNumber },
    years: {},
  };

  /** States by ISO 3166 alpha-3 code, apart by spaces; the first is the one to see. */
  states = 'CHN USA JPN';

  /** `peacekeeping` or `regular`. */
  kind: RateKind = 'peacekeeping';

  /** First year. Default: 2012 for peacekeeping, which goes back to 1974, and 1946 for the regular budget. */
  from: number | undefined = undefined;

  /** Last year. Default: 2027. */
  to: number | undefined = undefined;

  /** Both at once: `1974-2027`, or one year. */
  years: string | undefined = undefined;

  protected async loadContent(language: string): Promise<FigureContent> {
    const { kind } = this;
    const query = { states: statesIn(this.states), kind, ...spanOf(this) };
    const messages = messagesFor(language, english, (code) => import(`./text/${code}.ts`));
    const [facts, early] = await Promise.all([factsFor(query), needsEarlyScales(query) ? earlyNotes(language) : {}]);
    const { notes, ...others } = await messages;
    return contentOf(() => ratesOverYears(facts, query), { ...others, notes: { ...notes, ...early } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-rates': BlRates;
  }
}
