import { rowIndices } from '../tables/index.js';
import type { DatedList } from './grouping.js';
import { type ListDay, listByDates } from './listByDates.js';
import type { LdcTable } from './listTables.js';

/** The least developed countries of a year, as on 1 January, or of the day of the query. */
export const leastDeveloped = (table: LdcTable, day: ListDay): DatedList =>
  listByDates(
    table,
    {
      rows: rowIndices(table),
      code: 'ldc',
      name: 'least developed countries',
      title: 'Least developed countries',
      leaving: 'graduated',
    },
    day,
  );
