import { BlueLedgerError } from '@blueledger/core';
import { checkKeys, checkList, faultOfValue } from '@blueledger/core/internal/errors';
import { checkColumns } from './checkColumns.js';
import type { DataFrame } from './danfo.js';
import { type Cell, toRows } from './toRows.js';

export interface SumOptions {
  /** Columns whose values make a group, each by itself; one sum of all rows where left out. */
  readonly by?: readonly string[] | undefined;
}

/** The sum of a group, beside the values that make it one. */
export interface GroupSum {
  readonly group: Readonly<Record<string, Cell>>;
  readonly sum: number;
  /** Rows that have a value, and rows that have none, which the sum leaves out. */
  readonly rows: number;
  readonly missing: number;
}

/** A number as a whole number of the digit that all are added up in. */
function scaled(value: number, decimals: number): bigint {
  const [whole = '', part = ''] = value.toFixed(decimals).split('.');
  return BigInt(`${whole}${part}`);
}

const decimalsOf = (value: number): number => {
  const [, part = ''] = (/^-?\d+\.(\d+)$/.exec(String(value)) ?? []) as readonly string[];
  return part.length;
};

/**
 * Sums of a column, exact to its last printed digit, over all rows or by group; what is missing is left out, and counted.
 * danfo adds whole frames up in 32 bits, which a sum of dollars does not fit, and takes two groups for one where their names
 * joined with a hyphen are the same.
 *
 * @throws BlueLedgerError `bad-query` for a column that is not there; `bad-number` for a value that is no number, and for a
 * sum beyond what a number holds exactly.
 * @example
 * ```ts
 * const people = await frame('personnel', { from: '2025-06', to: '2025-07', states: ['NPL', 'RWA'] });
 * sum(people, 'persons', { by: ['iso3'] }).map(({ group, sum }) => [group.iso3, sum]); // => [['NPL', 12161], ['RWA', 11787]]
 * ```
 */
export function sum(frame: DataFrame, column: string, options: SumOptions = {}): readonly GroupSum[] {
  const { by = [] } = checkKeys(options, ['by'], 'options');
  const rows = toRows(frame);
  checkColumns(frame, [column], 'column');
  checkColumns(frame, checkList(by, 'options.by'), 'options.by');
  const groups = new Map<
    string,
    { readonly group: Record<string, Cell>; readonly values: number[]; missing: number }
  >();
  for (const [at, row] of rows.entries()) {
    const group = Object.fromEntries(by.map((name) => [name, row[name] as Cell]));
    const key = JSON.stringify(Object.values(group));
    const known = groups.get(key) ?? { group, values: [], missing: 0 };
    groups.set(key, known);
    const value = row[column] as Cell;
    if (value === null) known.missing += 1;
    else if (typeof value === 'number') known.values.push(value);
    else
      throw new BlueLedgerError('bad-number', {
        what: faultOfValue(value, 'is not a number'),
        where: `frame, row ${at + 1}, ${column}`,
        expected: 'a column of numbers',
      });
  }
  return [...groups.values()].map(({ group, values, missing }) => {
    const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
    const total = values.reduce((sum, value) => sum + scaled(value, decimals), 0n);
    if (total > BigInt(Number.MAX_SAFE_INTEGER) || -total > BigInt(Number.MAX_SAFE_INTEGER))
      throw new BlueLedgerError('bad-number', {
        what: 'the sum is beyond what a number holds exactly',
        where: column,
        expected: `no more than ${Number.MAX_SAFE_INTEGER} of the last digit`,
      });
    return { group, sum: Number(total) / 10 ** decimals, rows: values.length, missing };
  });
}
