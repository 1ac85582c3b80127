import { documentAddress } from '@blueledger/core';
import { type OutTable } from '@blueledger/exchange/table';
import { csvText } from '@blueledger/exchange/write';
import { workingOf } from '../out/workingAndCitation.js';
import type { Reply } from '../spec.js';

/** Rows of an answer where none are asked for: an assistant reads them all. */
const mostRows = 60;
/** Lines of a working: those of a simulation are thousands. */
const mostLines = 120;

const firstRows = (table: OutTable, count: number): OutTable => ({
  ...table,
  rowCount: Math.min(count, table.rowCount),
});

function rowsOf(table: OutTable): Readonly<Record<string, unknown>>[] {
  return Array.from({ length: table.rowCount }, (_, row) =>
    Object.fromEntries(table.columns.map(({ name, at }) => [name, at(row)])),
  );
}

function shortened(working: string): string {
  const lines = working.trimEnd().split('\n');
  if (lines.length <= mostLines) return lines.join('\n');
  return [...lines.slice(0, mostLines), `… ${lines.length - mostLines} more lines: blueledger explain has them`].join(
    '\n',
  );
}

/** The schema of `structuredContent`. */
export const outputSchema = {
  type: 'object',
  properties: {
    summary: { type: 'string', description: 'the answer in one sentence, true when quoted alone' },
    notes: { type: 'array', items: { type: 'string' }, description: 'what a reader must know' },
    status: {
      type: 'string',
      description: 'published, derived, projected or unverified: the least sure of its figures',
    },
    table: {
      type: 'object',
      properties: {
        name: { type: 'string' },
        columns: { type: 'array', items: { type: 'object' } },
        rows: { type: 'array', items: { type: 'object' } },
        row_count: { type: 'integer', description: 'of all rows, those left out among them' },
      },
      required: ['name', 'columns', 'rows', 'row_count'],
    },
    other_tables: { type: 'array', items: { type: 'object' } },
    sources: { type: 'array', items: { type: 'object' }, description: 'each document that the answer rests on' },
    rules: { type: 'array', items: { type: 'object' }, description: 'each rule that was applied, with its paragraph' },
    working: { type: 'string', description: 'step by step' },
    data_version: { type: 'string' },
    licence: { type: 'string' },
    query: { type: 'object' },
  },
  required: ['summary', 'notes', 'sources', 'rules', 'working', 'data_version', 'licence'],
} as const;

const tableFields = (table: OutTable, rows: number) => ({
  name: table.name,
  columns: table.columns.map(({ name, unit, description }) => ({
    name,
    ...(unit === undefined ? {} : { unit }),
    ...(description === undefined ? {} : { description }),
  })),
  rows: rowsOf(firstRows(table, rows)),
  row_count: table.rowCount,
});

/** A reply as the protocol has it: data, and the same as text for a client that reads text alone. */
export function toolResult(reply: Reply, rows: number = mostRows) {
  const { about, summary = about.title, notes = [], tables } = reply;
  const [table, ...others] = tables;
  const working = shortened(workingOf(reply));
  const sources = about.sources.map(({ title, publisher, symbol, url, accessed }) => ({
    title,
    publisher,
    ...(symbol === undefined ? {} : { symbol }),
    url: url ?? (symbol === undefined ? undefined : documentAddress(symbol)),
    ...(accessed === undefined ? {} : { accessed }),
  }));
  const rules = about.rules.map(({ title, reference }) => ({ title, ...reference }));
  const documents = [
    ...new Set([...rules.map(({ document }) => document), ...sources.map(({ symbol, title }) => symbol ?? title)]),
  ];
  const structured = {
    summary,
    notes,
    ...(about.status === undefined ? {} : { status: about.status }),
    ...(table === undefined ? {} : { table: tableFields(table, rows) }),
    other_tables: others.map((other) => tableFields(other, 12)),
    sources,
    rules,
    working,
    data_version: about.dataVersion,
    licence: about.licence.title,
    ...(about.query === undefined ? {} : { query: about.query }),
  };
  const left = table === undefined ? 0 : table.rowCount - Math.min(rows, table.rowCount);
  const text = [
    summary,
    ...(table === undefined ? [] : [[...csvText(firstRows(table, rows))].join('').trimEnd()]),
    ...(left > 0 ? [`… ${left} more rows: ask with rows ${table?.rowCount}`] : []),
    ...notes,
    `Sources: ${documents.join('; ')}. Data ${about.dataVersion}. ${about.licence.title}.`,
    `Working:\n${working}`,
  ].join('\n\n');
  // Through JSON: what is undefined is left out, as the wire has it.
  const structuredContent = JSON.parse(JSON.stringify(structured)) as Record<string, unknown>;
  return { content: [{ type: 'text' as const, text }], structuredContent };
}
