import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlinesSource } from './outlinesSource.js';

// npm runs scripts from the root.
const root = process.cwd();
const name = 'packages/widgets/src/map/generated/outlines.ts';
const source = outlinesSource(root);
if (process.argv.includes('--check')) {
  if (source !== readFileSync(join(root, name), 'utf8')) {
    console.error(`${name} is stale. Run npm run generate.`);
    process.exit(1);
  }
} else {
  writeFileSync(join(root, name), source);
  console.log(name);
}
