import type { OutTable } from '../table/index.js';
import { aboutFields, columnFields } from './aboutFields.js';
import { inBatches } from './inBatches.js';
import { rowAt } from './ndjsonText.js';

function* document(tables: readonly OutTable[]): Generator<string> {
  const about = tables[0] && aboutFields(tables[0].about);
  yield `{${JSON.stringify(about ?? {}).slice(1, -1)}${about ? ',' : ''}"tables":[`;
  for (const [index, table] of tables.entries()) {
    const head = { name: table.name, title: table.about.title, columns: table.columns.map(columnFields) };
    yield `${index === 0 ? '' : ','}\n{${JSON.stringify(head).slice(1, -1)},"rows":[`;
    for (let row = 0; row < table.rowCount; row += 1)
      yield `${row === 0 ? '\n' : ',\n'}${JSON.stringify(rowAt(table, row))}`;
    yield ']}';
  }
  yield ']}\n';
}

/**
 * Tables as one JSON document, piece by piece: title, data version, licence, sources, rules and notes, then each table with
 * its columns (name, type, unit) and its rows as objects.
 *
 * @example
 * ```ts
 * const { data_version, tables } = JSON.parse([...jsonText(tablesOfAnswer(effectiveRates({ year: 2025 })))].join(''));
 * tables[0].rows.find(({ iso3 }) => iso3 === 'JPN').peacekeeping_rate_percent; // => 6.93
 * ```
 */
export function* jsonText(tables: readonly OutTable[]): Generator<string> {
  yield* inBatches(document(tables));
}
