import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiled, compile } from './compile.js';
import { emitCoverage } from './coverage/emitCoverage.js';
import { pages } from './pages.js';
import { writeDownloads } from './writeDownloads.js';

/** Writes modules, downloads and descriptor into `out`. Returns the subpaths of the modules. */
export function buildDatasets(root: string, out: string, compiled: Compiled): string[] {
  const written = compile(root, out, compiled);
  const { js, dts } = emitCoverage(compiled);
  writeFileSync(join(out, 'coverage.js'), js);
  writeFileSync(join(out, 'coverage.d.ts'), dts);
  writeDownloads(root, out, compiled);
  return written;
}

/** Brings the generated parts of the tables' pages and of the catalogue up to date. */
export function writePages(root: string, compiled: Compiled): void {
  for (const [file, text] of pages(root, compiled)) writeFileSync(join(root, file), text);
}
