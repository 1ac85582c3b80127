import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledSource } from './bundledSource.js';

// npm runs scripts from the root.
const root = process.cwd();
const file = join(root, 'packages/core/src/bundled.ts');
const source = await bundledSource(root);
if (process.argv.includes('--check')) {
  if (source !== readFileSync(file, 'utf8')) {
    console.error('packages/core/src/bundled.ts is stale. Run npm run generate.');
    process.exit(1);
  }
} else {
  writeFileSync(file, source);
  console.log('packages/core/src/bundled.ts');
}
