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
}

/**
 * Lays an addition over a copy of the tables and runs every check there, so that nothing is written unless all of it holds.
 * @throws DatasetError with all that is wrong.
 */
export function stageAddition(root: string, addition: Addition): Staged {
  const copy = mkdtempSync(join(tmpdir(), 'blue-ledger-add-'));
  try {
    cpSync(root, copy, { recursive: true, filter: (path) => !['dist', 'node_modules', '.turbo'].includes(basename(path)) });
    const files = new Map<string, string>();
    const added = new Map<string, number>();
    const problems: Problem[] = [];
    for (const [name, rows] of addition.rows) {
      const { schema, text } = readSchema(copy, name);
      const file = `${name}/${name}.csv`;
      const merged = mergeRows(schema, readFileSync(join(copy, file), 'utf8'), rows, file);
      problems.push(...merged.problems);
      added.set(name, merged.added);
      if (merged.added > 0) files.set(file, merged.text);
      if (addition.month !== undefined && schema.coverage?.field === 'month') {
        const raw = JSON.parse(text) as Record<string, unknown>;
        const coverage = extendCoverage(schema.coverage, addition.month);
        // The list of months has a row for a month that is not in hand; the other tables name it as missing.
        raw['coverage'] = name === 'personnel-months' ? { ...coverage, missing: [] } : coverage;
        files.set(`${name}/schema.json`, `${JSON.stringify(raw, null, 2)}\n`);
      }
    }
    if (problems.length > 0) throw new DatasetError(problems);
    for (const [file, text] of files) writeFileSync(join(copy, file), text);
    for (const [file, text] of pages(copy, readAndCheck(copy))) if (readFileSync(join(copy, file), 'utf8') !== text) files.set(file, text);
    return { files, added };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
