import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { rowsOf, type Table } from '../../datasets/decode/decode.js';
import { tableFolders } from './compile.js';
import { datasetsRoot } from './datasetsRoot.js';

/** The modules that are published: builtDatasets.test.ts sees that they are those of the tables. */
const out = join(datasetsRoot, 'dist');

/** A decoded cell as the CSV writes it, where the CSV writes it plainly. */
function sameCell(value: unknown, text: string): boolean {
  if (value === null) return text === '';
  if (typeof value === 'number')
    return text === 'true' ? value === 1 : text === 'false' ? value === 0 : text !== '' && Number(text) === value;
  return value === text;
}

test.each(tableFolders(datasetsRoot))(
  'every cell of %s decodes to what its CSV says',
  async (name) => {
    const module = (await import(pathToFileURL(join(out, `${name}.js`)).href)) as Record<string, Table<unknown>>;
    const [table] = Object.values(module) as [Table<unknown>];
    const [header = [], ...rows] = Papa.parse<string[]>(
      readFileSync(join(datasetsRoot, name, `${name}.csv`), 'utf8').trimEnd(),
    ).data;
    expect(table.rowCount).toBe(rows.length);
    let index = 0;
    const differing: string[] = [];
    for (const row of rowsOf(table) as Generator<Record<string, unknown>>) {
      for (const [i, column] of header.entries())
        if (!sameCell(row[column], rows[index]?.[i] ?? ''))
          differing.push(`${index + 2} ${column}: ${String(row[column])} for ${rows[index]?.[i]}`);
      index += 1;
    }
    expect(differing).toEqual([]);
  },
  60_000,
);
