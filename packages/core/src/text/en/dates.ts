import { monthName, writtenDate } from '../../internal/math/index.js';
import { monthSpans } from '../monthSpans.js';

export { monthName };
export const monthAndYear = (month: string) => writtenDate(month.slice(0, 7));
export const day = writtenDate;

/** Months in a row of text, as notes carry them. */
export const monthList = (months: unknown) =>
  monthSpans(String(months).split(' '))
    .map(([from, to]) => (from === to ? monthAndYear(from) : `${monthName(from)} to ${monthAndYear(to)}`))
    .join(', ');

/** A text with its ISO days and months as English writes them. */
export const datesInWords = (text: string): string => text.replaceAll(/\b\d{4}-\d\d(?:-\d\d)?\b/g, writtenDate);
