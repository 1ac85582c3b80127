import type { AnswerFamily, Parameter } from './answers.js';

const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
} as const;

type Format = keyof typeof mediaTypes;

const contentOf = (format: Format) => ({
  [mediaTypes[format]]: {
    schema:
      format === 'json'
        ? { $ref: '#/components/schemas/Document' }
        : format === 'csv'
          ? { type: 'string', description: 'UTF-8, commas, a header of column names; an empty cell is missing.' }
          : { type: 'string', format: 'binary' },
  },
});

const operation = (id: string, summary: string, format: Format, parameters: readonly object[]) => ({
  get: {
    operationId: `${id}${format.charAt(0).toUpperCase()}${format.slice(1)}`,
    summary: `${summary}, as ${format === 'parquet' ? 'Parquet' : format.toUpperCase()}`,
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: {
      200: { description: summary, content: contentOf(format) },
      404: { description: 'No file at this address' },
    },
  },
});

const inPath = (name: string, description: string, values: readonly string[]) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', enum: values },
});

const text = { type: 'string' } as const;
const list = (items: object) => ({ type: 'array', items });

/** What every JSON file here is, as the writers of the exchange package make it. */
const schemas = {
  Document: {
    type: 'object',
    required: ['title', 'data_version', 'tables'],
    properties: {
      title: text,
      data_version: { ...text, description: 'Version of the data package, and a hash of all its tables' },
      licence: { type: 'object' },
      sources: list({ $ref: '#/components/schemas/Source' }),
      rules: list({ type: 'object' }),
      notes: list({ type: 'object' }),
      tables: list({ $ref: '#/components/schemas/Table' }),
    },
  },
  Source: {
    type: 'object',
    required: ['id', 'title', 'publisher'],
    properties: { id: text, title: text, publisher: text, symbol: text, url: text, accessed: text },
  },
  Table: {
    type: 'object',
    required: ['name', 'columns', 'rows'],
    properties: {
      name: text,
      columns: list({ type: 'object', required: ['name', 'type'], properties: { name: text, type: text, unit: text } }),
      rows: list({ type: 'object', additionalProperties: { type: ['string', 'number', 'boolean', 'null'] } }),
    },
  },
};

const answerPaths = ({ name, summary, parameter }: AnswerFamily) => {
  const parameters = (of: Parameter | undefined) => (of ? [inPath(of.name, of.description, of.values)] : []);
  const path = parameter ? `/v1/${name}/{${parameter.name}}` : `/v1/${name}`;
  return (['csv', 'json'] as const).map((format) => [
    `${path}.${format}`,
    operation(name, summary, format, parameters(parameter)),
  ]);
};

/**
 * An OpenAPI 3.1 description of every address with data. They are static files: a parameter stands for the values that it
 * lists, and nothing is computed when an address is read.
 */
export function openApi(families: readonly AnswerFamily[], tables: readonly string[], version: string): object {
  const tablePaths = (['csv', 'json', 'parquet'] as const).map((format) => [
    `/data/${version}/{table}.${format}`,
    operation('table', 'A table of the datasets', format, [inPath('table', 'Name of the table', tables)]),
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Blue Ledger by address',
      version,
      description:
        'Tables and answers on UN peacekeeping finance as static files: every address is a file that was written when the site was built. Nothing is computed on request, and no query string is read.',
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: './', description: 'The folder in which this description stands' }],
    paths: Object.fromEntries([...tablePaths, ...families.flatMap(answerPaths)]) as object,
    components: { schemas },
  };
}
