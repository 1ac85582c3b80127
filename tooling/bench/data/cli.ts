import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { datasetsRoot } from '../../dataset-compiler/datasetsRoot.js';
import { record } from '../record.mjs';
import { measureModule } from './measureModule.js';

/** `npm run data:bench -- personnel` measures only the modules whose name has it. */
const [part = ''] = process.argv.slice(2);
const dist = join(datasetsRoot, 'dist');
if (!existsSync(join(dist, 'decode.js'))) {
  console.error('datasets/dist is missing: run `npm run data:build` first.');
  process.exit(1);
}

const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js') && file !== 'decode.js' && file.includes(part))
  .map((file) => file.slice(0, -'.js'.length))
  .sort();

const columns = [
  'module',
  'rows',
  'raw',
  'gzip',
  'brotli',
  'first ms',
  'decode ms',
  'JSON raw',
  'JSON gzip',
  'JSON brotli',
  'JSON parse ms',
  'raw ratio',
  'brotli ratio',
];
const widths = columns.map((column, i) => (i === 0 ? 42 : Math.max(10, column.length + 1)));
const line = (cells: readonly (string | number)[]) =>
  cells
    .map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i] ?? 0) : String(cell).padStart(widths[i] ?? 0)))
    .join('');

console.log(
  'Bytes; milliseconds are medians. First: all columns, once in a fresh process; decode: in a process that has decoded before.',
);
console.log('JSON: the same rows as an array of objects, sources not counted.');
console.log(line(columns));
for (const name of modules) {
  const { rows, module, json, firstMs, decodeMs, parseMs } = await measureModule(dist, name);
  record({
    what: `decode ${name}, ${rows.toLocaleString('en')} rows`,
    value: decodeMs,
    unit: 'ms',
    beside: { what: 'JSON.parse of the same rows', value: parseMs },
  });
  const ratio = (a: number, b: number) => (a / b).toFixed(1);
  console.log(
    line([
      name,
      rows,
      module.raw,
      module.gzip,
      module.brotli,
      firstMs.toFixed(2),
      decodeMs.toFixed(2),
      json.raw,
      json.gzip,
      json.brotli,
      parseMs.toFixed(2),
      ratio(json.raw, module.raw),
      ratio(json.brotli, module.brotli),
    ]),
  );
}
