import { BlueLedgerError, shown } from '@blueledger/core/internal/errors';
import { projectScale } from '@blueledger/core/rates';
import type { CSSResult, PropertyDeclarations } from 'lit';
import { codesIn, rejectUnread, wholeNumber } from '../figure/attributes.js';
import { BlFigure } from '../figure/BlFigure.js';
import type { FigureContent } from '../figure/content.js';
import { figureStyles } from '../figure/figure.styles.js';
import { messagesFor } from '../figure/messages.js';
import { contentOf } from './content.js';
import { facts } from './facts.js';
import { nextScaleStyles } from './next-scale.styles.js';
import { queryOf } from './query.js';
import { messages as english } from './text/en.js';

/** More rows than this are a table. */
const mostRows = 20;

function rowsIn(top: number): number {
  if (Number.isInteger(top) && top >= 1 && top <= mostRows) return top;
  throw new BlueLedgerError('bad-number', {
    what: `${shown(top)} is not a valid number of states`,
    where: 'top',
    expected: `a whole number from 1 to ${mostRows}`,
  });
}

function statesIn(text: string): string[] {
  const states = [...new Set(codesIn(text.replaceAll('+', ' ')).map((code) => code.toUpperCase()))];
  if (states.length <= mostRows) return states;
  throw new BlueLedgerError('bad-query', {
    what: `${states.length} states are more than a chart has rows for`,
    where: 'states',
    expected: `at most ${mostRows} codes`,
  });
}

/**
 * The regular scale of 2028 to 2030, projected from national incomes: whose rates move most and by how much, with the range
 * under other assumptions; with another methodology or own figures, beside the baseline. All of it is projected, and drawn so.
 *
 * @tagname bl-next-scale
 * @summary The regular scale of 2028 to 2030, projected, with its range
 */
export class BlNextScale extends BlFigure {
  static override styles: CSSResult[] = [figureStyles, nextScaleStyles];

  static override properties: PropertyDeclarations = {
    states: {},
    top: { converter: wholeNumber },
    gradient: {},
    threshold: {},
    baseYears: { attribute: 'base-years' },
    debtShare: { attribute: 'debt-share' },
    floor: {},
    ceiling: {},
    missingYears: { attribute: 'missing-years' },
    exchangeRates: { attribute: 'exchange-rates' },
    incomes: {},
  };

  /** States to show, by ISO 3166 alpha-3 code, apart by spaces. Default: those whose rates move most. */
  states: string | undefined = undefined;

  /** How many of those that move most, 1 to 20. */
  top = 12;

  /** Gradient of the low per capita income adjustment, per cent: 80 by the rules of today. */
  gradient: string | undefined = undefined;

  /** Its threshold, in per cent of the mean income per head of all Member States: 100 by the rules of today. */
  threshold: string | undefined = undefined;

  /** Lengths of the base periods: `3+6` by the rules of today. */
  baseYears: string | undefined = undefined;

  /** Share of external debt that is subtracted from income, per cent: 12.5 by the rules of today. */
  debtShare: string | undefined = undefined;

  /** Lowest rate, per cent: 0.001 by the rules of today. */
  floor: string | undefined = undefined;

  /** Highest rate, per cent: 22 by the rules of today. */
  ceiling: string | undefined = undefined;

  /** How years without income are filled: `as-all` (default) or `own-trend`. */
  missingYears: string | undefined = undefined;

  /** Own exchange rates, national currency for one US dollar: `JPN=140`, or `DEU:2025=0.88` in one base year. */
  exchangeRates: string | undefined = undefined;

  /** Own incomes in US dollars: `BRA:2025=2400000000000`. */
  incomes: string | undefined = undefined;

  protected async loadContent(language: string): Promise<FigureContent> {
    const states = this.states === undefined ? undefined : statesIn(this.states);
    if (states)
      rejectUnread(
        this.chosen,
        'named states',
        Object.keys(this.chosen).filter((option) => option !== 'top'),
      );
    const top = rowsIn(this.top);
    const query = queryOf(this);
    const messages = await messagesFor(language, english, (code) => import(`./text/${code}.ts`));
    return contentOf(() => projectScale(facts, query), { states, top }, messages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-next-scale': BlNextScale;
  }
}
