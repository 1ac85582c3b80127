import { BlueLedgerError } from '@blueledger/core';
import type { OutTable, OutType } from '@blueledger/exchange';
import { type DataFrame, loadDanfo } from './danfo.js';

/** danfo knows no dates and has one kind of number; a month stays the text `2024-06`. */
const dtypes: Readonly<Record<OutType, string>> = {
  text: 'string',
  month: 'string',
  boolean: 'boolean',
  whole: 'float32',
  number: 'float32',
};

/**
 * A table as a DataFrame, column by column, so that no row can be ragged. The names of the types are given, never guessed
 * from the first rows; values are the full numbers, whatever danfo calls their type. Missing values are null.
 *
 * @throws BlueLedgerError `bad-query` for a table without rows, which danfo cannot hold.
 */
export async function frameOf(table: OutTable): Promise<DataFrame> {
  if (table.rowCount === 0)
    throw new BlueLedgerError('bad-query', {
      what: 'there is no row, and danfo.js holds no frame without one',
      where: table.name,
      expected: 'a question that has rows',
    });
  const { DataFrame } = await loadDanfo();
  const data = Object.fromEntries(
    table.columns.map(({ name, at }) => [name, Array.from({ length: table.rowCount }, (_, row) => at(row))]),
  );
  return new DataFrame(data, {
    columns: table.columns.map(({ name }) => name),
    dtypes: table.columns.map(({ type }) => dtypes[type]),
  });
}
