import type { OutTable, OutType } from '../table/index.js';
import { aboutFields } from './aboutFields.js';

const fieldTypes: Readonly<Record<OutType, string>> = {
  text: 'string',
  month: 'yearmonth',
  whole: 'integer',
  number: 'number',
  boolean: 'boolean',
};

/** CSV and NDJSON have no room for what a file is about: it stands beside them as a Frictionless Data Package, version 2. */
export function dataPackage(
  name: string,
  format: 'csv' | 'ndjson',
  files: readonly { readonly path: string; readonly table: OutTable }[],
): string {
  const [first] = files;
  if (!first) return '';
  const { title, data_version, status, query, rules, notes } = aboutFields(first.table.about);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    version: data_version,
    status,
    query,
    rules,
    notes,
    resources: files.map(({ path, table }) => ({
      name: table.name,
      type: 'table',
      title: table.about.title,
      path,
      format,
      mediatype: format === 'csv' ? 'text/csv' : 'application/x-ndjson',
      encoding: 'utf-8',
      licenses: [table.about.licence],
      sources: aboutFields(table.about).sources.map(({ url, ...source }) => ({ ...source, path: url })),
      schema: {
        fields: table.columns.map(({ name: column, type, description, unit, decimals }) => ({
          name: column,
          type: fieldTypes[type],
          description,
          unit,
          decimals,
        })),
        missingValues: [''],
      },
    })),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}
