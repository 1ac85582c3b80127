import { type EncodableColumn, toColumn } from './columns.js';
import { type Encoded, encodeNumbers } from './encode.js';
import type { SourceTable } from './readTable.js';
import type { Row } from './rowValidator.js';
import { seriesLengths } from './series.js';
import { type SeriesTimes, seriesTimes } from './seriesTimes.js';
import type { TablePart } from './slice.js';
import type { TableSchema } from './tableSchema.js';

export interface ModuleText {
  readonly js: string;
  readonly dts: string;
}

/** A name as a constant has it. */
export const camel = (name: string) => name.replace(/[-/]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string) => camel(name).replace(/^./, (letter) => letter.toUpperCase());

/** What only the whole table says of a source: a slice goes where a reader loads every byte. */
const ofTheWholeTable = new Set(['note', 'licence', 'redistributable']);

/** The address that a document symbol leads to by itself. */
const isAddressOfSymbol = (key: string, row: Row) =>
  key === 'url' && row['url'] === `https://docs.un.org/${row['symbol'] ?? ''}`;

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
          value === null || (brief && (ofTheWholeTable.has(key) || isAddressOfSymbol(key, row)))
            ? []
            : [[key, key === 'redistributable' ? value === 1 : value]],
        ),
      ),
    );
}

/**
 * The sources of a slice as columns of lines: a page loads them with every figure, and a list of records says each name of a
 * field again. Where values repeat, as publishers and days do, there is a line for each value and a code for each source.
 */
function sourceColumns(sources: readonly Record<string, unknown>[]): Record<string, unknown[]> | typeof sources {
  // A few are shorter as they stand.
  if (sources.length < 12) return sources;
  const names = [...new Set(sources.flatMap((source) => Object.keys(source)))];
  return Object.fromEntries(
    names.map((name) => {
      const values = sources.map((source) => {
        const value = source[name] ?? '';
        if (typeof value !== 'string') throw new Error(`a source of a slice has a ${name} that is no text`);
        return value;
      });
      if (values.some((value) => value.includes('\n'))) throw new Error(`a source has a ${name} of several lines`);
      const lines = [...new Set(values)];
      if (lines.length * 3 > values.length) return [name, [values.join('\n')]];
      const codes = values.map((value) => lines.indexOf(value));
      return [name, [lines.join('\n'), literal(codes.length, encodeNumbers(codes))]];
    }),
  );
}

/** Bytes of the smallest typed array that holds the values: eight times less memory for a column of codes. */
function bytesFor(values: readonly number[]): 1 | 2 | 4 | 8 {
  const low = values.reduce((a, b) => Math.min(a, b), 0);
  const high = values.reduce((a, b) => Math.max(a, b), 0);
  if (low >= 0 && high < 2 ** 8) return 1;
  if (low >= 0 && high < 2 ** 16) return 2;
  return low >= -(2 ** 31) && high < 2 ** 31 ? 4 : 8;
}

const literal = (count: number, { encoding, text }: Encoded) => [count, encoding, text];

/** Codes of three capitals, as states have: numbers in base 26. */
function wordsLiteral(dictionary: readonly string[]): unknown[] {
  const numbers = dictionary.map((word) => [0, 1, 2].reduce((sum, at) => sum * 26 + word.charCodeAt(at) - 65, 0));
  return literal(numbers.length, encodeNumbers(numbers, [numbers.length]));
}

/** The dictionary that many tables share: the codes of all Member States of today. It stands once, in a module of its own. */
const shared = 'memberStateCodes';

export const sharedCodes = (codes: readonly string[]): ModuleText => ({
  js: `export const ${shared} = ${JSON.stringify(wordsLiteral(codes))};\n`,
  dts: `/** Codes of the Member States of today, encoded, for the tables whose states they are. */\nexport declare const ${shared}: readonly unknown[];\n`,
});

/** Dictionaries other than codes are one string: shorter than a list of quoted strings, and split on first use. */
function dictionaryLiteral(dictionary: readonly string[], codes: string): Record<string, unknown> {
  if (dictionary.length < 32 || dictionary.some((word) => !/^[A-Z]{3}$/.test(word)))
    return { v: dictionary.join('\n') };
  return { w: dictionary.join(' ') === codes ? shared : wordsLiteral(dictionary) };
}

/** What remains of a part when the other parts are taken from their sum: nothing, but where the print does not add up. */
function remainder(
  column: EncodableColumn,
  columns: readonly EncodableColumn[],
  schema: TableSchema,
): { names: string[]; numbers: number[] } | undefined {
  for (const check of schema.checks) {
    if (check.kind !== 'adds-up' || check.parts[0] !== column.name) continue;
    const names = [check.field, ...check.parts.slice(1)];
    const others = names.map((name) => columns.find((other) => other.name === name));
    if (others.includes(undefined)) continue;
    return {
      names,
      numbers: column.numbers.map((value, row) =>
        others.reduce((rest, other, i) => rest + (i === 0 ? -1 : 1) * (other?.numbers[row] as number), value),
      ),
    };
  }
  return undefined;
}

function columnLiteral(
  column: EncodableColumn,
  columns: readonly EncodableColumn[],
  schema: TableSchema,
  series: readonly number[] | undefined,
  time: SeriesTimes | undefined,
  codes: string,
): string {
  const { kind, numbers, dictionary, decimals, unit, missing } = column;
  const rank = time?.column === column ? time : undefined;
  const rest = kind === 'number' ? remainder(column, columns, schema) : undefined;
  const { encoding, text } = rank?.encoded ?? encodeNumbers(rest?.numbers ?? numbers, series);
  const parts = [
    JSON.stringify(`${kind.charAt(0)}${bytesFor(numbers)}`),
    JSON.stringify(encoding),
    JSON.stringify(text),
  ];
  const extra: Record<string, unknown> = {
    ...(dictionary ? dictionaryLiteral(dictionary, codes) : {}),
    ...(decimals ? { d: decimals } : {}),
    ...(unit ? { u: unit } : {}),
    ...(rank ? { o: literal(rank.list.length, encodeNumbers(rank.list)) } : {}),
    ...(rest ? { e: rest.names } : {}),
    ...(missing.length > 0 ? { m: literal(missing.length, encodeNumbers(missing)) } : {}),
  };
  if (Object.keys(extra).length > 0) parts.push(JSON.stringify(extra).replace(`"w":"${shared}"`, `"w":${shared}`));
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
  codes: readonly string[] = [],
): ModuleText {
  const { schema } = table;
  const columns = part.fields.map((field) => toColumn(field, part.rows));
  const series = seriesLengths(columns, part.key);
  const time = series && seriesTimes(columns, series, part.key);
  const lengths = series
    ? `, ${JSON.stringify(time?.times ? [series.length, 't', time.column.name] : literal(series.length, encodeNumbers(series)))}`
    : '';
  const constant = camel(path);
  const up = path.includes('/') ? '..' : '.';
  const decode = `${up}/decode.js`;
  const isSlice = path.includes('/');
  const sources = sourcesOf(table, part, registry, isSlice);
  const head = {
    name: path,
    title,
    dataVersion,
    rowCount: part.rows.length,
    ...(schema.coverage ? { coverage: schema.coverage } : {}),
    sources: isSlice ? sourceColumns(sources) : sources,
  };
  const literals = columns.map(
    (column) => `${column.name}: ${columnLiteral(column, columns, schema, series, time, codes.join(' '))},`,
  );
  const js = [
    `import { table } from '${decode}';`,
    ...(literals.some((text) => text.includes(`"w":${shared}`))
      ? [`import { ${shared} } from '${up}/${shared}.js';`]
      : []),
    `export const ${constant} = /* @__PURE__ */ table(${JSON.stringify(head)}, {`,
    ...literals,
    `}${lengths});`,
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
