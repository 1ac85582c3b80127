import { BlueLedgerError, checkText } from '../../internal/errors/index.js';
import { checkDate } from '../../internal/math/index.js';

/** The days for which a reform is assumed: from one on, or to a last. */
export interface ReformDates {
  readonly from: string;
  readonly to?: string | undefined;
}

/**
 * The days of a change.
 * @throws BlueLedgerError `bad-date`; `out-of-order` for a last day before the first.
 */
export function datesOf({ from, to }: ReformDates): ReformDates {
  checkDate(from, 'from');
  if (to === undefined) return { from };
  if (checkDate(to, 'to') < from)
    throw new BlueLedgerError('out-of-order', {
      what: `${to} lies before ${from}`,
      where: 'to',
      expected: 'a last day not before the first',
    });
  return { from, to };
}

/** A payer by its code; whether it is a Member State is known where the scenario meets the facts. */
export const checkPayer = (payer: string): string =>
  checkText(payer, 'payer', 'the alpha-3 code of a state, such as JPN');
