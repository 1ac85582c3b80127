import type { FigureTable, TableCell } from '../content.js';

/** By which column a table stands sorted. */
export interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

const numeric = (value: TableCell): value is number => typeof value === 'number';

/**
 * The rows of a table in another order; ties keep the order in which they stood. Missing values come last in either
 * direction: they are neither large nor small.
 */
export function sortRows(
  { rows }: FigureTable,
  { column, descending }: Sorting,
  language: string,
): FigureTable['rows'] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return rows
    .map((row, index) => ({ row, index, value: row[column] }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return a.value === b.value ? a.index - b.index : a.value === undefined ? 1 : -1;
      const order =
        numeric(a.value) && numeric(b.value) ? a.value - b.value : compare(String(a.value), String(b.value));
      return (descending ? -order : order) || a.index - b.index;
    })
    .map(({ row }) => row);
}
