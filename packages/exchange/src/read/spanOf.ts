import { dateReadings, twoDigitReadings } from './dates.js';

/** What a heading stands for that is a year, a run of years, or a month. */
export type Span =
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'month'; readonly month: string };

const isYear = (year: number) => year >= 1945 && year <= 2100;

/** `2024`, `2022-2024`, `2022–24`, or a month such as `Jan-21` or `2021-01`; undefined where a text is none of them. */
export function spanOf(text: string): Span | undefined {
  const plain = text.trim();
  const years = /^(\d{4})(?:\s*(?:[-–—]|to|à|a)\s*(\d{4}|\d{2}))?$/.exec(plain);
  if (years) {
    const from = Number(years[1]);
    const end = years[2] ?? years[1] ?? '';
    const to = end.length === 2 ? Math.floor(from / 100) * 100 + Number(end) : Number(end);
    // `2021-01` is a month: no run of years goes backwards.
    if (isYear(from) && isYear(to) && to >= from) return { kind: 'years', from, to };
  }
  const [reading, other] = [...dateReadings(plain), ...twoDigitReadings(plain)];
  if (reading === undefined || other !== undefined || !/\D/.test(plain)) return undefined;
  return { kind: 'month', month: reading.text.slice(0, 7) };
}
