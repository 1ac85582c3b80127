import { BlueLedgerError, checkLength } from '@blueledger/core/internal/errors';
import type { ComplexAttributeConverter } from 'lit';

/** Marks an option that is a whole number, such as a year. The text of its attribute is read where the property is set. */
export const wholeNumber: ComplexAttributeConverter = { fromAttribute: (text) => text };

/**
 * What a page gave an option, by attribute or by property alike: a framework sets `year` to 2012 or to "2012", and to null or
 * nothing where it has no value. Absent, null and empty are undefined, which leaves the default. What is not a number is handed
 * on as it stands, so that core's error can name it: it is wrong to read `year="soon"` as no year at all.
 */
export function optionValue(value: unknown, whole: boolean): string | number | undefined {
  if (value === null || value === undefined) return undefined;
  if (whole && typeof value === 'number') return value;
  // A list is written as its items with commas; of another object no text is of use.
  const written =
    typeof value === 'object' && !Array.isArray(value)
      ? 'an object'
      : (value as { toString(): string }).toString().trim();
  if (written === '') return undefined;
  return whole && /^\d+$/.test(written) ? Number(written) : written;
}

/** A span of years as a page chose it: by its ends, or by `years="1974-2027"`, which stands for both. */
export interface YearsOption {
  readonly years: string | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The ends of the span; `years` with one of them is refused, as both would say the same or contradict each other. */
export function spanOf({ years, from, to }: YearsOption): Pick<YearsOption, 'from' | 'to'> {
  if (years === undefined) return { from, to };
  const [, first, last = first] = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/.exec(years) ?? [];
  if (first !== undefined && from === undefined && to === undefined) return { from: Number(first), to: Number(last) };
  throw new BlueLedgerError('bad-query', {
    what: first === undefined ? `"${years}" is not a span of years` : 'years was given together with from or to',
    where: 'years',
    expected: first === undefined ? 'a year, or two with a hyphen, such as 1974-2027' : 'either years, or from and to',
  });
}

/** More than all Member States by their codes. */
const mostCharacters = 1000;

/** Refuses an option that is too long before any work is done with it. */
export function checkOption(where: string, value: unknown): void {
  if (typeof value === 'string') checkLength(value, mostCharacters, where);
}

/** Codes in an attribute, apart by spaces or commas. Those joined with `+` stay together. */
export const codesIn = (codes: string): string[] => codes.split(/[\s,]+/).filter((code) => code !== '');

/**
 * Refuses what the page chose besides the options that a view reads: passed over in silence, it would promise what is not shown.
 * @param view as the page writes it: `show="ranking"`.
 */
export function rejectUnread(chosen: Readonly<Record<string, unknown>>, view: string, read: readonly string[]): void {
  const [unread] = Object.keys(chosen).filter((option) => !read.includes(option));
  if (unread === undefined) return;
  throw new BlueLedgerError('bad-query', {
    what: `it has no bearing on ${view}`,
    where: unread,
    expected: `no other than ${read.join(', ')}`,
    remedy: 'Leave it out.',
  });
}
