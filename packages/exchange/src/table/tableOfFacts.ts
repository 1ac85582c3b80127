import { BlueLedgerError, type FactTable } from '@blueledger/core';
import { licence, type OutCell, type OutColumn, type OutTable, type OutType } from './outTable.js';

type Numbers = ArrayLike<number>;

/** As much of a column of `@blueledger/datasets` as is read here. */
interface FactColumn {
  readonly kind: 'text' | 'number' | 'month';
  readonly codes?: Numbers;
  readonly values: ArrayLike<unknown>;
  readonly missing?: Numbers | undefined;
  readonly decimals?: number;
  readonly unit?: string;
}

const monthText = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;

function columnOf(name: string, { kind, codes, values, missing, decimals = 0, unit }: FactColumn): OutColumn {
  const type: OutType = kind === 'number' ? (decimals === 0 ? 'whole' : 'number') : kind;
  const scale = 10 ** decimals;
  const present: (row: number) => OutCell =
    kind === 'text'
      ? (row) => values[codes?.[row] as number] as string
      : kind === 'month'
        ? (row) => monthText(values[row] as number)
        : (row) => (values[row] as number) / scale;
  return {
    name,
    type,
    ...(unit === undefined ? {} : { unit }),
    ...(kind === 'number' ? { decimals } : {}),
    at: missing ? (row) => (missing[row] ? null : present(row)) : present,
  };
}

/**
 * A table of the datasets, or a slice of one, with its sources and data version.
 *
 * @throws BlueLedgerError `bad-query` for anything but a table of `@blueledger/datasets`.
 * @example
 * ```ts
 * const { name, rowCount, columns } = tableOfFacts(memberStates);
 * [name, rowCount, columns[0].name, columns[0].at(0)]; // => ['member-states', 200, 'iso3', 'AFG']
 * ```
 */
export function tableOfFacts(table: FactTable<object> & { readonly title?: string }): OutTable {
  const { name, title = name, rowCount, sources, dataVersion } = table;
  const columns = Object.entries(table.columns as Readonly<Record<string, FactColumn>>);
  const foreign = columns.find(([, column]) => !['text', 'number', 'month'].includes(column.kind));
  if (foreign)
    throw new BlueLedgerError('bad-query', {
      what: `the column ${foreign[0]} says of itself neither text nor number nor month`,
      where: name,
      expected: 'a table of @blueledger/datasets',
      remedy: 'Give rows of your own to tableOfRows.',
    });
  return {
    // A slice is named by its path, `regular-scale/since-2010`; a file name has no slash.
    name: name.replaceAll('/', '-'),
    columns: columns.map(([columnName, column]) => columnOf(columnName, column)),
    rowCount,
    about: { title, dataVersion, licence, sources, rules: [], notes: [] },
  };
}
