import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readAndCheck } from '../dataset-compiler/compile.js';
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
 * Lays an addition over a copy of the tables and runs every check there, so that nothing is written unless all of it holds.
 * @throws DatasetError with all that is wrong.
 */
export function stageAddition(root: string, addition: Addition): Staged {
  const { files, added, replaced } = mergeAddition(root, addition);
  if (files.size === 0) return { files, added, replaced };
  const copy = mkdtempSync(join(tmpdir(), 'blue-ledger-add-'));
  try {
    cpSync(root, copy, {
      recursive: true,
      filter: (path) => !['dist', 'node_modules', '.turbo'].includes(basename(path)),
    });
    for (const [file, text] of files) writeFileSync(join(copy, file), text);
    for (const [file, text] of pages(copy, readAndCheck(copy)))
      if (readFileSync(join(copy, file), 'utf8') !== text) files.set(file, text);
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
