import { checkDate } from '@blueledger/core/internal/math';
import { monthOfWord } from './monthWords.js';

export type DayOrder = 'day first' | 'month first';

export interface DateReading {
  /** `2024-06-30` or, where no day stands there, `2024-06`. */
  readonly text: string;
  readonly order?: DayOrder | undefined;
}

const pad = (number: string) => number.padStart(2, '0');

function real(year: string, month: string, day: string): string | undefined {
  // Tried for both orders of every date: an error made and caught a hundred thousand times takes seconds.
  if (Number(month) > 12 || Number(day) > 31) return undefined;
  try {
    return checkDate(`${year}-${pad(month)}-${pad(day)}`);
  } catch {
    return undefined;
  }
}

const realMonth = (year: string, month: string): string | undefined =>
  Number(month) >= 1 && Number(month) <= 12 ? `${year}-${pad(month)}` : undefined;

const reading = (text: string | undefined, order?: DayOrder): DateReading[] =>
  text === undefined ? [] : [order === undefined ? { text } : { text, order }];

/** Digits of any script as Latin ones, and the marks between them as hyphens. */
const plain = (cell: string) =>
  cell
    .trim()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\u200E|\u200F/g, '')
    .replace(/(\d)\s*年\s*(\d+)\s*月(?:\s*(\d+)\s*[日号])?/, (_, y: string, m: string, d?: string) =>
      d === undefined ? `${y}-${m}` : `${y}-${m}-${d}`,
    )
    .replace(/^(?:as (?:at|of)|(?:at )?(?:the )?end(?: of)?|month ending)\s+/i, '')
    .replace(/^(\d{1,2})(\p{L}{3})(\d{4})$/u, '$1 $2 $3')
    .replace(/T\d\d:\d\d.*$|\s+\d{1,2}:\d\d(:\d\d)?(\.\d+)?\s*([AP]M)?$/i, '');

function withWord(text: string): DateReading[] {
  const word = /[\p{L}.’']+(?:\s+\p{L}+)?/u;
  const parts = text
    .replace(/(\d)(?:st|nd|rd|th|er|º|°)\b/gi, '$1')
    .replace(/\b(?:de|del|of|г)\b\.?/giu, ' ')
    .split(/[\s,\-/.]+/)
    .filter((part) => part !== '' && part !== 'г');
  const months = parts.map((part) => (word.test(part) ? monthOfWord(part) : undefined));
  const at = months.findIndex((month) => month !== undefined);
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  if (at < 0 || numbers.length + 1 !== parts.length) return [];
  const month = String(months[at]);
  const year = numbers.find((number) => number.length === 4);
  if (year === undefined) return [];
  const day = numbers.find((number) => number !== year);
  return reading(day === undefined ? realMonth(year, month) : real(year, month, day));
}

/**
 * The ways to read a cell as a date or a month: none, one, or two where neither number can be told from a day or a month.
 * A year of two digits is not read alone: see `twoDigitReadings`.
 */
export function dateReadings(cell: string): readonly DateReading[] {
  const text = plain(cell);
  const iso = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)?$/.exec(text);
  if (iso) {
    const [, year = '', month = '', day] = iso;
    return reading(day === undefined ? realMonth(year, month) : real(year, month, day));
  }
  // As statistical offices write a month: `2021M01`.
  const statistical = /^(\d{4})-?M(\d{1,2})$/i.exec(text);
  if (statistical) return reading(realMonth(statistical[1] ?? '', statistical[2] ?? ''));
  const monthYear = /^(\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (monthYear) return reading(realMonth(monthYear[2] ?? '', monthYear[1] ?? ''));
  const ends = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (!ends) return withWord(text);
  const [, a = '', b = '', year = ''] = ends;
  const dayFirst = reading(real(year, b, a), 'day first');
  const monthFirst = reading(real(year, a, b), 'month first');
  return dayFirst[0]?.text === monthFirst[0]?.text && dayFirst[0] !== undefined
    ? [{ text: dayFirst[0].text }]
    : [...dayFirst, ...monthFirst];
}

const lastCentury = 45;

/**
 * A date with a year of two digits and its month in letters, `31-Jan-21` or `Jan-21`: 45 to 99 are years of the twentieth
 * century and 00 to 44 of this one, for the United Nations are no older. For a column in which every date is written so.
 */
export function twoDigitReadings(cell: string): readonly DateReading[] {
  const text = plain(cell);
  const found = /^(?:(\d{1,2})[-/. ])?(\p{L}{3,}\.?)[-/. ]’?'?(\d\d)$/u.exec(text);
  if (!found) return [];
  const [, day, word = '', digits = ''] = found;
  const month = monthOfWord(word);
  if (month === undefined) return [];
  const year = `${Number(digits) >= lastCentury ? 19 : 20}${digits}`;
  return reading(day === undefined ? realMonth(year, String(month)) : real(year, String(month), day));
}

/** What a cell that is not a date probably is: a day number of a spreadsheet, or a year of two digits. */
export function likelyDate(cell: string): string | undefined {
  const serial = /^\d{5}$/.test(cell.trim()) ? Number(cell) : undefined;
  if (serial !== undefined && serial > 20_000 && serial < 80_000)
    return `${new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)}, of which it is the day number in a spreadsheet`;
  const short = /^(.*[-/. ])(\d\d)$/.exec(plain(cell));
  const [, before = '', year = ''] = short ?? [];
  const full = short ? dateReadings(`${before}20${year}`) : [];
  return full.length === 0 ? undefined : `${full.map(({ text }) => text).join(' or ')}, with the year in four digits`;
}
