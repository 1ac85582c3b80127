import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, readAndCheck } from './compile.js';
import { DatasetError } from './problem.js';

const root = fileURLToPath(new URL('../../datasets/', import.meta.url));
const [command] = process.argv.slice(2);

try {
  if (command === 'build') {
    const written = compile(root, join(root, 'dist'));
    console.log(`datasets: ${written.length} modules written`);
  } else if (command === 'check') {
    const { tables, dataVersion } = readAndCheck(root);
    for (const [name, { rows }] of tables) console.log(`${name}: ${rows.length} rows`);
    console.log(`data version ${dataVersion}`);
  } else {
    console.error(`Unknown command "${command ?? ''}". Expected build or check.`);
    process.exitCode = 2;
  }
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
