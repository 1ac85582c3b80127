import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * A new folder of the operating system's temporary place, filled with copies of the given folders, later over earlier; what
 * a build has written there is left out.
 */
export function temporaryCopy(...folders: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'blue-ledger-'));
  for (const folder of folders)
    cpSync(folder, root, {
      recursive: true,
      filter: (path) => !['dist', 'node_modules', '.turbo'].includes(basename(path)),
    });
  return root;
}
