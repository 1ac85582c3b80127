import { oneOf } from '@blueledger/core/internal/errors';
import type { AuthorisedKind } from '@blueledger/core/personnel';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { messagesFor } from '../figure/messages.js';
import { contentOf } from './content.js';
import { factsFor } from './facts.js';
import { strengthStyles } from './strength.styles.js';
import { messages as english } from './text/en.js';

/**
 * The uniformed personnel of a UN mission at the end of each month against what the Security Council had authorised: known
 * levels as steps, spans whose decision was not read as not known.
 *
 * @tagname bl-strength
 * @summary Authorised against deployed strength of a mission over time
 */
export class BlStrength extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, strengthStyles];

  static override properties: PropertyDeclarations = {
    mission: {},
    kind: {},
    from: {},
    to: {},
  };

  /** The mission by its acronym: `UNMISS`. */
  mission = 'UNMISS';

  /** `uniformed`, `military` or `police`. */
  kind: AuthorisedKind = 'uniformed';

  /** First month, as `YYYY-MM`; the mission's first in the data where it is left out. */
  from: string | undefined = undefined;

  /** Last month, as `YYYY-MM`; the mission's last in the data where it is left out. */
  to: string | undefined = undefined;

  protected async loadContent(language: string): Promise<FigureContent> {
    const { mission, from, to } = this;
    const messages = messagesFor(language, english, (code) => import(`./text/${code}.ts`));
    const kind = oneOf(this.kind, ['uniformed', 'military', 'police'], 'kind');
    return contentOf(await factsFor(kind), { mission, kind, from, to }, await messages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-strength': BlStrength;
  }
}
