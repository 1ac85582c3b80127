import type { CSSResult, PropertyDeclarations } from 'lit';
import { amountsStyles } from '../figure/amounts.styles.js';
import { rejectUnread } from '../figure/attributes.js';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { earlyNotes } from '../figure/facts/scale.js';
import { figureStyles } from '../figure/figure.styles.js';
import { messagesFor } from '../figure/messages.js';
import { accountStyles } from './account.styles.js';
import { factsFor, firstWholeYear, needsEarlyScales } from './facts.js';
import { messages as english } from './text/en.js';
import { yearsContent } from './views/years.js';

/**
 * One Member State's account with UN peacekeeping: what it is assessed, mission by mission, when it paid the regular budget,
 * what it is known to owe, what it is due for its contingents and formed police, and the two set against each other; over
 * budget years, or of one.
 *
 * @tagname bl-account
 * @summary What one Member State is assessed, has paid, owes and is due
 */
export class BlAccount extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, amountsStyles, accountStyles];

  static override properties: PropertyDeclarations = {
    state: {},
    year: {},
    from: {},
    to: {},
  };

  /** The Member State, by its ISO 3166 alpha-3 code. */
  state = 'BGD';

  /** One budget year, 1 July to 30 June, as `2025/26`: what it is assessed for each mission. */
  year: string | undefined = undefined;

  /** First budget year, as `2018/19`, the first with all its apportionments; earlier ones since `1996/97` as far as they are known. */
  from: string | undefined = undefined;

  /** Last budget year; the last with apportionments where it is left out. */
  to: string | undefined = undefined;

  protected async loadContent(language: string): Promise<FigureContent> {
    const { state, year, from = firstWholeYear, to } = this;
    const messages = messagesFor(language, english, (code) => import(`./text/${code}.ts`));
    if (year !== undefined) rejectUnread(this.chosen, `year="${year}"`, ['state', 'year', 'theme']);
    const first = year ?? from;
    const [facts, early] = await Promise.all([factsFor(first), needsEarlyScales(first) ? earlyNotes(language) : {}]);
    const { notes, ...others } = await messages;
    const own = { ...others, notes: { ...notes, ...early } };
    if (year === undefined) return yearsContent(facts, { state, from, to }, own);
    const { missionsContent } = await import('./views/missions.js');
    return missionsContent(facts, { state, budgetYear: year }, own);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-account': BlAccount;
  }
}
