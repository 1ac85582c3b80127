import { headingsOfField } from './columnWords.js';
import { dateReadings, twoDigitReadings } from './dates.js';
import { formsOf, isPercentage, otherFigure } from './heading.js';
import type { KindName } from './rowKinds.js';

export interface Years {
  readonly from: number;
  readonly to: number;
}

/** What a heading stands for that is a year, a run of years, or a month. */
export type Span = ({ readonly kind: 'years' } & Years) | { readonly kind: 'month'; readonly month: string };

const isYear = (year: number) => year >= 1945 && year <= 2100;

/** `2024`, `2022-2024`, `2022–24` or `2022, 2023 and 2024`; undefined where a text is none of them. */
export function yearsOf(text: string): Years | undefined {
  const plain = text.trim();
  const run = /^(\d{4})(?:\s*(?:[-–—/]|to|through|à|au|al?)\s*(\d{4}|\d{2}))?$/.exec(plain);
  if (run) {
    const from = Number(run[1]);
    const end = run[2] ?? run[1] ?? '';
    const to = end.length === 2 ? Math.floor(from / 100) * 100 + Number(end) : Number(end);
    // A run of one year is not written so: `2010-10` is a month.
    return isYear(from) && isYear(to) && (run[2] === undefined || to > from) ? { from, to } : undefined;
  }
  if (!/^\d{4}(?:(?:\s*,\s*|\s+(?:and|et|y)\s+)\d{4})+$/.test(plain)) return undefined;
  const listed = (plain.match(/\d{4}/g) ?? []).map(Number);
  const [from = 0, to = 0] = [listed[0], listed.at(-1)];
  return isYear(from) && listed.every((year, at) => year === from + at) ? { from, to } : undefined;
}

function monthOf(text: string): string | undefined {
  const plain = text.trim();
  const [reading, other] = [...dateReadings(plain), ...twoDigitReadings(plain)];
  return reading === undefined || other !== undefined || !/\D/.test(plain) ? undefined : reading.text.slice(0, 7);
}

/** The ways to read a heading as a time. */
interface Times {
  readonly years?: Years | undefined;
  readonly month?: string | undefined;
  /** A year that goes over two, such as a budget year: `2024/25`. */
  readonly isSplit: boolean;
  /** The figure that the heading names beside its time. */
  readonly figure?: 'rate' | 'persons' | undefined;
}

function timesOf(text: string): Times | undefined {
  const [years, month] = [yearsOf(text), monthOf(text)];
  const [, first, second] = /^\s*(\d{4})\s*[-–—/]\s*(\d\d)\s*$/.exec(text) ?? [];
  const isSplit = first !== undefined && (Number(first) + 1) % 100 === Number(second);
  return years === undefined && month === undefined ? undefined : { years, month, isSplit };
}

const joining = /(?:\s|^)(?:as (?:of|at)|at|in|for|of|on|the|year|years|period|pour|de|du|des|au|para|en)$/i;

/** The figure that words beside a time name: `Scale for`, `Percentage`, `Strength as at`. */
function figureOf(words: string): Times['figure'] {
  let rest = words.trim();
  while (joining.test(rest)) rest = rest.replace(joining, '').trim();
  if (otherFigure(rest) !== undefined) return undefined;
  const forms = formsOf(rest);
  const has = (field: string) => forms.some((form) => headingsOfField(field).includes(form));
  if (has('rate') || (forms.length === 0 && isPercentage(rest))) return 'rate';
  return has('persons') ? 'persons' : undefined;
}

/** A heading as a time, alone or with the name of the figure before or behind it: `2022-2024 (per cent)`, `Scale for 2025`. */
function timesWithFigure(heading: string): Times | undefined {
  const alone = timesOf(heading);
  if (alone) return alone;
  const words = heading.trim().split(/\s+|(?=[([])/);
  const bare = (some: readonly string[]) => some.join(' ').replace(/^[([]|[)\]]$/g, '');
  for (let at = 1; at < words.length; at += 1)
    for (const [beside, time] of [
      [words.slice(0, at).join(' '), bare(words.slice(at))],
      [words.slice(at).join(' '), bare(words.slice(0, at))],
    ] as const) {
      const times = timesOf(time);
      const figure = times && figureOf(beside);
      if (figure === 'rate' && times?.years) return { ...times, month: undefined, figure };
      if (figure === 'persons' && times?.month !== undefined) return { ...times, years: undefined, figure };
    }
  return undefined;
}

const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** Whether months follow one another, in either direction. */
function areSuccessive(months: readonly string[]): boolean {
  const steps = months.slice(1).map((month, at) => number(month) - number(months[at] as string));
  return steps.length > 0 && Math.abs(steps[0] as number) === 1 && steps.every((step) => step === steps[0]);
}

/** Runs of years of which no two overlap, as those of scales. */
function areApart(runs: readonly Years[]): boolean {
  const sorted = runs.toSorted((a, b) => a.from - b.from);
  return sorted.every(({ from }, at) => at === 0 || from > (sorted[at - 1] as Years).to);
}

/**
 * What the headings of a table stand for that are times: all of them years, or all of them months. One alone may be either
 * (`2003-05`), so that all decide; where they do not, what the table is said to hold does. Nothing where they are budget years
 * (`2024/25`), which are neither.
 */
export function spansOf(
  headings: readonly string[],
  wanted: KindName | undefined,
): { readonly spans: readonly (Span | undefined)[]; readonly named: boolean } {
  const found = headings.map(timesWithFigure);
  const times = found.filter((one) => one !== undefined);
  const [months, years] = [times.map(({ month }) => month), times.map((one) => one.years)];
  const areMonths = months.every((month) => month !== undefined);
  const areYears = years.every((one) => one !== undefined) && areApart(years);
  const successive = areMonths && areSuccessive(months);
  const isSplit = times.length > 0 && times.every((one) => one.isSplit) && !successive && wanted === undefined;
  const asMonths = areMonths && (successive || !areYears || wanted === 'personnel');
  const named = times.some(({ figure }) => figure !== undefined);
  if (isSplit || !(areMonths || areYears)) return { spans: headings.map(() => undefined), named };
  return {
    named,
    spans: found.map((one): Span | undefined => {
      if (one === undefined) return undefined;
      return asMonths ? { kind: 'month', month: one.month as string } : { kind: 'years', ...(one.years as Years) };
    }),
  };
}
