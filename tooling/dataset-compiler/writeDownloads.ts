import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled } from './compile.js';
import { dataPackage, type PackagedFile } from './dataPackage.js';
import { parquetBytes } from './download.js';

/** Writes each table as CSV and Parquet into `out/downloads`, and the package descriptor that names them with their hashes. */
export function writeDownloads(root: string, out: string, { tables, dataVersion }: Compiled): void {
  mkdirSync(join(out, 'downloads'), { recursive: true });
  const files = new Map<string, PackagedFile[]>();
  for (const [name, table] of tables) {
    const packaged = [
      { path: `downloads/${name}.csv`, bytes: new Uint8Array(readFileSync(join(root, name, `${name}.csv`))) },
      { path: `downloads/${name}.parquet`, bytes: parquetBytes(table, dataVersion) },
    ];
    for (const { path, bytes } of packaged) writeFileSync(join(out, path), bytes);
    files.set(name, packaged);
  }
  writeFileSync(join(out, 'datapackage.json'), dataPackage(tables, files, dataVersion));
}
