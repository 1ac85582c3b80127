import type { Cell, Row } from './rowValidator.js';
import type { Field } from './tableSchema.js';

/** A column ready to be written: whole numbers, and for text the dictionary that they point into. */
export interface EncodableColumn {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'month';
  readonly numbers: readonly number[];
  readonly dictionary?: readonly string[];
  /** Digits after the point of a number column, as few as its rows need. */
  readonly decimals?: number;
  readonly unit?: string;
  /** Rows without a value, as row numbers. Their number is written as 0 and never read. */
  readonly missing: readonly number[];
  readonly description: string;
}

/** Drops trailing zeros that all rows share: rates with three decimals need no fifth because 1996 had one. */
function fewestDecimals(values: readonly number[], decimals: number): number {
  let fewest = decimals;
  while (fewest > 0 && values.every((value) => value % 10 ** (decimals - fewest + 1) === 0)) fewest -= 1;
  return fewest;
}

export function toColumn(field: Field, rows: readonly Row[]): EncodableColumn {
  const cells = rows.map((row): Cell => row[field.name] ?? null);
  const missing = cells.flatMap((cell, index) => (cell === null ? [index] : []));
  const common = { name: field.name, missing, description: field.description };
  if (field.type === 'string' || field.type === 'date') {
    const dictionary = [...new Set(cells.filter((cell) => cell !== null).map(String))].sort();
    const codes = new Map(dictionary.map((value, code) => [value, code]));
    return { ...common, kind: 'text', dictionary, numbers: cells.map((cell) => codes.get(String(cell)) ?? 0) };
  }
  const numbers = cells.map((cell) => (cell === null ? 0 : Number(cell)));
  if (field.type === 'yearmonth') return { ...common, kind: 'month', numbers };
  const declared = field.decimals ?? 0;
  const decimals = fewestDecimals(numbers, declared);
  return {
    ...common,
    kind: 'number',
    decimals,
    ...(field.unit === undefined ? {} : { unit: field.unit }),
    numbers: numbers.map((value) => value / 10 ** (declared - decimals)),
  };
}
