import { createHash } from 'node:crypto';
import { sourceIds } from './checks/licence.js';
import type { SourceTable } from './readTable.js';
import type { Row } from './rowValidator.js';
import type { Field } from './tableSchema.js';

export interface PackagedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Table Schema has no partial date, no unit and no decimals: dates become text of the same form, the rest stays as it is named. */
function frictionlessField({ name, type, description, unit, decimals, constraints }: Field): Record<string, unknown> {
  const partial = { type: 'string', constraints: { ...constraints, pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } };
  return {
    name,
    ...(type === 'date' ? partial : { type, ...(constraints ? { constraints } : {}) }),
    description,
    ...(unit === undefined ? {} : { unit }),
    ...(decimals === undefined ? {} : { decimals }),
  };
}

function sourceEntry(row: Row): Record<string, unknown> {
  return { title: row['title'], ...(row['url'] === null ? {} : { path: row['url'] }), ...(row['symbol'] === null ? {} : { symbol: row['symbol'] }) };
}

function resource(table: SourceTable, { path, bytes }: PackagedFile, registry: readonly Row[]): Record<string, unknown> {
  const { schema } = table;
  const parquet = path.endsWith('.parquet');
  const ids = schema.name === 'sources' ? new Set<string>() : sourceIds(table);
  return {
    name: parquet ? `${schema.name}-parquet` : schema.name,
    type: 'table',
    title: schema.title,
    description: schema.description,
    path,
    ...(parquet ? { format: 'parquet', mediatype: 'application/vnd.apache.parquet' } : { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' }),
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    licenses: [schema.licence],
    redistributable: schema.redistributable,
    sources: registry.filter((row) => ids.has(row['id'] as string)).map(sourceEntry),
    schema: {
      fields: schema.fields.map(frictionlessField),
      primaryKey: schema.primaryKey,
      // A cell may join several codes with semicolons, which Table Schema cannot say; the compiler checks those itself.
      missingValues: [''],
    },
  };
}

/** The descriptor of all downloads: a Frictionless Data Package, version 2. */
export function dataPackage(
  tables: ReadonlyMap<string, SourceTable>,
  files: ReadonlyMap<string, readonly PackagedFile[]>,
  dataVersion: string,
): string {
  const registry = tables.get('sources')?.rows ?? [];
  const resources = [...tables].flatMap(([name, table]) => (files.get(name) ?? []).map((file) => resource(table, file, registry)));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'blue-ledger-datasets',
    title: 'UN peacekeeping finance and personnel',
    version: dataVersion,
    licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    resources,
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}
