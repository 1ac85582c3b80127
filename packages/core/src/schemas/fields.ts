import * as z from 'zod/mini';
import { type ErrorCode, oneOf } from '../internal/errors/index.js';
import { checkDate, checkYear, monthNumber } from '../internal/math/index.js';

/** How a field stands in a table of columns: text, months, or whole numbers of the last kept digit. */
export type Column = 'text' | 'month' | { readonly decimals: number };

/** A field of a row: the schema of its cell, and what a message says was expected there. */
export interface Field<Value, Required extends boolean = boolean> {
  readonly schema: z.ZodMiniType<Value>;
  readonly expected: string;
  readonly required: Required;
  readonly column: Column;
}

interface Reading<Value> {
  /** What was read, or undefined where the cell is none. Cells come as text from CSV, or typed. */
  readonly read: (cell: unknown) => Value | undefined;
  readonly expected: string;
  readonly code: ErrorCode;
  readonly column: Column;
}

function field<Value>({ read, expected, code, column }: Reading<Value>): Field<Value, true> {
  const schema = z.pipe(
    z.unknown(),
    z.transform((cell: unknown, context): Value => {
      const value = read(cell);
      if (value === undefined)
        context.issues.push({ code: 'custom', input: cell, message: expected, params: { code, expected } });
      return value as Value;
    }),
  );
  return { schema, expected, required: true, column };
}

/** The same field, where a row may leave it empty. */
export function optional<Value>(from: Field<Value>): Field<Value, false> {
  return { ...from, required: false };
}

/** What a check of `quantity` lets through, or undefined. */
function passing<Value>(check: () => Value): Value | undefined {
  try {
    return check();
  } catch {
    return undefined;
  }
}

const trimmed = (cell: unknown): string | undefined => {
  const text = typeof cell === 'string' ? cell.trim() : '';
  return text === '' ? undefined : text;
};

/** A number with at most so many decimals, written with a point and without separators of thousands. */
function numberOf(cell: unknown, decimals: number): number | undefined {
  const text = typeof cell === 'number' && Number.isFinite(cell) ? plain(cell) : trimmed(cell);
  const digits = text === undefined ? undefined : /^-?\d+(?:\.(\d+))?$/.exec(text);
  if (!digits || (digits[1]?.replace(/0+$/, '').length ?? 0) > decimals) return undefined;
  return Number(text);
}

/** 1e-7 as digits: `String` writes small numbers with an exponent. */
const plain = (value: number): string =>
  /e-/.test(String(value)) ? value.toFixed(20).replace(/0+$/, '') : String(value);

export const text = (expected: string): Field<string, true> =>
  field({ read: trimmed, expected, code: 'bad-query', column: 'text' });

/** ISO 3166 alpha-3, or the code of a former state such as YUG-SRB; letters of either case, returned as capitals. */
export const stateCode: Field<string, true> = field({
  read: (cell) => {
    const code = trimmed(cell)?.toUpperCase();
    return code !== undefined && /^[A-Z]{3}(-[A-Z]{3})?$/.test(code) ? code : undefined;
  },
  expected: 'an ISO 3166 alpha-3 code, such as JPN',
  code: 'unknown-code',
  column: 'text',
});

export const date: Field<string, true> = field({
  read: (cell) => passing(() => checkDate(trimmed(cell))),
  expected: 'a day of the calendar written YYYY-MM-DD, such as 2024-12-31',
  code: 'bad-date',
  column: 'text',
});

export const month: Field<string, true> = field({
  read: (cell) => {
    const text = trimmed(cell) ?? '';
    return passing(() => monthNumber(text)) === undefined ? undefined : text;
  },
  expected: 'YYYY-MM with a month from 01 to 12, such as 2011-12',
  code: 'bad-month',
  column: 'month',
});

export const year: Field<number, true> = field({
  read: (cell) => passing(() => checkYear(numberOf(cell, 0))),
  expected: 'a whole number of four digits, such as 2012',
  code: 'bad-year',
  column: { decimals: 0 },
});

/** A number from a least to a most, with so many decimals. */
export function number({
  decimals,
  from,
  to,
  unit,
}: {
  readonly decimals: number;
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}): Field<number, true> {
  const digits =
    decimals === 0 ? 'a whole number' : `a number with at most ${decimals} decimals, written with a point,`;
  const reach = to === Number.POSITIVE_INFINITY ? `of at least ${from}` : `from ${from} to ${to}`;
  return field({
    read: (cell) => {
      const value = numberOf(cell, decimals);
      const exact = value !== undefined && Number.isSafeInteger(Math.round(value * 10 ** decimals));
      return exact && from <= value && value <= to ? value : undefined;
    },
    expected: `${digits} ${reach}, in ${unit}, without separators of thousands`,
    code: 'bad-number',
    column: { decimals },
  });
}

/** One of a list of values. */
export function word<const Word extends string>(words: readonly Word[]): Field<Word, true> {
  return field({
    read: (cell) => passing(() => oneOf(trimmed(cell), words, 'cell')),
    expected: `one of ${words.join(', ')}`,
    code: 'bad-query',
    column: 'text',
  });
}
