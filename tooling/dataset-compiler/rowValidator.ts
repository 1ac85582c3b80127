import * as z from 'zod';
import { type Field, rowStatuses, type TableSchema } from './tableSchema.js';

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

const patterns = {
  year: /^\d{4}$/,
  yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
  // As precise as the source: a year, a month or a day.
  date: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
} as const;

/** A month as the number of months since year 0, so that differences of months are differences of numbers. */
export function monthIndex(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

/** The month of a number: `monthText(24144)` is `2012-01`. */
export function monthText(index: number): string {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** `0.0463` with four decimals becomes 463. Done on digits: a binary fraction never comes near a published figure. */
export function fixedPoint(text: string, decimals: number): number {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return Number.NaN;
  const [, sign, whole = '', fraction = ''] = match;
  if (fraction.length > decimals) return Number.NaN;
  const value = Number(whole + fraction.padEnd(decimals, '0'));
  return sign === '-' ? -value : value;
}

function cellValidator(field: Field): z.ZodType<Cell, string> {
  const { type, constraints = {} } = field;
  const optional = constraints.required !== true;
  const parse = (text: string, ctx: z.RefinementCtx): Cell => {
    const refuse = (expected: string): never => {
      ctx.addIssue({ code: 'custom', message: `${JSON.stringify(text)} is not ${expected}` });
      return z.NEVER;
    };
    if (text === '') return optional ? null : refuse('allowed: a value is required');
    if (text !== text.trim()) return refuse('allowed: it begins or ends with white space');
    if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(text))
      return refuse(`of the form ${constraints.pattern}`);
    if (constraints.enum !== undefined && !constraints.enum.includes(text))
      return refuse(`one of ${constraints.enum.join(', ')}`);
    let value: Cell = text;
    if (type === 'integer' || type === 'year') {
      if (!patterns[type].test(text)) return refuse(type === 'year' ? 'a year of four digits' : 'a whole number');
      value = Number(text);
      if (!Number.isSafeInteger(value)) return refuse('a whole number below 2^53');
    } else if (type === 'number') {
      const decimals = field.decimals ?? 0;
      value = fixedPoint(text, decimals);
      if (!Number.isSafeInteger(value)) return refuse(`a decimal number with at most ${decimals} decimals`);
    } else if (type === 'yearmonth') {
      if (!patterns.yearmonth.test(text)) return refuse('a month written YYYY-MM');
      return monthIndex(text);
    } else if (type === 'date') {
      if (!patterns.date.test(text)) return refuse('a date written YYYY, YYYY-MM or YYYY-MM-DD');
    } else if (type === 'boolean') {
      if (!patterns.boolean.test(text)) return refuse('true or false');
      return text === 'true' ? 1 : 0;
    }
    if (typeof value === 'number') {
      const shown = type === 'number' ? value / 10 ** (field.decimals ?? 0) : value;
      if (constraints.minimum !== undefined && shown < constraints.minimum)
        return refuse(`at least ${constraints.minimum}`);
      if (constraints.maximum !== undefined && shown > constraints.maximum)
        return refuse(`at most ${constraints.maximum}`);
    }
    return value;
  };
  return z.string().transform(parse);
}

/** One zod validator a column, built from the table's JSON schema, in the order of its fields. */
export function columnValidators(schema: TableSchema): z.ZodType<Cell, string>[] {
  return schema.fields.map((field) =>
    field.name === 'status'
      ? cellValidator({ ...field, constraints: { ...field.constraints, required: true, enum: [...rowStatuses] } })
      : cellValidator(field),
  );
}
