#!/usr/bin/env node
// Committed, so that npm links it even before the first build.
import { existsSync } from 'node:fs';

const built = new URL('../dist/index.js', import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('blueledger: this copy is not built yet. Run: npm run build\n');
  process.exitCode = 2;
}
