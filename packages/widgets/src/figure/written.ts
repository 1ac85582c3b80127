import { englishNotes } from '@blueledger/core/text';
import type { CellFormat, TableCell, TableColumn } from './content.js';
import type { FigureMessages } from './messages.js';
import { numbersIn } from './numbersIn.js';

/** Decimals that are always written, and those that are written where the value has them. */
const decimals: Readonly<Partial<Record<CellFormat, readonly [least: number, most: number]>>> = {
  percent: [2, 2],
  rate: [4, 4],
  printed: [2, 5],
};

/**
 * `2025`, `2025-07` or `2025-07-31` as the page's language writes it; anything else as it stands. English days come as in
 * United Nations documents: 31 July 2025.
 */
export function writtenDate(iso: string, language: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? [];
  if (year === undefined || month === undefined) return iso;
  if (language === 'en')
    return `${day === undefined ? '' : `${Number(day)} `}${englishNotes.month(`${year}-${month}`)}`;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))).toLocaleDateString(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
  // A Russian year ends with the point of its short form, which may stand before another.
  return language === 'ru' ? date.replace(/ г\.$/, ' года') : date;
}

/** A value as the page's language writes it; a missing one in words, never as a zero. */
export function written(value: TableCell, { format }: TableColumn, { language, missing }: FigureMessages): string {
  if (value === undefined) return missing;
  if (typeof value === 'string') return format === 'date' ? writtenDate(value, language) : value;
  if (format === 'text' || format === 'date') return String(value);
  const [least, most] = decimals[format] ?? [0, 0];
  return numbersIn(language, { least, most, grouping: format !== 'rank' })(value);
}
