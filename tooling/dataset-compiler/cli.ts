import { join } from 'node:path';
import { buildDatasets, writePages } from './buildDatasets.js';
import { readAndCheck } from './compile.js';
import { datasetsRoot } from './datasetsRoot.js';
import { DatasetError } from './problem.js';
import { tableLine } from './tableLine.js';

const [command] = process.argv.slice(2);

try {
  if (command === 'build') {
    const compiled = readAndCheck(datasetsRoot);
    writePages(datasetsRoot, compiled);
    const written = buildDatasets(datasetsRoot, join(datasetsRoot, 'dist'), compiled);
    console.log(`datasets: ${written.length} modules, ${compiled.tables.size} tables for download, data version ${compiled.dataVersion}`);
  } else if (command === 'check') {
    const { tables, checks } = readAndCheck(datasetsRoot);
    for (const [name, table] of tables) console.log(tableLine(table, checks.get(name) ?? 0));
  } else {
    console.error(`Unknown command "${command ?? ''}". Expected build or check.`);
    process.exitCode = 2;
  }
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
