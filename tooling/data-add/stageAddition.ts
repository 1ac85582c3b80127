import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Compiled, checkTables, readTables } from '../dataset-compiler/compile.js';
import { pages } from '../dataset-compiler/pages.js';
import { DatasetError, type Problem } from '../dataset-compiler/problem.js';
import { readSchema } from '../dataset-compiler/readTable.js';
import type { Addition } from './addition.js';
import { extendCoverage } from './extendCoverage.js';
import { mergeRows } from './mergeRows.js';

export interface Staged {
  /** Path below the datasets folder and new text of every file that would change. */
  readonly files: ReadonlyMap<string, string>;
  readonly added: ReadonlyMap<string, number>;
  /** Rows that gave way to newer ones. */
  readonly replaced: ReadonlyMap<string, number>;
}

/**
 * Lays an addition over a copy of the tables that it changes and runs every check of all tables, so that nothing is written
 * unless all of it holds.
 * @param standing the tables below `root`: those that the addition leaves alone are not read again
 * @throws DatasetError with all that is wrong.
 */
export function stageAddition(root: string, addition: Addition, standing: Compiled['tables']): Staged {
  const { files, added, replaced } = mergeAddition(root, addition);
  if (files.size === 0) return { files, added, replaced };
  const copy = mkdtempSync(join(tmpdir(), 'blue-ledger-add-'));
  try {
    const changed = [...new Set([...files.keys()].map((file) => dirname(file)))];
    for (const folder of changed) cpSync(join(root, folder), join(copy, folder), { recursive: true });
    for (const [file, text] of files) writeFileSync(join(copy, file), text);
    const tables = new Map([...standing, ...readTables(copy, changed)]);
    for (const [file, text] of pages(root, { tables, checks: checkTables(tables) }))
      if (readFileSync(join(root, file), 'utf8') !== text) files.set(file, text);
    return { files, added, replaced };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * The tables with the new rows in their places, and the schemas that cover them.
 * @throws DatasetError with every row that stands with other figures.
 */
function mergeAddition(
  root: string,
  addition: Addition,
): {
  readonly files: Map<string, string>;
  readonly added: Map<string, number>;
  readonly replaced: Map<string, number>;
} {
  const files = new Map<string, string>();
  const added = new Map<string, number>();
  const replaced = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [name, rows] of addition.rows) {
    const { schema, text } = readSchema(root, name);
    const file = `${name}/${name}.csv`;
    const merged = mergeRows(schema, readFileSync(join(root, file), 'utf8'), rows, file, {
      replaces: addition.replaces?.has(name) ?? false,
    });
    problems.push(...merged.problems);
    added.set(name, merged.added);
    if (merged.replaced > 0) replaced.set(name, merged.replaced);
    if (merged.added + merged.replaced > 0) files.set(file, merged.text);
    if (addition.month !== undefined && schema.coverage?.field === 'month') {
      const extended = extendCoverage(schema.coverage, addition.month);
      // The list of months has a row for a month that is not available; the other tables name it as missing.
      const coverage = name === 'personnel-months' ? { ...extended, missing: [] } : extended;
      if (JSON.stringify(coverage) !== JSON.stringify(schema.coverage))
        files.set(`${name}/schema.json`, `${JSON.stringify({ ...JSON.parse(text), coverage }, null, 2)}\n`);
    }
  }
  if (problems.length > 0) throw new DatasetError(problems);
  return { files, added, replaced };
}
