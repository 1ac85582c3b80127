import { oneOf } from '@blueledger/core/internal/errors';
import { type ScenarioPayers, scenarioPayers } from '@blueledger/core/liquidity';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { messagesFor } from '../figure/messages.js';
import { contentOf } from './content.js';
import { liquidityStyles } from './liquidity.styles.js';
import { messages as english } from './text/en.js';

/**
 * The cash of UN peacekeeping missions month by month when states pay late: a fan of simulated paths over the floor at zero,
 * with what is drawn from the reserve fund and what contributors of personnel are owed.
 *
 * @tagname bl-liquidity
 * @summary The cash of missions when states pay late, and who is owed
 */
export class BlLiquidity extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, liquidityStyles];

  static override properties: PropertyDeclarations = {
    payers: {},
    reserve: {},
  };

  /**
   * `usual`: as states paid before. `usa-nothing`: the United States pays nothing. `all-later`: every other state pays three
   * months later.
   */
  payers: ScenarioPayers = 'usual';

  /** Whether the Peacekeeping Reserve Fund may be drawn on: `on` or `off`. */
  reserve: 'on' | 'off' = 'on';

  protected async loadContent(language: string): Promise<FigureContent> {
    const messages = await messagesFor(language, english, (code) => import(`./text/${code}.ts`));
    const payers = oneOf(this.payers, scenarioPayers, 'payers');
    const reserve = oneOf(this.reserve, ['on', 'off'], 'reserve');
    return contentOf({ payers, reserve }, messages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-liquidity': BlLiquidity;
  }
}
