import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer';
import type { SourceTable } from './readTable.js';
import { type Cell, monthText } from './rowValidator.js';
import type { Field } from './tableSchema.js';

/** A cell as a reader of other tools expects it: numbers in their own unit, months and partial dates as text. */
function plainCell(field: Field, cell: Cell): string | number | bigint | boolean | null {
  if (cell === null) return null;
  if (field.type === 'yearmonth') return monthText(cell as number);
  if (field.type === 'boolean') return cell === 1;
  if (field.type === 'number') return (cell as number) / 10 ** (field.decimals ?? 0);
  if (field.type === 'integer') return BigInt(cell);
  return cell;
}

const parquetTypes: Readonly<Record<Field['type'], BasicType>> = {
  string: 'STRING',
  date: 'STRING',
  yearmonth: 'STRING',
  year: 'INT32',
  // Dollars go beyond 32 bits.
  integer: 'INT64',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** The table as one Parquet file, with the licence and the data version in its key-value metadata. */
export function parquetBytes({ schema, rows }: SourceTable, dataVersion: string): Uint8Array {
  const columnData = schema.fields.map((field) => ({
    name: field.name,
    type: parquetTypes[field.type],
    nullable: field.constraints?.required !== true,
    data: rows.map((row) => plainCell(field, row[field.name] ?? null)),
  }));
  return new Uint8Array(
    parquetWriteBuffer({
      columnData,
      kvMetadata: [
        { key: 'title', value: schema.title },
        { key: 'licence', value: `${schema.licence.name} ${schema.licence.path}` },
        { key: 'redistributable', value: String(schema.redistributable) },
        { key: 'data_version', value: dataVersion },
      ],
    }),
  );
}
