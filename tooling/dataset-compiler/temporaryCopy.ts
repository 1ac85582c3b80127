import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder of the operating system's temporary place, filled with copies of the given folders, later over earlier. */
export function temporaryCopy(...folders: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'blue-ledger-'));
  for (const folder of folders) cpSync(folder, root, { recursive: true });
  return root;
}
