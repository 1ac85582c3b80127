import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toColumn } from './columns.js';
import { emitModule, type ModuleText, sharedCodes } from './emitModule.js';
import { emitRule } from './emitRule.js';
import { emitScaleAndRules, isOfScaleOrRules, scaleAndRules } from './emitScaleAndRules.js';
import { DatasetError, type Problem } from './problem.js';
import { readTable, type SourceTable } from './readTable.js';
import { rulesOf } from './rulesOf.js';
import { runChecks } from './runChecks.js';
import { takeSlice } from './slice.js';

export interface Compiled {
  readonly tables: ReadonlyMap<string, SourceTable>;
  /** How many checks each table passed. */
  readonly checks: ReadonlyMap<string, number>;
  readonly dataVersion: string;
}

/** Table folders are those that hold a schema. */
export function tableFolders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(root, entry.name)).includes('schema.json'))
    .map((entry) => entry.name)
    .sort();
}

/**
 * Reads the tables of some folders below `root`.
 * @throws DatasetError with every problem found, each with file, line, column and reason.
 */
export function readTables(root: string, folders: readonly string[]): Map<string, SourceTable> {
  const problems: Problem[] = [];
  const tables = new Map<string, SourceTable>();
  for (const folder of folders) {
    try {
      tables.set(folder, readTable(root, folder));
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new DatasetError(problems);
  return tables;
}

/**
 * Runs every check of every table. Returns how many each passed.
 * @throws DatasetError with every problem found.
 */
export function checkTables(tables: Compiled['tables']): Map<string, number> {
  const problems: Problem[] = [];
  const checks = new Map<string, number>();
  for (const [name, table] of tables) {
    const result = runChecks(table, tables);
    checks.set(name, result.checks);
    problems.push(...result.problems);
  }
  if (problems.length > 0) throw new DatasetError(problems);
  return checks;
}

/**
 * Reads and checks every table below `root`.
 * @throws DatasetError with every problem found, each with file, line, column and reason.
 */
export function readAndCheck(root: string): Compiled {
  // A table that cannot be read would make every check that refers to it fail too: its own message is enough.
  const tables = readTables(root, tableFolders(root));
  const checks = checkTables(tables);

  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const hash = createHash('sha256');
  for (const { bytes } of tables.values()) hash.update(bytes);
  return { tables, checks, dataVersion: `${version}+${hash.digest('hex').slice(0, 8)}` };
}

/** Codes of the Member States of today, in order: the states of many tables. */
function memberStateCodes(tables: Compiled['tables']): readonly string[] {
  const table = tables.get('member-states');
  const slice = table?.schema.slices['groups'];
  if (!table || !slice) return [];
  const { fields, rows } = takeSlice(table.schema, table.rows, slice);
  const iso3 = fields.find(({ name }) => name === 'iso3');
  return (iso3 && toColumn(iso3, rows).dictionary) ?? [];
}

/** Writes one module a table, one a slice and one a rule into `out`, replacing what is there. Returns the subpaths written. */
export function compile(root: string, out: string, { tables, dataVersion }: Compiled = readAndCheck(root)): string[] {
  const registry = tables.get('sources')?.rows ?? [];
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(join(root, 'decode'), out, { recursive: true });
  const written = new Map<string, ModuleText>();
  const write = (path: string, { js, dts }: ModuleText) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, `${path}.js`), js);
    writeFileSync(join(out, `${path}.d.ts`), dts);
  };
  const codes = memberStateCodes(tables);
  const codesModule = codes.length > 0 ? sharedCodes(codes) : undefined;
  if (codesModule) write('memberStateCodes', codesModule);
  for (const [name, table] of tables) {
    const parts = [
      {
        path: name,
        title: table.schema.title,
        part: { fields: table.schema.fields, rows: table.rows, key: table.schema.primaryKey },
      },
      ...Object.entries(table.schema.slices).map(([slice, declared]) => ({
        path: `${name}/${slice}`,
        title: declared.title,
        part: takeSlice(table.schema, table.rows, declared),
      })),
    ];
    for (const { path, title, part } of parts) {
      written.set(path, emitModule(table, path, title, part, registry, dataVersion, codes));
    }
    if (table.schema.rules)
      for (const rule of rulesOf(table.rows)) written.set(`${name}/${rule.id}`, emitRule(name, rule));
  }
  for (const [path, text] of written) write(path, text);
  const together = new Map([...written].filter(([path]) => isOfScaleOrRules(path)));
  if (together.size > 0) write(scaleAndRules, emitScaleAndRules(together, codesModule));
  return [...written.keys()];
}
