import type { CSSResult, PropertyDeclarations } from 'lit';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { messagesFor } from '../figure/messages.js';
import { claimStyles } from './claim.styles.js';
import { messages as english } from './text/en.js';

/**
 * One statement on UN peacekeeping checked against the data: its verdict, what the data say, by which criterion, and the
 * division, with the document of each line.
 *
 * @tagname bl-claim
 * @summary A statement checked against the data, with its verdict and its working
 */
export class BlClaim extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, claimStyles];

  static override properties: PropertyDeclarations = { claim: {} };

  /** The statement by its id in the table of claims: `deaths-peak-1993`. */
  claim = 'deaths-peak-1993';

  protected async loadContent(language: string): Promise<FigureContent> {
    const messages = messagesFor(language, english, (code) => import(`./text/${code}.ts`));
    const { claim } = this;
    const { claimContent } = await import('./content.js');
    return claimContent(claim, await messages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-claim': BlClaim;
  }
}
