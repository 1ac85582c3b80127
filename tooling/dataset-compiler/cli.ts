import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, readAndCheck } from './compile.js';
import { pages } from './pages.js';
import { DatasetError } from './problem.js';
import { tableLine } from './tableLine.js';

const root = fileURLToPath(new URL('../../datasets/', import.meta.url));
const [command] = process.argv.slice(2);

try {
  if (command === 'build') {
    const compiled = readAndCheck(root);
    for (const [file, text] of pages(root, compiled)) writeFileSync(join(root, file), text);
    const written = compile(root, join(root, 'dist'), compiled);
    console.log(`datasets: ${written.length} modules written`);
  } else if (command === 'check') {
    const { tables, checks } = readAndCheck(root);
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
