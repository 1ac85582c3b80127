import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer';
import type { OutCell, OutColumn, OutTable, OutType } from '../table/index.js';
import { aboutFields, columnFields } from './aboutFields.js';

const parquetTypes: Readonly<Record<OutType, BasicType>> = {
  text: 'STRING',
  month: 'STRING',
  // Dollars go beyond 32 bits.
  whole: 'INT64',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

const asParquet = (cell: OutCell, type: OutType) => (type === 'whole' && cell !== null ? BigInt(cell) : cell);

function cellsOf({ at, type }: OutColumn, rowCount: number) {
  return Array.from({ length: rowCount }, (_, row) => asParquet(at(row), type));
}

/**
 * A table as one Parquet file: text, 64-bit whole numbers, doubles and booleans; months are text. Its key-value metadata
 * has title, data version, licence, and as JSON its sources, rules, notes and columns with their units.
 */
export function parquetBytes({ columns, rowCount, about }: OutTable): Uint8Array {
  const fields = { ...aboutFields(about), columns: columns.map(columnFields) };
  const columnData = columns.map((column) => {
    const data = cellsOf(column, rowCount);
    return { name: column.name, type: parquetTypes[column.type], nullable: data.includes(null), data };
  });
  const kvMetadata = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ({ key, value: typeof value === 'string' ? value : JSON.stringify(value) }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}
