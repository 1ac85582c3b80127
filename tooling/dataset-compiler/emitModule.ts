import { type EncodableColumn, toColumn } from './columns.js';
import { encodeNumbers } from './encode.js';
import type { SourceTable } from './readTable.js';
import type { Row } from './rowValidator.js';
import type { TablePart } from './slice.js';

export interface ModuleText {
  readonly js: string;
  readonly dts: string;
}

const camel = (name: string) => name.replace(/[-/]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string) => camel(name).replace(/^./, (letter) => letter.toUpperCase());

/** The records of the sources that these rows name, so that a table carries its own provenance. */
function sourcesOf(
  table: SourceTable,
  part: TablePart,
  registry: readonly Row[],
  brief: boolean,
): Record<string, unknown>[] {
  const ids = new Set(part.sources ?? table.schema.sources);
  if (!part.sources)
    for (const row of part.rows.some((row) => 'source' in row) ? part.rows : table.rows)
      for (const id of String(row['source'] ?? '').split(';')) if (id !== '') ids.add(id);
  return registry
    .filter((row) => ids.has(row['id'] as string))
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).flatMap(([key, value]) =>
          value === null || (brief && key === 'note') ? [] : [[key, key === 'redistributable' ? value === 1 : value]],
        ),
      ),
    );
}

function columnLiteral({ kind, numbers, dictionary, decimals, unit, missing }: EncodableColumn): string {
  const { encoding, text } = encodeNumbers(numbers);
  const parts = [JSON.stringify(kind[0]), JSON.stringify(encoding), JSON.stringify(text)];
  const gaps = missing.length === 0 ? null : encodeNumbers(missing);
  const extra: Record<string, unknown> = {
    // Dictionaries are one string: shorter than a list of quoted strings, and split on first use.
    ...(dictionary ? { v: dictionary.join('\n') } : {}),
    ...(decimals ? { d: decimals } : {}),
    ...(unit ? { u: unit } : {}),
    ...(gaps ? { m: [missing.length, gaps.encoding, gaps.text] } : {}),
  };
  if (Object.keys(extra).length > 0) parts.push(JSON.stringify(extra));
  return `[${parts.join(',')}]`;
}

function columnType(column: EncodableColumn): string {
  const nullable = column.missing.length > 0 ? 'true' : 'false';
  if (column.kind === 'month') return `MonthColumn<${nullable}>`;
  if (column.kind === 'number') return `NumberColumn<${nullable}>`;
  const dictionary = column.dictionary ?? [];
  const literal = dictionary.length <= 16 && dictionary.every((value) => value.length <= 24);
  return `TextColumn<${literal && dictionary.length > 0 ? dictionary.map((value) => JSON.stringify(value)).join(' | ') : 'string'}, ${nullable}>`;
}

/** One ES module and its types for a table or a slice of it. */
export function emitModule(
  table: SourceTable,
  path: string,
  title: string,
  part: TablePart,
  registry: readonly Row[],
  dataVersion: string,
): ModuleText {
  const { schema } = table;
  const columns = part.fields.map((field) => toColumn(field, part.rows));
  const constant = camel(path);
  const decode = path.includes('/') ? '../decode.js' : './decode.js';
  const head = {
    name: path,
    title,
    dataVersion,
    rowCount: part.rows.length,
    ...(schema.coverage ? { coverage: schema.coverage } : {}),
    // Slices go where every byte is loaded by a reader: the notes on sources stay with the whole table.
    sources: sourcesOf(table, part, registry, path.includes('/')),
  };
  const js = [
    `import { table } from '${decode}';`,
    `export const ${constant} = /* @__PURE__ */ table(${JSON.stringify(head)}, {`,
    ...columns.map((column) => `${column.name}: ${columnLiteral(column)},`),
    '});',
    '',
  ].join('\n');
  const dts = [
    `import type { MonthColumn, NumberColumn, Table, TextColumn } from '${decode}';`,
    `/** Columns of “${title}”. */`,
    `export interface ${pascal(path)}Columns {`,
    ...columns.map(
      (column) =>
        `  /** ${column.description}${column.unit ? ` Unit: ${column.unit}.` : ''} */\n  readonly ${column.name}: ${columnType(column)};`,
    ),
    '}',
    `/** ${title}: ${part.rows.length} rows. ${schema.description} */`,
    `export declare const ${constant}: Table<${pascal(path)}Columns>;`,
    '',
  ].join('\n');
  return { js, dts };
}
