import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonText, type OutTable } from '@blueledger/exchange';
import { root } from '../site/repository.js';
import type { DataPackage, Resource } from '../tables/dataPackage.js';
import { writePieces } from './writePieces.js';

const downloads = join(root, 'datasets/dist/downloads');

/** A resource as the data package at the address lists it: beside it, without the folder of the build. */
const beside = (resource: Resource) => ({ ...resource, path: resource.path.replace(/^downloads\//, '') });

/**
 * Writes every table as CSV, Parquet and JSON into a folder, with the data package that has the hash of the first two.
 * @param folder on the disk.
 */
export function writeTables(folder: string, dataPackage: DataPackage, tables: ReadonlyMap<string, OutTable>): void {
  mkdirSync(folder, { recursive: true });
  const files = dataPackage.resources.filter(({ path }) => path.startsWith('downloads/'));
  for (const { path } of files)
    copyFileSync(join(downloads, path.slice('downloads/'.length)), join(folder, path.slice('downloads/'.length)));
  for (const [name, table] of tables) writePieces(join(folder, `${name}.json`), jsonText([table]));
  writeFileSync(
    join(folder, 'datapackage.json'),
    `${JSON.stringify({ ...dataPackage, resources: files.map(beside) })}\n`,
  );
}
